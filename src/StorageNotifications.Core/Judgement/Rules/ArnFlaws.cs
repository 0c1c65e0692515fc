using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>The code that the rules about malformed ARNs have in common.</summary>
internal static class ArnFlaws
{
    /// <summary>Gets the flaws that have their own message. The default message says that the text is not an ARN.</summary>
    public static IReadOnlyList<Enum> Variants { get; } =
        ((ArnFlaw[])Enum.GetValues(typeof(ArnFlaw))).Where(static flaw => flaw != ArnFlaw.NotAnArn).Cast<Enum>().ToArray();

    public static Finding CreateFinding(string id, WrittenText arn, ArnKind kind, ArnFinding finding) =>
        new(id, ArnFact.PlaceIn(arn, finding), Arguments(arn, kind, finding))
        {
            Variant = finding.Flaw == ArnFlaw.NotAnArn ? null : finding.Flaw,
            Replacements = finding.Replacement is { } replacement ? [new(replacement) { IsCorrectEverywhere = true }] : [],
        };

    // The first three are the same for every flaw.
    private static IReadOnlyList<object> Arguments(WrittenText arn, ArnKind kind, ArnFinding finding)
    {
        object[] common = [arn.Shown, kind.WithArticle, finding.Text];
        return finding.Flaw switch
        {
            ArnFlaw.AccountMalformed => [.. common, kind.Grammar.AccountDigits],
            ArnFlaw.OtherResourceType => [.. common, kind.Grammar.ResourceType],
            ArnFlaw.NameTooLong => [.. common, finding.Text.Length, kind.Grammar.MaxNameLength],
            ArnFlaw.NameCharacters or ArnFlaw.NameOrSuffixCharacters =>
                [.. common, kind.Grammar.NamePunctuation.Select(static c => c.ToString()).ToArray(), kind.Grammar.FifoSuffix],
            _ => common,
        };
    }
}
