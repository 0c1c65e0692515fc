using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>
/// Scans 16 bytes at a time. A length check precedes each load and store. It uses only vector types and assemblies that every program has
/// loaded at startup, which excludes <c>MemoryExtensions</c>.
/// </summary>
internal static class WireScan
{
    private const int Step = 16;
    private const int HalfStep = 8;
    private const int Quarter = 4;

    /// <summary>Finds the first quotation mark, backslash, control character or non-ASCII character, or the end of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfPlain(ReadOnlySpan<byte> utf8, int start)
    {
        ref byte bytes = ref MemoryMarshal.GetReference(utf8);
        uint at = (uint)start;
        for (; (ulong)at + Step <= (uint)utf8.Length; at += Step)
        {
            uint ends = Ends(Vector128.LoadUnsafe(ref bytes, at));
            if (ends != 0)
                return (int)at + BitOperations.TrailingZeroCount(ends);
        }
        return EndOfShort(utf8, (int)at);
    }

    /// <summary>Determines whether the bytes are at the position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAt(ReadOnlySpan<byte> utf8, int at, ReadOnlySpan<byte> expected)
    {
        if ((ulong)(uint)at + (uint)expected.Length > (uint)utf8.Length)
            return false;

        // The length of a literal is a constant, so the JIT compiler keeps only one of these cases. The last load overlaps the previous
        // one.
        ref byte bytes = ref Unsafe.Add(ref MemoryMarshal.GetReference(utf8), at);
        ref byte others = ref MemoryMarshal.GetReference(expected);
        int length = expected.Length;
        if (length > 3 * Step)
            return IsSame(ref bytes, ref others, (nuint)length);
        if (length >= Step)
        {
            Vector128<byte> odd = Difference(ref bytes, ref others, 0) | Difference(ref bytes, ref others, (nuint)(length - Step));
            if (length > 2 * Step)
                odd |= Difference(ref bytes, ref others, Step);
            return odd == Vector128<byte>.Zero;
        }
        if (length >= HalfStep)
            return ((Eight(ref bytes, 0) ^ Eight(ref others, 0)) | (Eight(ref bytes, length - HalfStep) ^ Eight(ref others, length - HalfStep))) == 0;
        if (length >= Quarter)
            return ((Four(ref bytes, 0) ^ Four(ref others, 0)) | (Four(ref bytes, length - Quarter) ^ Four(ref others, length - Quarter))) == 0;
        if (length >= 2)
            return ((Two(ref bytes, 0) ^ Two(ref others, 0)) | (Two(ref bytes, length - 2) ^ Two(ref others, length - 2))) == 0;
        return length == 0 || bytes == others;
    }

    /// <summary>Determines whether all bytes are ASCII.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> bytes) => global::System.Text.Ascii.IsValid(bytes);

