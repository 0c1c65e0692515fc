using System.Globalization;
using System.Text;

namespace StorageNotifications.Core.Text;

/// <summary>Writes C# string literals.</summary>
internal static class CSharpLiteral
{
    public static string Quote(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' or > '~' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }
        return literal.Append('"').ToString();
    }
}
