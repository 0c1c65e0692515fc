namespace StorageNotifications.Core.Yaml;

/// <summary>The classes of characters of YAML.</summary>
internal static class YamlCharacters
{
    // The scanner sees NUL at the end of the text and nowhere else: FindUnsupported refuses it within.
    public static bool IsBreakOrEnd(char c) => c is '\n' or '\r' or '\0';

    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsBlankBreakOrEnd(char c) => IsBlank(c) || IsBreakOrEnd(c);

    public static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';

    public static bool IsIndicator(char c) =>
        c is '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`';

    /// <summary>What the names of anchors consist of in YAML 1.1.</summary>
    public static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';

    /// <summary>What the names of tags consist of; YAML allows more, which needs decoding or a directive.</summary>
    public static bool IsTagCharacter(char c) => IsNameCharacter(c) || c is '.' or ':' or '/';

    /// <summary>Finds a character that YAML forbids, or that ends a line in YAML 1.1 and does not in 1.2.</summary>
    /// <returns>Its index, or -1.</returns>
    public static int FindUnsupported(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and <= '~' or '\n' or '\r' or '\t')
                continue;
            if (c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')
                return i;
            if (char.IsSurrogate(c) && (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[++i])))
                return i;
        }
        return -1;
    }
}
