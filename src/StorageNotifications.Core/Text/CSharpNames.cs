using System;
using System.Text;

namespace StorageNotifications.Core.Text;

/// <summary>Derives C# names from those on the wire.</summary>
internal static class CSharpNames
{
    private const string HeaderPrefix = "x-amz-";

    /// <summary>
    /// The name in PascalCase: <c>detail-type</c> is <c>DetailType</c>, <c>eTag</c> is <c>ETag</c>, and a header's
    /// <c>x-amz-</c> is left out.
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

    /// <summary>Whether the text can be a type or member without further ado.</summary>
    public static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !IsLetter(name[0]))
            return false;
        foreach (char c in name)
        {
            if (!IsLetter(c) && c is not (>= '0' and <= '9'))
                return false;
        }
        return true;
    }

    private static bool IsLetter(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
