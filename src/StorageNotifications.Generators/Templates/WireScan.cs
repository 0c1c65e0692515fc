using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace StorageNotifications.Runtime;

/// <summary>Looks at 16 bytes at a time. Every load and store is within a span that is checked for it.</summary>
internal static class WireScan
{
    private const int Step = 16;

    /// <summary>Where printable ASCII ends: the first quotation mark, backslash, control character or letter beyond; or the text's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfPlain(ReadOnlySpan<byte> utf8, int start)
    {
        int at = start;
        for (; utf8.Length - at >= Step; at += Step)
        {
            uint ends = Ends(utf8.Slice(at, Step));
            if (ends != 0)
                return at + BitOperations.TrailingZeroCount(ends);
        }
        return EndOfShort(utf8, at);
    }

    /// <summary>The text of printable ASCII.</summary>
    public static string Ascii(ReadOnlySpan<byte> plain)
    {
        return Encoding.Latin1.GetString(plain);
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
