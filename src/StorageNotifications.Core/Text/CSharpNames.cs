using System;
using System.Linq;
using System.Text;

namespace StorageNotifications.Core.Text;

/// <summary>Derives C# names from JSON names.</summary>
internal static class CSharpNames
{
    private const string HeaderPrefix = "x-amz-";

    /// <summary>
    /// Converts a name to PascalCase: <c>detail-type</c> becomes <c>DetailType</c>, and <c>eTag</c> becomes <c>ETag</c>. The prefix
    /// <c>x-amz-</c> of header names is dropped.
    /// </summary>
    public static string FromJson(string name)
    {
        int start = name.StartsWith(HeaderPrefix, StringComparison.Ordinal) ? HeaderPrefix.Length : 0;
        var result = new StringBuilder(name.Length);
        bool wordBegins = true;
        for (int i = start; i < name.Length; i++)
        {
            char c = name[i];
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                result.Append(wordBegins && c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c);
                wordBegins = false;
            }
            else
            {
                wordBegins = true;
            }
        }
        return result.ToString();
    }

    /// <summary>Determines whether the text is an identifier that is written as it is: without '@' and escape sequences.</summary>
    public static bool IsIdentifier(string name) =>
        name.Length > 0 && IsLetter(name[0]) && name.All(static c => IsLetter(c) || char.IsDigit(c));

    private static bool IsLetter(char c) => c is '_' || char.IsLetter(c);
}
