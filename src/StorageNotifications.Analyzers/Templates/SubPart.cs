using System;
using System.Collections.Generic;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A part of the text of <c>Fn::Sub</c>: a variable, or the text between variables.</summary>
/// <param name="Start">The index of the first character, which is the dollar sign of a variable.</param>
/// <param name="Name">The name of the variable, or null.</param>
internal readonly record struct SubPart(int Start, int Length, string? Name)
{
    private const string Opening = "${";

    public static IEnumerable<SubPart> Split(string text)
    {
        int start = 0;
        while (text.IndexOf(Opening, start, StringComparison.Ordinal) is >= 0 and int opening && text.IndexOf('}', opening) is >= 0 and int closing)
        {
            // ${!Name} is the literal text ${Name}.
            bool isText = closing > opening + Opening.Length && text[opening + Opening.Length] == '!';
            if (opening > start)
                yield return new(start, opening - start, null);
            if (isText)
            {
                yield return new(opening, Opening.Length, null);
                yield return new(opening + Opening.Length + 1, closing - opening - Opening.Length, null);
            }
            else
            {
                yield return new(opening, closing + 1 - opening, text.Substring(opening + Opening.Length, closing - opening - Opening.Length).Trim());
            }
            start = closing + 1;
        }
        if (start < text.Length)
            yield return new(start, text.Length - start, null);
    }
}
