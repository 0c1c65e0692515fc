using System.Collections.Immutable;
using System.Linq;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.CodeFixes;

/// <summary>Finds the rules whose findings a code fix provider corrects.</summary>
internal static class FixableRules
{
    public static ImmutableArray<string> With(FixKind fix) =>
        RuleSet.Default.Rules.Where(rule => rule.Fix == fix).Select(static rule => rule.Id).ToImmutableArray();
}
