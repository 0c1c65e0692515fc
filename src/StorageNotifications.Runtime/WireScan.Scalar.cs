using System;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Scans one byte at a time, because there are no portable vectors before .NET 8.</summary>
internal static class WireScan
{
    /// <summary>Finds the first quotation mark, backslash, control character or non-ASCII character, or the end of the text.</summary>
    public static int EndOfPlain(ReadOnlySpan<byte> utf8, int start)
    {
        int at = start;
        while (at < utf8.Length && utf8[at] is >= (byte)' ' and <= 0x7F and not (byte)'"' and not (byte)'\\')
            at++;
        return at;
    }

    /// <summary>Determines whether the bytes are at the position.</summary>
    public static bool IsAt(ReadOnlySpan<byte> utf8, int at, ReadOnlySpan<byte> expected) =>
        (ulong)(uint)at + (uint)expected.Length <= (uint)utf8.Length && utf8.Slice(at, expected.Length).SequenceEqual(expected);

    /// <summary>Determines whether all bytes are ASCII.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] > 0x7F)
                return false;
        }
        return true;
    }

    /// <summary>Finds the first byte that is not a space, tab or line break.</summary>
    public static int EndOfBlanks(ReadOnlySpan<byte> utf8, int start)
    {
        int at = start;
        while (at < utf8.Length && utf8[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        return at;
    }

    /// <summary>Converts printable ASCII to a string.</summary>
    public static string Ascii(ReadOnlySpan<byte> plain) => Encoding.ASCII.GetString(plain.ToArray());

    /// <summary>Encodes characters and returns the number of bytes.</summary>
    // Older libraries return the original string if the span covers all of it.
    public static int Encode(Encoding encoding, ReadOnlySpan<char> text, byte[] bytes) => encoding.GetBytes(text.ToString(), 0, text.Length, bytes, 0);

    /// <summary>Converts UTF-8 to a string.</summary>
    public static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());

    /// <summary>
    /// Moves past a value and gets its bytes without copying. Always fails, because there is no safe way to do this on this target.
    /// </summary>
    public static bool TryTake(ref Utf8JsonReader reader, bool isStrict, out ReadOnlySpan<byte> utf8Json)
    {
        utf8Json = default;
        return false;
    }

    /// <summary>Writes the number in decimal digits. The buffer must have room for the longest number.</summary>
    public static int Format(long number, Span<byte> utf8)
    {
        _ = Utf8Formatter.TryFormat(number, utf8, out int length);
        return length;
    }

    /// <summary>Writes the string and a quotation mark if all characters are ASCII and do not need escaping.</summary>
    public static bool TryNarrow(string text, Span<byte> plain)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '~' or '"' or '\\')
                return false;
            plain[i] = (byte)text[i];
        }
        plain[text.Length] = (byte)'"';
        return true;
    }
}
