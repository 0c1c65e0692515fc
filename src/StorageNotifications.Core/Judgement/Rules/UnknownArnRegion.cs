using System;
using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN2005: the region of an ARN is unknown or belongs to another partition.</summary>
internal sealed class UnknownArnRegion : Rule<ArnFact>
{
    public const string RuleId = "STN2005";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.AnyUse;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.OtherPartition];

    public override IEnumerable<Finding> Judge(ArnFact fact, RuleContext context)
    {
        if (fact.FindingOf(ArnProblem.UnknownRegion, context) is { } unknown && !context.IsKnownRegion(unknown.Text))
        {
            yield return new(Id, fact.PlaceOf(unknown), [unknown.Text])
            {
                Replacements = unknown.Replacement is { } nearest ? [new(nearest)] : [],
            };
        }
        if (fact.FindingOf(ArnProblem.OtherPartition, context) is { Region: { } region, Replacement: { } own } other)
            yield return new(Id, fact.PlaceOf(other), [region, own, other.Text]) { Variant = Case.OtherPartition, Replacements = [new(own) { IsCorrectEverywhere = true }] };
    }

    /// <summary>The problem of the region.</summary>
    internal enum Case
    {
        /// <summary>The region does not belong to the partition of the ARN.</summary>
        OtherPartition,
    }
}
