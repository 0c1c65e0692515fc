using System;
using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN2003: the ARN belongs to another service than the expected one.</summary>
internal sealed class WrongServiceArn : Rule<ArnFact>
{
    public const string RuleId = "STN2003";

    public override string Id => RuleId;

    public override TextScope Scope => TextScope.LikeUses;

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

    /// <summary>The service of the ARN.</summary>
    internal enum Case
    {
        /// <summary>A service that cannot receive notifications.</summary>
        NoDestination,
    }
}
