using System;

namespace StorageNotifications.Runtime;

/// <summary>Reads the value at a position.</summary>
/// <param name="utf8">The whole text.</param>
/// <param name="at">Where the value begins, or blanks before it.</param>
/// <param name="depth">How many objects and arrays the value and its members are in.</param>
/// <param name="value">The value; null if it is null in the text.</param>
/// <returns>Where the value ends, or <see cref="WireCursor.Failed"/>.</returns>
internal delegate int WireRead<T>(ReadOnlySpan<byte> utf8, int at, int depth, out T? value);

/// <summary>Reads whole documents of a type. The text is read again only if it is refused, to find out why.</summary>
internal sealed class WireReader<T>
    where T : class
{
    private readonly WireRead<T> _read;
    private readonly WireRead<T> _diagnose;

    /// <param name="read">Reads a <see cref="WirePlain"/> text.</param>
    /// <param name="diagnose">The same for <see cref="WireStrict"/>, which throws a <see cref="WireFault"/> where the other fails.</param>
    public WireReader(WireRead<T> read, WireRead<T> diagnose)
    {
        _read = read;
        _diagnose = diagnose;
    }

    /// <exception cref="System.Text.Json.JsonException">The text is malformed.</exception>
    public T Parse(ReadOnlySpan<byte> utf8Json) => TryParse(utf8Json, out T value) ? value : throw FindFault(utf8Json).Locate(utf8Json);

    /// <exception cref="System.Text.Json.JsonException">The text is malformed.</exception>
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

    /// <summary>Finds out why a text is refused.</summary>
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
