using System.Text.RegularExpressions;
using StorageNotifications.Core.Documents;

namespace StorageNotifications.Core.Tests.Yaml;

/// <summary>Identifies the texts that YamlDotNet reads in another way than our reader, for a known reason.</summary>
internal static class YamlDotNetDifferences
{
    // YamlDotNet treats a line of tabs, even before a comment, as the end of a block.
    private static readonly Regex s_tabLine = new(@"(^|[\r\n]) *\t[ \t]*([\r\n#]|$)");

    // After a quoted scalar or a flow collection, YamlDotNet accepts text without a separator.
    private static readonly Regex s_missingSeparator = new(@"[""'\]}]\s*$");
    private static readonly Regex s_blockHeader = new(@"[|>][-+1-9]*[ \t]*(#[^\r\n]*)?\s*$");
    private static readonly Regex s_documentEnd = new(@"(^|[\r\n])\.\.\.(\s|#[^\r\n]*[\r\n])*$");

    /// <summary>Determines whether YamlDotNet parses a text in another way than the specification of YAML.</summary>
    public static bool IsMisread(string text, DocumentFile file) => s_tabLine.IsMatch(text) || file.Roots.Any(IsMisread);

    private static bool IsMisread(DocumentNode node) => node switch
    {
        // YamlDotNet skips a colon at the start of a plain scalar, and does not recognize the colon after 'key*'.
        ScalarNode { Style: ScalarStyle.Plain } scalar => scalar.Value.StartsWith(':'),
        SequenceNode sequence => sequence.Items.Any(IsMisread),
        MappingNode mapping => mapping.Entries.Any(entry => IsMisread(entry.Key) || IsMisread(entry.Value)
            || entry.Key is ScalarNode { Style: ScalarStyle.Plain } key && key.Value.Contains('*', StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>
    /// Determines whether an error of our reader is at a construct that YamlDotNet accepts although it is invalid in YAML 1.1 or outside
    /// the subset of YAML that our reader supports.
    /// </summary>
    public static bool IsUnsupported(string text, DocumentError error)
    {
        int position = error.Range.Start;
        char c = position < text.Length ? text[position] : '\0';
        string before = text[..position];
        return error.Problem switch
        {
            // A second byte order mark, or one half of a surrogate pair.
            DocumentProblem.InvalidCharacter => c == '\uFEFF' || char.IsSurrogate(c),
            // Names with other characters than letters and digits, and properties without a following blank.
            DocumentProblem.InvalidProperty => c is '!' or '&' or '*',
            // YamlDotNet resolves aliases later.
            DocumentProblem.UndefinedAlias => c == '*',
            DocumentProblem.Unsupported => c is '%' or '?',
            DocumentProblem.TabIndentation => c == '\t',
            // A key that is empty or begins with a colon.
            DocumentProblem.KeyExpected => c == ':',
            DocumentProblem.SeparatorExpected or DocumentProblem.ColonExpected => s_missingSeparator.IsMatch(before),
            // A block scalar or an alias without indentation.
            DocumentProblem.Indentation => c == '*' || s_blockHeader.IsMatch(before) || s_missingSeparator.IsMatch(before),
            // Indicators in flow collections, a comment without a preceding blank, and "..." without a document, or text after it.
            DocumentProblem.UnexpectedText => c is '.' or ':' or '|' or '>' or '@' or '%' or '`' or '#' or '?' || s_documentEnd.IsMatch(before),
            _ => false,
        };
    }
}
