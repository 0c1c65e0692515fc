using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN3004: the topic is in another region than the SNS client that uses it.</summary>
internal sealed class ClientTopicRegionMismatch : Rule<ReachedTopicFact>
{
    public const string RuleId = "STN3004";

    public override string Id => RuleId;

    public override TextScope Scope => TextScope.LikeUses;

    public override IEnumerable<Finding> Judge(ReachedTopicFact fact, RuleContext context)
    {
        if (fact.Topic.RegionOtherThan(fact.ClientRegion, context) is { } topic)
            yield return new(Id, topic.Place, [fact.ClientRegion, topic.Region]);
    }
}
