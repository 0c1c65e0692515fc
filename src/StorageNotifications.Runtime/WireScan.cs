using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>
/// Looks at 16 bytes at a time. Every load and store is where a length next to it allows it. Vectors are of bytes and UTF-16 units,
/// which every program has loaded when it starts; so has the assembly of what is called here, which is not so of <c>MemoryExtensions</c>.
/// </summary>
internal static class WireScan
{
    private const int Step = 16;
    private const int HalfStep = 8;
    private const int Quarter = 4;

    /// <summary>Where printable ASCII ends: the first quotation mark, backslash, control character or letter beyond; or the text's end.</summary>
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

    /// <summary>Whether the bytes stand at the position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAt(ReadOnlySpan<byte> utf8, int at, ReadOnlySpan<byte> expected)
    {
        if ((ulong)(uint)at + (uint)expected.Length > (uint)utf8.Length)
            return false;

        // Of a literal the length is known: one of these is left. The last step overlaps the one before.
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

    /// <summary>Whether all is ASCII.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> bytes) => global::System.Text.Ascii.IsValid(bytes);

    /// <summary>Where blanks, tabs and line ends are over.</summary>
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

    /// <summary>The text of printable ASCII.</summary>
    public static string Ascii(ReadOnlySpan<byte> plain)
    {
        // Nobody else has the text yet, so it is filled where it lies, as far as it is long.
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

    /// <summary>Writes a text in an encoding and returns the number of bytes.</summary>
    public static int Encode(global::System.Text.Encoding encoding, ReadOnlySpan<char> text, byte[] bytes) => encoding.GetBytes(text, bytes);

    /// <summary>The text of UTF-8.</summary>
    public static string Text(ReadOnlySpan<byte> utf8) => global::System.Text.Encoding.UTF8.GetString(utf8);

    /// <summary>Moves past a value and gives its bytes where they lie, if it is an object or array in one piece.</summary>
    public static bool TryTake(ref Utf8JsonReader reader, bool isStrict, out ReadOnlySpan<byte> utf8Json)
    {
        utf8Json = default;
        if (!isStrict || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || reader.Position.GetObject() is not null)
            return false;

        // The reader goes over one span. A brace or bracket is a part of it.
        ref byte first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        long start = reader.TokenStartIndex;
        reader.Skip();
        utf8Json = MemoryMarshal.CreateReadOnlySpan(ref first, (int)(reader.BytesConsumed - start));
        return true;
    }

    /// <summary>Writes the number in digits, with room for the longest.</summary>
    public static int Format(long number, Span<byte> utf8)
    {
        // Without a sign no culture is asked, nor loaded.
        if (number >= 0)
            return Format((ulong)number, utf8);
        utf8[0] = (byte)'-';
        return Format(unchecked(0UL - (ulong)number), utf8.Slice(1)) + 1;
    }

    /// <summary>Puts the text and a quotation mark into bytes, if all of it is ASCII that JSON strings have as it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryNarrow(string text, Span<byte> plain)
    {
        // Throws if there is less room; what follows stays below the text's length.
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

    // Not zero if one is beyond ASCII or has to be escaped.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Odd(Vector128<ushort> units, Vector128<byte> narrow)
    {
        Vector128<byte> odd = Controls(narrow)
            | Vector128.Equals(narrow, Vector128.Create((byte)'"'))
            | Vector128.Equals(narrow, Vector128.Create((byte)'\\'))
            | Vector128.Equals(narrow, Vector128.Create((byte)0x7F));
        return odd.AsUInt16() | (units & Vector128.Create((ushort)0xFF80));
    }

    // Less than 16 bytes are left: the last 16 again, without those that were seen before.
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

    // Puts a zero between the bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenQuarter(ref byte source, ref byte units, int at)
    {
        ulong four = Four(ref source, at);
        four = (four | (four << 16)) & 0x0000_FFFF_0000_FFFF;
        four = (four | (four << 8)) & 0x00FF_00FF_00FF_00FF;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref units, 2 * at), four);
    }

    // Three and more steps.
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

    // A bit for each byte: those beyond ASCII have it themselves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Ends(Vector128<byte> loaded)
    {
        Vector128<byte> ends = loaded | Controls(loaded)
            | Vector128.Equals(loaded, Vector128.Create((byte)'"'))
            | Vector128.Equals(loaded, Vector128.Create((byte)'\\'));
        return ends.ExtractMostSignificantBits();
    }

    // Those below a blank.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Controls(Vector128<byte> loaded) =>
        Vector128.Equals(Vector128.Min(loaded, Vector128.Create((byte)(' ' - 1))), loaded);
}
