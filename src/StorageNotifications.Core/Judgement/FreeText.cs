using System;
using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Glacier;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement;

/// <summary>Recognizes texts that are judged wherever they stand, because they identify themselves.</summary>
internal static class FreeText
{
    /// <summary>Gets the words of which each such text contains at least one.</summary>
    public static IEnumerable<string> Words => [ArnText.Prefix, .. VaultDocuments.Words];

    /// <summary>Determines cheaply whether a text can be one.</summary>
    public static bool MayBeOne(string text) => text.StartsWith(ArnText.Prefix, StringComparison.Ordinal) || VaultDocuments.MayConcern(text);

    /// <summary>Makes the facts about a text that no known member takes.</summary>
    public static IEnumerable<Fact> Read(WrittenText text, RuleSettings settings)
    {
        // A text to compare with, or to look something up by, may be wrong on purpose.
        if (text is { IsComplete: true, MayBeCompared: false } && settings.Arns.CheckAnywhere(text.Text) is { } finding)
            yield return new LooseArnFact(text, settings.Catalogs.Arns.SnsTopic, finding);
        if (VaultDocuments.MayConcern(text.Text))
            yield return new DocumentFact(text);
    }
}
