using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>What the two rules about malformed ARNs tell in the same way.</summary>
internal static class ArnFlaws
{
    /// <summary>Gets the flaws, each of which has a sentence of its own. That a text is no ARN at all is the usual one.</summary>
    public static IReadOnlyList<Enum> Variants { get; } =
        ((ArnFlaw[])Enum.GetValues(typeof(ArnFlaw))).Where(static flaw => flaw != ArnFlaw.NotAnArn).Cast<Enum>().ToArray();

    public static Finding Tell(string id, ArnFact fact, ArnFinding finding) =>
        new(id, fact.PlaceOf(finding), Arguments(fact, finding))
        {
            Variant = finding.Flaw == ArnFlaw.NotAnArn ? null : finding.Flaw,
            Replacements = finding.Replacement is { } replacement ? [new(replacement)] : [],
        };

    // The first three are the same for every flaw.
    private static IReadOnlyList<object> Arguments(ArnFact fact, ArnFinding finding)
    {
        object[] common = [fact.Arn.Shown, fact.Kind.WithArticle, finding.Text];
        return finding.Flaw switch
        {
            ArnFlaw.AccountMalformed => [.. common, fact.Kind.Grammar.AccountDigits],
            ArnFlaw.OtherResourceType => [.. common, fact.Kind.Grammar.ResourceType],
            ArnFlaw.NameTooLong => [.. common, finding.Text.Length, fact.Kind.Grammar.MaxNameLength],
            ArnFlaw.NameCharacters or ArnFlaw.NameOrSuffixCharacters =>
                [.. common, fact.Kind.Grammar.NamePunctuation.Select(static c => c.ToString()).ToArray(), fact.Kind.Grammar.FifoSuffix],
            ArnFlaw.ReferenceGivesUrl or ArnFlaw.ReferenceGivesName => [.. common, fact.Kind.Noun],
            _ => common,
        };
    }
}