    /// <summary>Finds the first byte that is not a space, tab or line break.</summary>
    public static int EndOfBlanks(ReadOnlySpan<byte> utf8, int start)
    {
        int at = start;
        if ((uint)at < (uint)utf8.Length && utf8[at] > ' ')
            return at;
        for (; (ulong)(uint)at + Step <= (uint)utf8.Length; at += Step)
        {
            Vector128<byte> loaded = Vector128.Create(utf8.Slice(at, Step));
            Vector128<byte> blanks = Vector128.Equals(loaded, Vector128.Create((byte)' '))
                | Vector128.Equals(loaded, Vector128.Create((byte)'\n'))
                | Vector128.Equals(loaded, Vector128.Create((byte)'\r'))
                | Vector128.Equals(loaded, Vector128.Create((byte)'\t'));
            uint others = ~blanks.ExtractMostSignificantBits() & 0xFFFF;
            if (others != 0)
                return at + BitOperations.TrailingZeroCount(others);
        }
        while (at < utf8.Length && utf8[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        return at;
    }

    /// <summary>Converts printable ASCII to a string.</summary>
    public static string Ascii(ReadOnlySpan<byte> plain)
    {
        // No other code has a reference to the new string, so it can be filled in place.
        string text = new string('\0', plain.Length);
        ref byte source = ref MemoryMarshal.GetReference(plain);
        ref byte units = ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in text.GetPinnableReference()));
        if (plain.Length >= Step)
        {
            int last = plain.Length - Step;
            for (int at = 0; at < last; at += Step)
                Widen(ref source, ref units, (nuint)at);
            Widen(ref source, ref units, (nuint)last);
        }
        else if (plain.Length >= Quarter)
        {
            int last = plain.Length - Quarter;
            for (int at = 0; at < last; at += Quarter)
                WidenQuarter(ref source, ref units, at);
            WidenQuarter(ref source, ref units, last);
        }
        else
        {
            for (int at = 0; at < plain.Length; at++)
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref units, 2 * at), (char)plain[at]);
        }
        return text;
    }

    /// <summary>Encodes characters and returns the number of bytes.</summary>
    public static int Encode(global::System.Text.Encoding encoding, ReadOnlySpan<char> text, byte[] bytes) => encoding.GetBytes(text, bytes);

    /// <summary>Converts UTF-8 to a string.</summary>
    public static string Text(ReadOnlySpan<byte> utf8) => global::System.Text.Encoding.UTF8.GetString(utf8);

    /// <summary>Moves past a value and gets its bytes without copying if it is a contiguous object or array.</summary>
    public static bool TryTake(ref Utf8JsonReader reader, bool isStrict, out ReadOnlySpan<byte> utf8Json)
    {
        utf8Json = default;
        if (!isStrict || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || reader.Position.GetObject() is not null)
            return false;

        // The reader is on one span, of which the brace or bracket is a part.
        ref byte first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        long start = reader.TokenStartIndex;
        // Skip refuses a reader whose text continues, such as a stream that is read in blocks.
        if (!reader.TrySkip())
            return false;
        utf8Json = MemoryMarshal.CreateReadOnlySpan(ref first, (int)(reader.BytesConsumed - start));
        return true;
    }

    /// <summary>Writes the number in decimal digits. The buffer must have room for the longest number.</summary>
    public static int Format(long number, Span<byte> utf8)
    {
        // A number without a sign does not require a culture to be loaded.
        if (number >= 0)
            return Format((ulong)number, utf8);
        utf8[0] = (byte)'-';
        return Format(unchecked(0UL - (ulong)number), utf8.Slice(1)) + 1;
    }

    /// <summary>Writes the string and a quotation mark if all characters are ASCII and do not need escaping.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryNarrow(string text, Span<byte> plain)
    {
        // Throws an exception if the buffer is too small; later positions are less than the length of the string.
        plain[text.Length] = (byte)'"';
        ref ushort units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text.GetPinnableReference()));
        ref byte bytes = ref MemoryMarshal.GetReference(plain);
        if (text.Length >= Step)
        {
            Vector128<ushort> odd = Vector128<ushort>.Zero;
            int last = text.Length - Step;
            for (int at = 0; at < last; at += Step)
                odd |= NarrowStep(ref units, ref bytes, (nuint)at);
            return (odd | NarrowStep(ref units, ref bytes, (nuint)last)) == Vector128<ushort>.Zero;
        }
        if (text.Length >= HalfStep)
        {
            Vector128<ushort> odd = NarrowHalf(ref units, ref bytes, 0);
            return (odd | NarrowHalf(ref units, ref bytes, (nuint)(text.Length - HalfStep))) == Vector128<ushort>.Zero;
        }
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '~' or '"' or '\\')
                return false;
            plain[i] = (byte)text[i];
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> NarrowStep(ref ushort units, ref byte bytes, nuint at)
    {
        Vector128<ushort> lower = Vector128.LoadUnsafe(ref units, at);
        Vector128<ushort> upper = Vector128.LoadUnsafe(ref units, at + HalfStep);
        Vector128<byte> narrow = Vector128.Narrow(lower, upper);
        narrow.StoreUnsafe(ref bytes, at);
        return Odd(lower | upper, narrow);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> NarrowHalf(ref ushort units, ref byte bytes, nuint at)
    {
        Vector128<ushort> loaded = Vector128.LoadUnsafe(ref units, at);
        Vector128<byte> narrow = Vector128.Narrow(loaded, loaded);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, at), Unsafe.As<Vector128<byte>, ulong>(ref narrow));
        return Odd(loaded, narrow);
    }

    // Not zero if a character is not ASCII or must be escaped.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Odd(Vector128<ushort> units, Vector128<byte> narrow)
    {
        Vector128<byte> odd = Controls(narrow)
            | Vector128.Equals(narrow, Vector128.Create((byte)'"'))
            | Vector128.Equals(narrow, Vector128.Create((byte)'\\'))
            | Vector128.Equals(narrow, Vector128.Create((byte)0x7F));
        return odd.AsUInt16() | (units & Vector128.Create((ushort)0xFF80));
    }

    // If fewer than 16 bytes remain, the last 16 are loaded again, and the bytes that were already checked are ignored.
    private static int EndOfShort(ReadOnlySpan<byte> utf8, int at)
    {
        if (utf8.Length >= Step)
        {
            int last = utf8.Length - Step;
            uint ends = Ends(Vector128.Create(utf8.Slice(last))) >> (at - last);
            return ends != 0 ? at + BitOperations.TrailingZeroCount(ends) : utf8.Length;
        }
        while (at < utf8.Length && utf8[at] is >= (byte)' ' and <= 0x7F and not (byte)'"' and not (byte)'\\')
            at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(ref byte source, ref byte units, nuint at)
    {
        Vector128<byte> loaded = Vector128.LoadUnsafe(ref source, at);
        Vector128.WidenLower(loaded).AsByte().StoreUnsafe(ref units, 2 * at);
        Vector128.WidenUpper(loaded).AsByte().StoreUnsafe(ref units, (2 * at) + Step);
    }

    // Inserts a zero after each byte.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenQuarter(ref byte source, ref byte units, int at)
    {
        ulong four = Four(ref source, at);
        four = (four | (four << 16)) & 0x0000_FFFF_0000_FFFF;
        four = (four | (four << 8)) & 0x00FF_00FF_00FF_00FF;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref units, 2 * at), four);
    }

    // Compares more than two vectors.
    private static bool IsSame(ref byte bytes, ref byte others, nuint length)
    {
        nuint at = 0, last = length - Step;
        for (; at + (4 * Step) <= length; at += 4 * Step)
        {
            Vector128<byte> odd = Difference(ref bytes, ref others, at) | Difference(ref bytes, ref others, at + Step)
                | Difference(ref bytes, ref others, at + (2 * Step)) | Difference(ref bytes, ref others, at + (3 * Step));
            if (odd != Vector128<byte>.Zero)
                return false;
        }
        for (; at < last; at += Step)
        {
            if (Difference(ref bytes, ref others, at) != Vector128<byte>.Zero)
                return false;
        }
        return Difference(ref bytes, ref others, last) == Vector128<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Difference(ref byte bytes, ref byte others, nuint at) =>
        Vector128.LoadUnsafe(ref bytes, at) ^ Vector128.LoadUnsafe(ref others, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(ref byte bytes, int at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, at));

    private static int Format(ulong number, Span<byte> utf8)
    {
        _ = number.TryFormat(utf8, out int length);
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Two(ref byte bytes, int at) => Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref bytes, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Four(ref byte bytes, int at) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref bytes, at));

    // One bit for each byte. Non-ASCII bytes already have their highest bit set.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Ends(Vector128<byte> loaded)
    {
        Vector128<byte> ends = loaded | Controls(loaded)
            | Vector128.Equals(loaded, Vector128.Create((byte)'"'))
            | Vector128.Equals(loaded, Vector128.Create((byte)'\\'));
        return ends.ExtractMostSignificantBits();
    }

    // Bytes less than a space.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Controls(Vector128<byte> loaded) =>
        Vector128.Equals(Vector128.Min(loaded, Vector128.Create((byte)(' ' - 1))), loaded);
}
