using System.Collections.Immutable;
using System.Linq;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.CodeFixes;

/// <summary>Finds the rules whose findings a code fix provider corrects.</summary>
internal static class FixableRules
{
    public static ImmutableArray<string> With(FixKind fix) =>
        RuleSet.Default.Rules.Where(rule => rule.Fix == fix).Select(static rule => rule.Id).ToImmutableArray();

    /// <summary>Gets the fix for the findings of a rule; null if there is none.</summary>
    public static DocumentFix? FixOf(string id) => RuleSet.Default.Rules.FirstOrDefault(rule => rule.Id == id)?.Fix switch
    {
        FixKind.ReplaceText => ReplaceTextCodeFixProvider.FixDocumentAsync,
        FixKind.RemoveEvent => RemoveEventCodeFixProvider.FixDocumentAsync,
        FixKind.SetMembers => SetMembersCodeFixProvider.FixDocumentAsync,
        FixKind.UseConstant => UseConstantCodeFixProvider.FixDocumentAsync,
        _ => null,
    };
}
