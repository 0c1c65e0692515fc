using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StorageNotifications.Runtime;

/// <summary>Looks at 16 bytes at a time. Every load and store is where a length next to it allows it.</summary>
internal static class WireScan
{
    private const int Step = 16;
    private const int HalfStep = 8;

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
        // As bytes, because of those vectors the framework brings its methods compiled.
        string text = new string('\0', plain.Length);
        ref byte source = ref MemoryMarshal.GetReference(plain);
        ref byte units = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text.AsSpan()));
        if (plain.Length >= Step)
        {
            int last = plain.Length - Step;
            for (int at = 0; at < last; at += Step)
                Widen(ref source, ref units, (nuint)at);
            Widen(ref source, ref units, (nuint)last);
        }
        else if (plain.Length >= HalfStep)
        {
            WidenHalf(ref source, ref units, 0);
            WidenHalf(ref source, ref units, (nuint)(plain.Length - HalfStep));
        }
        else
        {
            for (int at = 0; at < plain.Length; at++)
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref units, 2 * at), (char)plain[at]);
        }
        return text;
    }

    /// <summary>The text of UTF-8.</summary>
    public static string Text(ReadOnlySpan<byte> utf8) => global::System.Text.Encoding.UTF8.GetString(utf8);

    /// <summary>Puts the text and a quotation mark into bytes, if all of it is ASCII that JSON strings have as it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryNarrow(string text, Span<byte> plain)
    {
        // Throws if there is less room; what follows stays below the text's length.
        plain[text.Length] = (byte)'"';
        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
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
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, at), narrow.AsUInt64().ToScalar());
        return Odd(loaded, narrow);
    }

    // Not zero if one is beyond ASCII or has to be escaped.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Odd(Vector128<ushort> units, Vector128<byte> narrow)
    {
        Vector128<byte> odd = Vector128.LessThan(narrow.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenHalf(ref byte source, ref byte units, nuint at) =>
        Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, at))).AsByte())
            .AsByte().StoreUnsafe(ref units, 2 * at);

    // A bit for each byte. Of signed bytes, those beyond ASCII are less than a blank too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Ends(Vector128<byte> loaded)
    {
        Vector128<byte> ends = Vector128.LessThan(loaded.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(loaded, Vector128.Create((byte)'"'))
            | Vector128.Equals(loaded, Vector128.Create((byte)'\\'));
        return ends.ExtractMostSignificantBits();
    }
}
