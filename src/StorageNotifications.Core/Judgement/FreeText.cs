using System;
using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Glacier;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement;

/// <summary>Texts that say themselves what they are, and are judged wherever they stand.</summary>
internal static class FreeText
{
    /// <summary>Gets words of which each such text has at least one.</summary>
    public static IEnumerable<string> Words => [ArnText.Prefix, .. VaultDocuments.Words];

    /// <summary>Whether a text is worth a closer look.</summary>
    public static bool MayBeOne(string text) => text.StartsWith(ArnText.Prefix, StringComparison.Ordinal) || VaultDocuments.MayConcern(text);

    /// <summary>Makes facts of a text that no member takes.</summary>
    public static IEnumerable<Fact> Read(WrittenText text, RuleSettings settings)
    {
        if (settings.Arns.CheckAnywhere(text.Text) is { } finding)
            yield return new ArnFact(text, settings.Catalogs.Arns.SnsTopic, finding);
        if (VaultDocuments.MayConcern(text.Text))
            yield return new DocumentFact(text);
    }
}
