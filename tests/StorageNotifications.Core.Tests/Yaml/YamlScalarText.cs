using System.Globalization;
using System.Text.RegularExpressions;

namespace StorageNotifications.Core.Tests.Yaml;

/// <summary>Computes the values of YAML scalars from their source text, as the specification defines them.</summary>
internal static class YamlScalarText
{
    private const string Break = @"(?:\r\n|\r|\n)";
    private const string Breaks = $@"{Break}(?:[ \t]*{Break})*[ \t]*";

    private static readonly Regex s_break = new(Break);
    private static readonly Regex s_fold = new(@"[ \t]*" + Breaks);
    private static readonly Regex s_singleQuoted = new(@"\A'((?:[^']|'')*)'\z");
    private static readonly Regex s_doubleQuoted = new(@"\A""((?:[^""\\]|\\[\s\S])*)""\z");
    private static readonly Regex s_doubleQuotedPart = new($@"\\{Breaks}|\\x[0-9A-Fa-f]{{2}}|\\u[0-9A-Fa-f]{{4}}|\\U[0-9A-Fa-f]{{8}}|\\.|{s_fold}");
    private static readonly Regex s_header = new($@"\A[|>](?:([-+])([1-9])?|([1-9])([-+])?)?[ \t]*(?<comment>(?<=[ \t])#[^\r\n]*)?(?={Break}|\z)");

    // The characters that escape sequences represent, in pairs.
    private const string Escapes = "0\0a\ab\bt\t\t\tn\nv\vf\fr\re\u001B  \"\"//\\\\N\u0085_\u00A0L\u2028P\u2029";

    /// <summary>Folds lines: a single break becomes a space, and the first of several is dropped.</summary>
    public static string Fold(string source) => s_fold.Replace(source, match => Folded(s_break.Count(match.Value)));

    public static string SingleQuoted(string source)
    {
        Match match = s_singleQuoted.Match(source);
        Assert.True(match.Success, source);
        return Fold(match.Groups[1].Value).Replace("''", "'", StringComparison.Ordinal);
    }

    public static string DoubleQuoted(string source)
    {
        Match match = s_doubleQuoted.Match(source);
        Assert.True(match.Success, source);
        return s_doubleQuotedPart.Replace(match.Groups[1].Value, part => DoubleQuotedPart(part.Value));
    }

    private static string DoubleQuotedPart(string part)
    {
        int breaks = s_break.Count(part);
        if (breaks > 0)
            return part[0] == '\\' ? new('\n', breaks - 1) : Folded(breaks);
        if (part[1] is 'x' or 'u' or 'U')
        {
            int code = int.Parse(part.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            return code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString();
        }
        for (int i = 0; i < Escapes.Length; i += 2)
        {
            if (Escapes[i] == part[1])
                return Escapes[i + 1].ToString();
        }
        throw new FormatException($"'{part}' is not an escape sequence");
    }

    /// <param name="text">The text from the indicator to the end of the file.</param>
    /// <param name="parent">The column of the block collection that contains the scalar, or -1.</param>
    /// <param name="length">The length of the scalar without the line breaks at its end.</param>
    /// <param name="header">The length of the first line.</param>
    /// <param name="comment">The index of a comment on the first line, or -1.</param>
    public static string Block(string text, int parent, out int length, out int header, out int comment)
    {
        Match match = s_header.Match(text);
        Assert.True(match.Success, text);
        header = length = match.Length;
        comment = match.Groups["comment"].Success ? match.Groups["comment"].Index : -1;
        string options = match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value + match.Groups[4].Value;

        var lines = new List<string>();
        int indent = options.FirstOrDefault(char.IsDigit) is > '0' and char digit ? Math.Max(parent, 0) + digit - '0' : -1;
        int breaks = 0;
        int end = header;
        bool isFolded = text[0] == '>';
        string value = "";
        bool wasIndented = true;
        while (s_break.Match(text, end) is { Success: true } lineBreak)
        {
            breaks++;
            int start = lineBreak.Index + lineBreak.Length;
            int next = s_break.Match(text, start) is { Success: true } following ? following.Index : text.Length;
            string line = text[start..next];
            int spaces = line.Length - line.TrimStart(' ').Length;
            end = next;
            if (spaces == line.Length && (indent < 0 || spaces <= indent))
                continue;
            if (indent < 0)
                indent = Math.Max(spaces, Math.Max(parent + 1, 1));
            if (spaces < indent)
                break;

            string content = line[indent..];
            bool isIndented = content[0] is ' ' or '\t';
            if (length == header)
                value += new string('\n', breaks - 1);
            else
                value += isFolded && !wasIndented && !isIndented ? Folded(breaks) : new string('\n', breaks);
            value += content;
            wasIndented = isIndented;
            length = end;
            breaks = 0;
        }
        // The line break of the header does not count.
        if (length == header)
            breaks--;
        int kept = options.Contains('+', StringComparison.Ordinal) ? breaks : options.Contains('-', StringComparison.Ordinal) || length == header ? 0 : 1;
        return value + new string('\n', Math.Max(0, Math.Min(kept, breaks)));
    }

    private static string Folded(int breaks) => breaks == 1 ? " " : new('\n', breaks - 1);
}
