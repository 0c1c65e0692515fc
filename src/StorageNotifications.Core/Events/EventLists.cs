using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Events;

/// <summary>Splits lists of event names, such as <c>s3:ObjectCreated:*;s3:ObjectRemoved:*</c>.</summary>
internal static class EventLists
{
    private const char Separator = ';';

    /// <summary>Gets the range of each nonempty item without surrounding white space.</summary>
    public static IEnumerable<(int Start, int Length)> Items(string list)
    {
        int start = 0;
        foreach (string item in list.Split(Separator))
        {
            string trimmed = item.Trim();
            if (trimmed.Length > 0)
                yield return (start + item.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length);
            start += item.Length + 1;
        }
    }
}
