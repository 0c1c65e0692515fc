using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Glacier;

/// <summary>Finds names that AWS's older documentation of vault notifications has and the service does not.</summary>
internal static class VaultDocuments
{
    private const string Vaults = "vaults";
    private const string EventList = "Events";
    private const string OldTopic = "Topic";
    private const string Topic = "SNSTopic";
    private const string OldSubresource = "notification-policy";
    private const string Subresource = "notification-configuration";
    private const string EventSuffix = "RetrievalCompleted\"";

    /// <summary>Words of which each such text has at least one.</summary>
    public static IReadOnlyList<string> Words { get; } = [Vaults, EventList];

    /// <summary>Whether a text is worth a closer look.</summary>
    public static bool MayConcern(string text) =>
        text.Length > OldSubresource.Length && (text.Contains(OldSubresource) || text.Contains(EventSuffix));

    /// <summary>The old name in a vault's notification document or in the path of its sub-resource, or null.</summary>
    public static (int Start, string Name, string Replacement)? FindOldName(string text)
    {
        int subresource = text.IndexOf("/" + OldSubresource, StringComparison.Ordinal);
        if (subresource >= 0 && text.IndexOf($"/{Vaults}/", StringComparison.Ordinal) is >= 0 and var vaults && vaults < subresource)
            return (subresource + 1, OldSubresource, Subresource);

        // { "Topic": "arn:…", "Events": ["ArchiveRetrievalCompleted"] }
        int member = text.IndexOf($"\"{OldTopic}\"", StringComparison.Ordinal);
        bool isDocument = member >= 0
            && text.TrimStart().StartsWith("{", StringComparison.Ordinal)
            && text.Contains($"\"{EventList}\"")
            && text.Contains(EventSuffix)
            && !text.Contains($"\"{Topic}\"");
        return isDocument ? (member + 1, OldTopic, Topic) : null;
    }
}
