namespace StorageNotifications.Core.Yaml;

/// <summary>Classifies the characters of YAML.</summary>
internal static class YamlCharacters
{
    // NUL occurs only at the end of the text, because FindUnsupported rejects it elsewhere.
    public static bool IsBreakOrEnd(char c) => c is '\n' or '\r' or '\0';

    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsBlankBreakOrEnd(char c) => IsBlank(c) || IsBreakOrEnd(c);

    public static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';

    public static bool IsIndicator(char c) =>
        c is '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`';

    /// <summary>Determines whether a YAML 1.1 anchor name can contain the character.</summary>
    public static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';

    /// <summary>
    /// Determines whether a supported tag name can contain the character. YAML allows more characters, which require decoding or a
    /// directive.
    /// </summary>
    public static bool IsTagCharacter(char c) => IsNameCharacter(c) || c is '.' or ':' or '/';

    /// <summary>Finds a character that YAML forbids, or that is a line break in YAML 1.1 but not in YAML 1.2.</summary>
    /// <returns>The index of the character, or -1.</returns>
    public static int FindUnsupported(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and <= '~' or '\n' or '\r' or '\t')
                continue;
            if (c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')
                return i;
            if (!char.IsSurrogate(c))
                continue;
            if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }
        return -1;
    }
}
