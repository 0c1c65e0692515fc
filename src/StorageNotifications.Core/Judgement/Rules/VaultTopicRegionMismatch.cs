using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN3003: the topic is in another region than the Glacier vault.</summary>
internal sealed class VaultTopicRegionMismatch : Rule<VaultTopicFact>
{
    public const string RuleId = "STN3003";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.LikeUses;

    public override IEnumerable<Finding> Judge(VaultTopicFact fact, RuleContext context)
    {
        if (fact.Topic.RegionOtherThan(fact.ClientRegion, context) is { } topic)
            yield return new(Id, topic.Place, [fact.ClientRegion, topic.Region]) { Replacements = [new(fact.ClientRegion)] };
    }
}
