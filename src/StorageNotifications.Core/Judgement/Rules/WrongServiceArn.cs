using System;
using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN2003: the ARN of another service than the one that is meant.</summary>
internal sealed class WrongServiceArn : Rule<ArnFact>
{
    public override string Id => RuleIds.WrongServiceArn;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.NoDestination];

    public override IEnumerable<Finding> Judge(ArnFact fact, RuleContext context)
    {
        if (fact.FindingOf(ArnProblem.OtherService, context) is not { } finding)
            yield break;
        yield return new(Id, fact.PlaceOf(finding), [fact.Arn.Shown, finding.OtherKind?.WithArticle ?? finding.Text, fact.Kind.WithArticle])
        {
            Variant = finding.OtherKind is null ? Case.NoDestination : null,
        };
    }

    /// <summary>What the ARN is of.</summary>
    internal enum Case
    {
        /// <summary>A service that notifications are never sent to.</summary>
        NoDestination,
    }
}
