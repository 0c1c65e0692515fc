using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Maps the characters of a string literal to positions in the source.</summary>
internal static class LiteralMap
{
    /// <summary>
    /// Gets the position of each character of the token's value, and of its end. Returns null if the characters are not contiguous, as in
    /// multi-line raw string literals.
    /// </summary>
    public static int[]? PositionsOf(SyntaxToken token)
    {
        string text = token.Text;
        string value = token.ValueText;
        int start = text.IndexOf('"');
        if (token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            return text == value ? Straight(token.SpanStart, value.Length) : null;
        if (token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
            return Straight(token.SpanStart + ((text.Length - value.Length) / 2), value.Length);
        if (!token.IsKind(SyntaxKind.StringLiteralToken) || start < 0)
            return null;
        if (text.Length == start + value.Length + 2)
            return Straight(token.SpanStart + start + 1, value.Length);
        return text[0] == '@' ? Verbatim(token, start + 1) : Escaped(token, start + 1);
    }

    private static int[] Straight(int first, int length)
    {
        int[] positions = new int[length + 1];
        for (int i = 0; i <= length; i++)
            positions[i] = first + i;
        return positions;
    }

    private static int[]? Verbatim(SyntaxToken token, int start)
    {
        var positions = new List<int>();
        string text = token.Text;
        for (int i = start; i < text.Length - 1; i += text[i] == '"' ? 2 : 1)
            positions.Add(token.SpanStart + i);
        return Finish(token, positions);
    }

    private static int[]? Escaped(SyntaxToken token, int start)
    {
        var positions = new List<int>();
        string text = token.Text;
        int i = start;
        while (i < text.Length - 1)
        {
            positions.Add(token.SpanStart + i);
            if (text[i] != '\\')
            {
                i++;
                continue;
            }
            int digits = text[i + 1] switch { 'u' => 4, 'U' => 8, 'x' => HexDigits(text, i + 2), _ => 0 };
            // A character above U+FFFF is a surrogate pair in the value.
            if (digits == 8 && string.CompareOrdinal(text, i + 2, "00010000", 0, 8) >= 0)
                positions.Add(token.SpanStart + i);
            i += 2 + digits;
        }
        return Finish(token, positions);
    }

    private static int HexDigits(string text, int start)
    {
        int count = 0;
        while (count < 4 && text[start + count] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            count++;
        return count;
    }

    private static int[]? Finish(SyntaxToken token, List<int> positions)
    {
        positions.Add(token.Span.End - 1);
        return positions.Count == token.ValueText.Length + 1 ? positions.ToArray() : null;
    }
}
