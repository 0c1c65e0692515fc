using System;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Looks at one byte at a time: before .NET 8 there is no portable way to look at more.</summary>
internal static class WireScan
{
    /// <summary>Where printable ASCII ends: the first quotation mark, backslash, control character or letter beyond; or the text's end.</summary>
    public static int EndOfPlain(ReadOnlySpan<byte> utf8, int start)
    {
        int at = start;
        while (at < utf8.Length && utf8[at] is >= (byte)' ' and <= 0x7F and not (byte)'"' and not (byte)'\\')
            at++;
        return at;
    }

    /// <summary>Whether the bytes stand at the position.</summary>
    public static bool IsAt(ReadOnlySpan<byte> utf8, int at, ReadOnlySpan<byte> expected) =>
        (ulong)(uint)at + (uint)expected.Length <= (uint)utf8.Length && utf8.Slice(at, expected.Length).SequenceEqual(expected);

    /// <summary>Whether all is ASCII.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] > 0x7F)
                return false;
        }
        return true;
    }

    /// <summary>Where blanks, tabs and line ends are over.</summary>
    public static int EndOfBlanks(ReadOnlySpan<byte> utf8, int start)
    {
        int at = start;
        while (at < utf8.Length && utf8[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        return at;
    }

    /// <summary>The text of printable ASCII.</summary>
    public static string Ascii(ReadOnlySpan<byte> plain) => Encoding.ASCII.GetString(plain.ToArray());

    /// <summary>Writes a text in an encoding and returns the number of bytes.</summary>
    // Older libraries give the string of a span that is a whole one.
    public static int Encode(Encoding encoding, ReadOnlySpan<char> text, byte[] bytes) => encoding.GetBytes(text.ToString(), 0, text.Length, bytes, 0);

    /// <summary>The text of UTF-8.</summary>
    public static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());

    /// <summary>Moves past a value and gives its bytes where they lie; there is no safe way to, so they have to be copied.</summary>
    public static bool TryTake(ref Utf8JsonReader reader, bool isStrict, out ReadOnlySpan<byte> utf8Json)
    {
        utf8Json = default;
        return false;
    }

    /// <summary>Writes the number in digits, with room for the longest.</summary>
    public static int Format(long number, Span<byte> utf8)
    {
        _ = Utf8Formatter.TryFormat(number, utf8, out int length);
        return length;
    }

    /// <summary>Puts the text and a quotation mark into bytes, if all of it is ASCII that JSON strings have as it is.</summary>
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
