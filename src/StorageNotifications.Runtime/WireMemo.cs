using System;
using System.Runtime.InteropServices;

namespace StorageNotifications.Runtime;

/// <summary>
/// A cache of recent values by their bytes. Values that are the same in many records, such as the bucket, are created once. The values are
/// immutable, the size of the cache is fixed, and long values are not cached. A race between threads can only lose an entry.
/// </summary>
internal sealed class WireMemo<T>
    where T : class
{
    private const int Slots = 64;
    private const int MostBytes = 512;

    // The number of bytes in the hash key.
    private const int KeyBytes = 32;

    // An entry is replaced after this number of misses.
    private const int Patience = 4;

    private readonly Entry?[] _entries = new Entry?[Slots];

    /// <summary>Moves past a cached value. The bytes from the start on distinguish it from other values.</summary>
    public bool TryGet<TForm>(ReadOnlySpan<byte> utf8, ref int at, int start, out T? value)
    {
        value = null;
        if (start > utf8.Length - KeyBytes || _entries[SlotOf(utf8.Slice(start, KeyBytes))] is not { } entry)
            return false;

        // The same bytes have different meanings in different forms.
        if (entry.QuoteLength != WireCursor.QuoteLength<TForm>() || !WireScan.IsAt(utf8, at, entry.Bytes))
        {
            if (entry.Misses < Patience)
                entry.Misses++;
            return false;
        }
        at += entry.Bytes.Length;
        value = entry.Value;
        return true;
    }

    /// <summary>Caches the value of the bytes up to the end if its slot is available.</summary>
    public bool Keep<TForm>(ReadOnlySpan<byte> utf8, int at, int end, int start, T value)
    {
        if (end - at > MostBytes || start > utf8.Length - KeyBytes)
            return false;
        ref Entry? entry = ref _entries[SlotOf(utf8.Slice(start, KeyBytes))];
        if (entry is not null && entry.Misses < Patience)
            return false;
        entry = new Entry(utf8.Slice(at, end - at).ToArray(), value, WireCursor.QuoteLength<TForm>());
        return true;
    }

    private static int SlotOf(ReadOnlySpan<byte> key)
    {
        ulong hash = 0;
        for (int i = 0; i < KeyBytes; i += sizeof(ulong))
            hash = unchecked((hash ^ MemoryMarshal.Read<ulong>(key.Slice(i))) * 0x9E37_79B9_7F4A_7C15);
        return (int)(hash >> 58);
    }

    private sealed class Entry
    {
        public Entry(byte[] bytes, T value, int quoteLength)
        {
            Bytes = bytes;
            Value = value;
            QuoteLength = quoteLength;
        }

        public byte[] Bytes { get; }

        public T Value { get; }

        public int QuoteLength { get; }

        public int Misses { get; set; }
    }
}

/// <summary>The cached JSON of a record that is itself cached. A copy of the record, created by <c>with</c>, does not use it.</summary>
internal readonly struct WireKept : IEquatable<WireKept>
{
    private readonly Text? _text;

    public WireKept(object owner) => _text = new Text(owner);

    /// <summary>Gets the JSON of the record, or null.</summary>
    public byte[]? Of(object record) => _text is not null && ReferenceEquals(_text.Owner, record) ? _text.Json : null;

    /// <summary>Caches the JSON of the record.</summary>
    public void Keep(object record, ReadOnlySpan<byte> json)
    {
        if (_text is not null && ReferenceEquals(_text.Owner, record))
            _text.Json = json.ToArray();
    }

    /// <summary>Always true, because the cache does not affect the equality of records.</summary>
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

/// <summary>A cached string of printable ASCII characters.</summary>
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

    /// <summary>Gets the string for the bytes, which may be a cached one.</summary>
    public static string Get(ReadOnlySpan<byte> plain)
    {
        WireText? none = null;
        return Get(plain, ref none);
    }

    /// <summary>Gets the string for the bytes, which may be a cached one.</summary>
    /// <param name="plain">Printable ASCII.</param>
    /// <param name="last">The cached string, if there is one.</param>
    public static string Get(ReadOnlySpan<byte> plain, ref WireText? last)
    {
        if (plain.Length is 0 or > MostBytes)
            return WireScan.Ascii(plain);

        // Strings differ in length or, in most cases, in their last characters.
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
