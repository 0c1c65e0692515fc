using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StorageNotifications.Runtime;

/// <summary>Looks at 16 bytes at a time. Every load and store is within a span that is checked for it.</summary>
internal static class WireScan
{
    private const int Step = 16;
    private const int HalfStep = 8;

    /// <summary>Where printable ASCII ends: the first quotation mark, backslash, control character or letter beyond; or the text's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfPlain(ReadOnlySpan<byte> utf8, int start)
    {
        int at = start;
        for (; (ulong)(uint)at + Step <= (uint)utf8.Length; at += Step)
        {
            uint ends = Ends(utf8.Slice(at, Step));
            if (ends != 0)
                return at + BitOperations.TrailingZeroCount(ends);
        }
        return EndOfShort(utf8, at);
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
        // Nobody else has the text yet, so it is filled where it lies.
        // As bytes, because of those vectors the framework brings its methods compiled.
        string text = new string('\0', plain.Length);
        Span<byte> units = MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(text.AsSpan()), text.Length));
        int at = 0;
        if (plain.Length >= Step)
        {
            for (; (ulong)(uint)at + Step <= (uint)plain.Length; at += Step)
                Widen(plain.Slice(at, Step), units.Slice(2 * at, 2 * Step));
            Widen(plain.Slice(plain.Length - Step), units.Slice(2 * (plain.Length - Step)));
        }
        else if (plain.Length >= HalfStep)
        {
            WidenHalf(plain, units);
            WidenHalf(plain.Slice(plain.Length - HalfStep), units.Slice(2 * (plain.Length - HalfStep)));
        }
        else
        {
            for (; at < plain.Length; at++)
                units[(2 * at) + (BitConverter.IsLittleEndian ? 0 : 1)] = plain[at];
        }
        return text;
    }

    /// <summary>Puts the text into bytes, if all of it is ASCII that JSON strings have as it is.</summary>
    public static bool TryNarrow(string text, Span<byte> plain)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text.AsSpan());
        if (units.Length >= Step)
        {
            int at = 0;
            for (; (ulong)(uint)at + Step <= (uint)units.Length; at += Step)
            {
                if (!TryNarrowStep(units.Slice(at, Step), plain.Slice(at, Step)))
                    return false;
            }
            int last = units.Length - Step;
            return at == units.Length || TryNarrowStep(units.Slice(last), plain.Slice(last, Step));
        }
        if (units.Length >= HalfStep)
        {
            int last = units.Length - HalfStep;
            return TryNarrowHalf(units, plain) && TryNarrowHalf(units.Slice(last), plain.Slice(last));
        }
        for (int i = 0; i < units.Length; i++)
        {
            if (units[i] is < ' ' or > '~' or '"' or '\\')
                return false;
            plain[i] = (byte)units[i];
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrowStep(ReadOnlySpan<ushort> units, Span<byte> plain)
    {
        Vector128<ushort> lower = Vector128.Create(units);
        Vector128<ushort> upper = Vector128.Create(units.Slice(HalfStep));
        Vector128<byte> narrow = Vector128.Narrow(lower, upper);
        narrow.CopyTo(plain);
        return IsPlain(lower | upper, narrow);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrowHalf(ReadOnlySpan<ushort> units, Span<byte> plain)
    {
        Vector128<ushort> loaded = Vector128.Create(units);
        Vector128<byte> narrow = Vector128.Narrow(loaded, loaded);
        narrow.GetLower().CopyTo(plain);
        return IsPlain(loaded, narrow);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(Vector128<ushort> units, Vector128<byte> narrow)
    {
        Vector128<byte> odd = Vector128.LessThan(narrow.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(narrow, Vector128.Create((byte)'"'))
            | Vector128.Equals(narrow, Vector128.Create((byte)'\\'))
            | Vector128.Equals(narrow, Vector128.Create((byte)0x7F));
        return (odd.AsUInt16() | (units & Vector128.Create((ushort)0xFF80))) == Vector128<ushort>.Zero;
    }

    // Less than 16 bytes are left: the last 16 again, without those that were seen before.
    private static int EndOfShort(ReadOnlySpan<byte> utf8, int at)
    {
        if (utf8.Length >= Step)
        {
            int last = utf8.Length - Step;
            uint ends = Ends(utf8.Slice(last)) >> (at - last);
            return ends != 0 ? at + BitOperations.TrailingZeroCount(ends) : utf8.Length;
        }
        while (at < utf8.Length && utf8[at] is >= (byte)' ' and <= 0x7F and not (byte)'"' and not (byte)'\\')
            at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(ReadOnlySpan<byte> plain, Span<byte> units)
    {
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(Vector128.Create(plain));
        lower.AsByte().CopyTo(units);
        upper.AsByte().CopyTo(units.Slice(Step));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenHalf(ReadOnlySpan<byte> plain, Span<byte> units) =>
        Vector128.WidenLower(Vector128.CreateScalar(MemoryMarshal.Read<ulong>(plain)).AsByte()).AsByte().CopyTo(units);

    // A bit for each byte. Of signed bytes, those beyond ASCII are less than a blank too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Ends(ReadOnlySpan<byte> bytes)
    {
        Vector128<byte> loaded = Vector128.Create(bytes);
        Vector128<byte> ends = Vector128.LessThan(loaded.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(loaded, Vector128.Create((byte)'"'))
            | Vector128.Equals(loaded, Vector128.Create((byte)'\\'));
        return ends.ExtractMostSignificantBits();
    }
}
