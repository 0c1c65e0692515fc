using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4006: a notification that replaces the one put on the same bucket just before.</summary>
internal sealed class ReplacedNotification : Rule<ConsecutivePutsFact>
{
    public override string Id => RuleIds.ReplacedNotification;

    public override IEnumerable<Finding> Judge(ConsecutivePutsFact puts, RuleContext context)
    {
        // An empty one turns notifications off; whoever puts it first knows that the next one replaces it.
        bool replaces = puts.Earlier is { Bucket: not null, Configurations.Count: > 0 }
            && puts.Later.Configurations.Count > 0
            && puts.Later.Bucket == puts.Earlier.Bucket;
        if (replaces)
            yield return new(Id, puts.LaterPlace, [puts.Later.Bucket!]) { Other = puts.EarlierPlace };
    }
}
