using System.Collections.Generic;
using System.Globalization;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A part of a composite format string: characters, or an item such as <c>{0}</c>.</summary>
/// <param name="Start">The index of the part in the format string.</param>
/// <param name="IsArgument">Whether the part is an item.</param>
/// <param name="Argument">The index of the argument that the item is replaced with; null if its text is unknown.</param>
internal readonly record struct FormatPart(int Start, int Length, bool IsArgument, int? Argument)
{
    public static IEnumerable<FormatPart> Split(string format)
    {
        int start = 0;
        while (start < format.Length)
        {
            char first = format[start];
            bool isEscaped = first is '{' or '}' && start + 1 < format.Length && format[start + 1] == first;
            int end = isEscaped ? start + 2 : first == '{' ? format.IndexOf('}', start) + 1 : format.IndexOfAny(['{', '}'], start + 1);
            if (end <= start)
                end = format.Length;
            yield return isEscaped ? new(start, 1, IsArgument: false, Argument: null)
                : first == '{' ? new(start, end - start, IsArgument: true, IndexIn(format.Substring(start + 1, end - start - 1)))
                : new(start, end - start, IsArgument: false, Argument: null);
            start = end;
        }
    }

    // {0} and not {0:D12} or {0,8}
    private static int? IndexIn(string item) => int.TryParse(item.TrimEnd('}'), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null;
}
