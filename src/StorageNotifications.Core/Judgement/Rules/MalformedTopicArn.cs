using System;
using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN2001: a text that cannot be the ARN of an SNS topic.</summary>
internal sealed class MalformedTopicArn : Rule<ArnFact>
{
    public const string RuleId = "STN2001";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.AnyUse;

    public override IReadOnlyList<Enum> Variants => ArnFlaws.Variants;

    public override IEnumerable<Finding> Judge(ArnFact fact, RuleContext context)
    {
        if (fact.Kind == context.Settings.Catalogs.Arns.SnsTopic && fact.FindingOf(ArnProblem.Malformed, context) is { } finding)
            yield return ArnFlaws.CreateFinding(Id, fact.Arn, fact.Kind, finding);
    }
}
