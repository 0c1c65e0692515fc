using System;
using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN2007: a text that is not passed to a known member looks like the ARN of a topic but cannot be one.</summary>
internal sealed class MalformedLooseArn : Rule<LooseArnFact>
{
    public const string RuleId = "STN2007";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override IReadOnlyList<Enum> Variants => ArnFlaws.Variants;

    public override IEnumerable<Finding> Judge(LooseArnFact fact, RuleContext context)
    {
        if (!context.MayBeOtherStore)
            yield return ArnFlaws.CreateFinding(Id, fact.Arn, fact.Kind, fact.Finding);
    }
}
