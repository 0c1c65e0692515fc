using System.Collections.Generic;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1003: an event name in a subscription has the form that messages use.</summary>
internal sealed class DeliveredEventName : Rule<S3EventNameFact>
{
    public const string RuleId = "STN1003";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.LikeUses;

    public override IEnumerable<Finding> Judge(S3EventNameFact fact, RuleContext context)
    {
        // The SDK ignores a missing prefix in comparisons.
        if (fact.Verdict.Problem != EventNameProblem.DeliveredForm || fact.Name.MayBeCompared)
            yield break;
        string subscribable = fact.Verdict.Suggestions[0];
        yield return new(Id, fact.Name.Place, [fact.Name.Text, subscribable]) { Replacements = [new(subscribable)] };
    }
}
