using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Generators.Emit;

/// <summary>Puts texts from schemas and options into C#.</summary>
internal static class CSharpText
{
    /// <summary>A name that may be a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A name with dots.</summary>
    public static string QualifiedName(string name) => string.Join(".", System.Linq.Enumerable.Select(name.Split('.'), Identifier));

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text in UTF-8.</summary>
    public static string Utf8Literal(string text) => Literal(text) + "u8";

    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>A sentence for documentation, in which quoted parts become code. Apostrophes within words stay.</summary>
    public static string Documentation(string sentence)
    {
        var result = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] != '\'')
            {
                result.Append(sentence[i] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", var c => c.ToString() });
            }
            else if (quoted || i == 0 || sentence[i - 1] is ' ' or '(')
            {
                result.Append(quoted ? "</c>" : "<c>");
                quoted = !quoted;
            }
            else
            {
                result.Append('\'');
            }
        }
        return result.ToString();
    }
}
