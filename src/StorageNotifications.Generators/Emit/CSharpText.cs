using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Generators.Emit;

/// <summary>Converts strings from schemas and options to C#.</summary>
internal static class CSharpText
{
    /// <summary>Escapes a name that may be a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Escapes the parts of a qualified name.</summary>
    public static string QualifiedName(string name) => string.Join(".", System.Linq.Enumerable.Select(name.Split('.'), Identifier));

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gets a UTF-8 string literal.</summary>
    public static string Utf8Literal(string text) => Literal(text) + "u8";

    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Converts a sentence to XML documentation. Quoted parts become code; apostrophes in words are unchanged.</summary>
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
