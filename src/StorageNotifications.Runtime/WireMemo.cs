using System;
using System.Runtime.InteropServices;

namespace StorageNotifications.Runtime;

/// <summary>
/// The values that were read last, by their bytes: what is the same from record to record, such as the bucket, is made once. They are
/// immutable, and few: the table does not grow, and what is long is not kept. Threads may lose an entry to one another, not more.
/// </summary>
internal sealed class WireMemo<T>
    where T : class
{
    private const int Slots = 64;
    private const int MostBytes = 512;

    // The bytes that tell values apart.
    private const int KeyBytes = 32;

    // An entry gives way to another value when it was in vain so many times.
    private const int Patience = 4;

    // What is right in one form is wrong in the other.
    private readonly Entry?[] _plain = new Entry?[Slots];
    private readonly Entry?[] _escaped = new Entry?[Slots];

    /// <summary>Goes past a value that was kept; at the start, its bytes begin to differ from others.</summary>
    public bool TryGet<TForm>(ReadOnlySpan<byte> utf8, ref int at, int start, out T? value)
    {
        value = null;
        if (start > utf8.Length - KeyBytes || Entries<TForm>()[SlotOf(utf8.Slice(start, KeyBytes))] is not { } entry)
            return false;
        if (!WireScan.IsAt(utf8, at, entry.Bytes))
        {
            if (entry.Misses < Patience)
                entry.Misses++;
            return false;
        }
        at += entry.Bytes.Length;
        value = entry.Value;
        return true;
    }

    /// <summary>Keeps the value of the bytes from here to the end, if there is a place for it.</summary>
    public bool Keep<TForm>(ReadOnlySpan<byte> utf8, int at, int end, int start, T value)
    {
        if (end - at > MostBytes || start > utf8.Length - KeyBytes)
            return false;
        ref Entry? entry = ref Entries<TForm>()[SlotOf(utf8.Slice(start, KeyBytes))];
        if (entry is not null && entry.Misses < Patience)
            return false;
        entry = new Entry(utf8.Slice(at, end - at).ToArray(), value);
        return true;
    }

    private Entry?[] Entries<TForm>() => typeof(TForm) == typeof(WireEscaped) ? _escaped : _plain;

    private static int SlotOf(ReadOnlySpan<byte> key)
    {
        ulong hash = 0;
        for (int i = 0; i < KeyBytes; i += sizeof(ulong))
            hash = unchecked((hash ^ MemoryMarshal.Read<ulong>(key.Slice(i))) * 0x9E37_79B9_7F4A_7C15);
        return (int)(hash >> 58);
    }

    private sealed class Entry
    {
        public Entry(byte[] bytes, T value)
        {
            Bytes = bytes;
            Value = value;
        }

        public byte[] Bytes { get; }

        public T Value { get; }

        public int Misses { get; set; }
    }
}

/// <summary>
/// The text of a record that is kept, as it was first written: the next time it is only copied. What is made of the record by
/// <c>with</c> has a text of its own.
/// </summary>
internal readonly struct WireKept : IEquatable<WireKept>
{
    private readonly Text? _text;

    public WireKept(object owner) => _text = new Text(owner);

    /// <summary>The text of the record, if it is known.</summary>
    public byte[]? Of(object record) => _text is not null && ReferenceEquals(_text.Owner, record) ? _text.Json : null;

    /// <summary>Keeps the text of the record.</summary>
    public void Keep(object record, ReadOnlySpan<byte> json)
    {
        if (_text is not null && ReferenceEquals(_text.Owner, record))
            _text.Json = json.ToArray();
    }

    /// <summary>It says nothing of the record that its members do not say.</summary>
    public bool Equals(WireKept other) => true;

    public override bool Equals(object? obj) => obj is WireKept;

    public override int GetHashCode() => 0;

    private sealed class Text
    {
        public Text(object owner) => Owner = owner;

        public object Owner { get; }

        public byte[]? Json { get; set; }
    }
}

/// <summary>A text of printable ASCII that was read before.</summary>
internal sealed class WireText
{
    private const int Slots = 128;
    private const int MostBytes = 256;
    private const int Patience = 4;

    private static readonly WireText?[] Texts = new WireText?[Slots];

    private int _misses;

    private WireText(byte[] bytes, string text)
    {
        Bytes = bytes;
        Text = text;
    }

    public byte[] Bytes { get; }

    public string Text { get; }

    /// <summary>Gets the text; the one that was given last time, if it is the same.</summary>
    public static string Get(ReadOnlySpan<byte> plain)
    {
        WireText? none = null;
        return Get(plain, ref none);
    }

    /// <summary>Gets the text; the one that was given last time, if it is the same.</summary>
    /// <param name="plain">Printable ASCII.</param>
    /// <param name="last">Where it is noted, if it is kept.</param>
    public static string Get(ReadOnlySpan<byte> plain, ref WireText? last)
    {
        if (plain.Length is 0 or > MostBytes)
            return WireScan.Ascii(plain);

        // Texts differ in length, or else mostly at the end.
        int hash = unchecked((plain.Length * 31) + (plain[plain.Length - 1] * 7) + (plain[plain.Length / 2] * 3) + plain[0]);
        ref WireText? slot = ref Texts[hash & (Slots - 1)];
        WireText? known = slot;
        if (known is null || !WireSkip.Same(plain, known.Bytes))
        {
            string text = WireScan.Ascii(plain);
            if (known is not null && ++known._misses < Patience)
                return text;
            slot = known = new WireText(plain.ToArray(), text);
        }
        last = known;
        return known.Text;
    }
}
