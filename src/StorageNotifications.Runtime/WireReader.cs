using System;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Reads the value at a position.</summary>
/// <param name="utf8">The whole text.</param>
/// <param name="at">The position of the value or of blanks before it.</param>
/// <param name="depth">The number of objects and arrays that contain the value.</param>
/// <param name="value">The value; null if it is null in the text.</param>
/// <returns>The position after the value, or <see cref="WireCursor.Failed"/>.</returns>
internal delegate int WireRead<T>(ReadOnlySpan<byte> utf8, int at, int depth, out T? value);

/// <summary>Parses documents of a type. A text is parsed a second time only if it is invalid, to find the error.</summary>
internal sealed class WireReader<T>
    where T : class
{
    private readonly WireRead<T> _read;
    private readonly WireRead<T> _diagnose;

    /// <param name="read">Parses a <see cref="WirePlain"/> text.</param>
    /// <param name="diagnose">Parses a <see cref="WireStrict"/> text and throws a <see cref="WireFault"/> at the first error.</param>
    public WireReader(WireRead<T> read, WireRead<T> diagnose)
    {
        _read = read;
        _diagnose = diagnose;
    }

    /// <summary>Gets the delegate that parses a <see cref="WireStrict"/> or a <see cref="WirePlain"/> text.</summary>
    public WireRead<T> Of(bool isStrict) => isStrict ? _diagnose : _read;

    /// <exception cref="JsonException">The text is malformed.</exception>
    public T Parse(ReadOnlySpan<byte> utf8Json) => TryParse(utf8Json, out T value) ? value : throw Refuse(utf8Json);

    /// <exception cref="JsonException">The text is malformed.</exception>
    public T Parse(string json)
    {
        using var utf8Json = new WireUtf8(json);
        return Parse(utf8Json.Bytes);
    }

    public bool TryParse(ReadOnlySpan<byte> utf8Json, out T value)
    {
        if (TryRead(utf8Json, out value))
            return true;
        byte[]? unescaped = WireNames.Unescape(utf8Json);
        return unescaped is not null && TryRead(unescaped, out value);
    }

    public bool TryParse(ReadOnlySpan<char> json, out T value)
    {
        value = null!;
        if (!WireUtf8.TryCreate(json, out WireUtf8 utf8Json))
            return false;
        using (utf8Json)
            return TryParse(utf8Json.Bytes, out value);
    }

    /// <summary>Gets the error in an invalid text, with its location.</summary>
    public JsonException Refuse(ReadOnlySpan<byte> utf8Json) => FindFault(utf8Json).Locate(utf8Json);

    /// <summary>Finds the error in an invalid text.</summary>
    public WireFault FindFault(ReadOnlySpan<byte> utf8Json)
    {
        if (!WireCursor.Fits(utf8Json))
            return new WireFault(0, "The text is too long.");
        try
        {
            int end = _diagnose(WireNames.Unescape(utf8Json) ?? utf8Json, 0, 1, out T? value);
            return value is null ? new WireFault(0, "Expected an object") : new WireFault(end, null);
        }
        catch (WireFault fault)
        {
            return fault;
        }
    }

    private bool TryRead(ReadOnlySpan<byte> utf8Json, out T value)
    {
        value = null!;
        if (!WireCursor.Fits(utf8Json))
            return false;
        int end = _read(utf8Json, 0, 1, out T? read);
        if (read is null || !WireCursor.IsEndOfText(utf8Json, end))
            return false;
        value = read;
        return true;
    }
}
