using System.Collections.Generic;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1003: an event name in the form that messages carry, used to subscribe.</summary>
internal sealed class DeliveredEventName : Rule<S3EventNameFact>
{
    public override string Id => RuleIds.DeliveredEventName;

    public override IEnumerable<Finding> Judge(S3EventNameFact fact, RuleContext context)
    {
        // The SDK overlooks the missing prefix in a comparison.
        if (fact.Verdict.Problem != EventNameProblem.DeliveredForm || fact.Name.MayBeCompared)
            yield break;
        string subscribable = fact.Verdict.Suggestions[0];
        yield return new(Id, fact.Name.Place, [fact.Name.Text, subscribable]) { Replacements = [new(subscribable)] };
    }
}
