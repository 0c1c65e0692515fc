using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Events;

/// <summary>Takes apart lists of event names in one text, such as <c>s3:ObjectCreated:*;s3:ObjectRemoved:*</c>.</summary>
internal static class EventLists
{
    private const char Separator = ';';

    /// <summary>Where each item stands, white space and empty items left out.</summary>
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
