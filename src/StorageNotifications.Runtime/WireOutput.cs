using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>
/// A growing buffer for JSON. Each method writes at a position and returns the next one. A name includes the preceding comma; the first
/// comma of an object or array is replaced with the brace or bracket when the object or array ends.
/// </summary>
internal ref struct WireOutput
{
    /// <summary>A size that is sufficient for most messages.</summary>
    public const int UsualSize = 1024;

    // The maximum length of an array.
    private const int MostBytes = 0x7FFF_FFC7;

    private Span<byte> _bytes;
    private byte[]? _rented;

    /// <summary>Begins a text. One of the Take methods must be called at the end.</summary>
    /// <param name="room">The initial buffer.</param>
    public static WireOutput Create(Span<byte> room) => new() { _bytes = room };

    /// <summary>Begins a text in the buffer of a writer. The text must be passed to the writer at the end.</summary>
    public static WireOutput Create(IBufferWriter<byte> writer) => new() { _bytes = writer.GetSpan() };

    /// <summary>Returns the text and releases the buffer.</summary>
    public byte[] TakeArray(int length)
    {
        byte[] array = _bytes.Slice(0, length).ToArray();
        Free();
        return array;
    }

    /// <summary>Returns the text and releases the buffer.</summary>
    public string TakeText(int length)
    {
        string text = WireScan.Text(_bytes.Slice(0, length));
        Free();
        return text;
    }

    /// <summary>Passes the text to a writer and releases the buffer.</summary>
    public void TakeInto(IBufferWriter<byte> writer, int length)
    {
        if (_rented is not null)
            _bytes.Slice(0, length).CopyTo(writer.GetSpan(length));
        writer.Advance(length);
        Free();
    }

    /// <summary>Passes the text to a writer and releases the buffer.</summary>
    public void TakeInto(Utf8JsonWriter writer, int length)
    {
        WireTokens.Write(_bytes.Slice(0, length), writer);
        Free();
    }

    /// <summary>Writes the unknown members and the end of the object.</summary>
    public int End(int start, int at, WireDetails? details) =>
        End(start, details is not null ? Additional(at, details) : at, (byte)'{', (byte)'}');

    /// <summary>Gets the bytes between two positions.</summary>
    public readonly ReadOnlySpan<byte> Written(int start, int end) => _bytes.Slice(start, end - start);

    /// <summary>Writes a record in a member.</summary>
    public int Record(int at, ReadOnlySpan<byte> name, WireRecord? value, int member, WireDetails? details)
    {
        at = Name(at, name, value is not null, member, details);
        return value is null ? at : value.WriteTo(ref this, at);
    }

    /// <summary>Writes an array of records or strings in a member.</summary>
    public int List<T>(int at, ReadOnlySpan<byte> name, IReadOnlyList<T>? value, int member, WireDetails? details)
    {
        at = Name(at, name, value is not null, member, details);
        if (value is null)
            return at;
        int start = at;
        for (int i = 0; i < value.Count; i++)
            at = Item(Put(at, (byte)','), value[i]);
        return End(start, at, (byte)'[', (byte)']');
    }

    /// <summary>Writes a map of records or strings in a member.</summary>
    public int Map<T>(int at, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? value, int member, WireDetails? details)
    {
        at = Name(at, name, value is not null, member, details);
        if (value is null)
            return at;
        int start = at;
        foreach (KeyValuePair<string, T> item in value)
            at = Item(Key(at, item.Key), item.Value);
        return End(start, at, (byte)'{', (byte)'}');
    }

    /// <summary>Writes a string or null.</summary>
    public int Value(int at, string? text) => text is null ? Raw(at, "null"u8) : Chars(Put(at, (byte)'"'), text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Raw(int at, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(at, bytes.Length));
        return at + bytes.Length;
    }

    /// <summary>
    /// Writes the name of a member that has a value. A member without a value is written only if it was null in the parsed text.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Name(int at, ReadOnlySpan<byte> name, bool hasValue, int member, WireDetails? details)
    {
        if (hasValue)
            return Raw(at, name);
        return details is not null ? Null(at, name, member, details) : at;
    }

    /// <summary>Writes a string in a member. The opening quotation mark is part of the name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Text(int at, ReadOnlySpan<byte> name, string? value, int member, WireDetails? details)
    {
        if (value is null)
            return details is not null ? Null(at, name.Slice(0, name.Length - 1), member, details) : at;

        Span<byte> room = Room(at, name.Length + value.Length + 1);
        name.CopyTo(room);
        return WireScan.TryNarrow(value, room.Slice(name.Length)) ? at + room.Length : OddChars(at + name.Length, value);
    }

    public int Boolean(int at, ReadOnlySpan<byte> name, bool? value, int member, WireDetails? details)
    {
        at = Name(at, name, value is not null, member, details);
        return value is { } known ? Raw(at, known ? "true"u8 : "false"u8) : at;
    }

    public int Int64(int at, ReadOnlySpan<byte> name, long? value, int member, WireDetails? details)
    {
        at = Name(at, name, value is not null, member, details);
        if (value is not { } number)
            return at;

        // The format of the parsed number is used unless the member was set to another value.
        if (details?.Spelling(member) is { } spelling && WireNumber.TryParse(spelling, out long spelt) && spelt == number)
            return Raw(at, spelling);
        return at + WireScan.Format(number, Room(at, WireNumber.MostBytes));
    }

    public int Time(int at, ReadOnlySpan<byte> name, DateTimeOffset? value, bool inSeconds, int member, WireDetails? details)
    {
        at = Name(at, name, value is not null, member, details);
        if (value is not { } time)
            return at;

        at = Put(at, (byte)'"');
        if (details?.Spelling(member) is { } spelling && WireTime.TryParse(spelling, out DateTimeOffset spelt) && spelt.EqualsExact(time))
            at = Raw(at, spelling);
        else
            at += WireTime.Format(time, inSeconds, Room(at, WireTime.MostBytes));
        return Put(at, (byte)'"');
    }

    private int Item(int at, object? value) => value is WireRecord record ? record.WriteTo(ref this, at) : Value(at, (string?)value);

    private int Key(int at, string name) => Put(Value(Put(at, (byte)','), name), (byte)':');

    // Writes the characters and the closing quotation mark.
    private int Chars(int at, string text)
    {
        Span<byte> room = Room(at, text.Length + 1);
        return WireScan.TryNarrow(text, room) ? at + room.Length : OddChars(at, text);
    }

    // Writes non-ASCII characters and characters that must be escaped. The opening quotation mark is already written.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int OddChars(int at, string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Odd.Options))
            writer.WriteStringValue(text);
        return Raw(at - 1, new ReadOnlySpan<byte>(stream.GetBuffer(), 0, (int)stream.Length));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Null(int at, ReadOnlySpan<byte> name, int member, WireDetails details) =>
        details.IsNull(member) ? Raw(Raw(at, name), "null"u8) : at;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Additional(int at, WireDetails details)
    {
        foreach (KeyValuePair<string, JsonElement> property in details.AdditionalProperties)
        {
            at = Key(at, property.Key);
            at = Raw(at, Encoding.UTF8.GetBytes(property.Value.GetRawText()));
        }
        return at;
    }

    private int End(int start, int at, byte opening, byte closing)
    {
        if (at == start)
            at = Put(at, opening);
        else
            _bytes[start] = opening;
        return Put(at, closing);
    }

    private int Put(int at, byte value)
    {
        Room(at, 1)[0] = value;
        return at + 1;
    }

    // The check has the same form as that of Slice, so that the JIT compiler eliminates one of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Room(int at, int count)
    {
        Span<byte> bytes = _bytes;
        return (ulong)(uint)at + (uint)count <= (uint)bytes.Length ? bytes.Slice(at, count) : Grow(at, count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Span<byte> Grow(int at, int count)
    {
        long needed = (long)at + count, wanted = Math.Max(Math.Max(_bytes.Length * 2L, needed), 2 * UsualSize);
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked((int)(wanted > MostBytes ? needed : wanted)));
        _bytes.Slice(0, at).CopyTo(larger);
        Free();
        _rented = larger;
        _bytes = larger;
        return _bytes.Slice(at, count);
    }

    private void Free()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
        _bytes = default;
    }

    // A separate class, so that System.Text.Json is loaded only when it is used.
    private static class Odd
    {
        // AWS does not escape '+', '<' and non-ASCII characters either, and the JSON is not embedded in HTML.
        public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    }
}
