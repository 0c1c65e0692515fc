using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;

namespace StorageNotifications.Core.Glacier;

/// <summary>Finds outdated names of older AWS documentation in vault notification documents.</summary>
internal static class VaultDocuments
{
    private static readonly VaultGrammar Grammar = VaultGrammar.Default;
    private static readonly string[] QuotedEvents = EventCatalog.Glacier.Events.Select(static definition => Quote(definition.Name)).ToArray();

    /// <summary>Words of which every such text contains at least one.</summary>
    public static IReadOnlyList<string> Words { get; } = [Grammar.Vaults, Grammar.EventList];

    /// <summary>Quickly rules out most texts that contain no such name.</summary>
    public static bool MayConcern(string text) =>
        text.Length > Grammar.Subresource.FormerName.Length && (text.Contains(Grammar.Subresource.FormerName) || NamesEvent(text));

    /// <summary>Finds an outdated name in a vault's notification document or in the path of the subresource, or returns null.</summary>
    public static (int Start, string Name, string Replacement)? FindOldName(string text)
    {
        int subresource = text.IndexOf("/" + Grammar.Subresource.FormerName, StringComparison.Ordinal);
        if (subresource >= 0 && text.IndexOf($"/{Grammar.Vaults}/", StringComparison.Ordinal) is >= 0 and var vaults && vaults < subresource)
            return (subresource + 1, Grammar.Subresource.FormerName, Grammar.Subresource.Name);

        // { "Topic": "arn:…", "Events": ["ArchiveRetrievalCompleted"] }
        int member = text.IndexOf(Quote(Grammar.Topic.FormerName), StringComparison.Ordinal);
        bool isDocument = member >= 0
            && text.TrimStart().StartsWith("{", StringComparison.Ordinal)
            && text.Contains(Quote(Grammar.EventList))
            && NamesEvent(text)
            && !text.Contains(Quote(Grammar.Topic.Name));
        return isDocument ? (member + 1, Grammar.Topic.FormerName, Grammar.Topic.Name) : null;
    }

    private static bool NamesEvent(string text)
    {
        foreach (string name in QuotedEvents)
        {
            if (text.Contains(name))
                return true;
        }
        return false;
    }

    private static string Quote(string text) => $"\"{text}\"";
}
