using System;
using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Glacier;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement;

/// <summary>Recognizes texts that are judged wherever they are used, because their content identifies them.</summary>
internal static class FreeText
{
    /// <summary>Gets words of which each such text contains at least one.</summary>
    public static IEnumerable<string> Words => [ArnText.Prefix, .. VaultDocuments.Words];

    /// <summary>Quickly rules out most other texts.</summary>
    public static bool IsCandidate(string text) => text.StartsWith(ArnText.Prefix, StringComparison.Ordinal) || VaultDocuments.MayConcern(text);

    /// <summary>Creates the facts about a text that is not passed to a known member.</summary>
    public static IEnumerable<Fact> Read(WrittenText text, RuleSettings settings)
    {
        // A text that is only compared or used as a lookup key may be wrong on purpose.
        if (text is { IsComplete: true, MayBeCompared: false } && settings.Arns.CheckAnywhere(text.Text) is { } finding)
            yield return new LooseArnFact(text, settings.Catalogs.Arns.SnsTopic, finding);
        if (VaultDocuments.MayConcern(text.Text))
            yield return new DocumentFact(text);
    }
}
