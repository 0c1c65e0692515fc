using System.Collections.Generic;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1009: an event name has the wrong case.</summary>
internal sealed class EventNameCase : Rule<S3EventNameFact>
{
    public const string RuleId = "STN1009";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.AnyUse;

    public override IEnumerable<Finding> Judge(S3EventNameFact fact, RuleContext context)
    {
        if (fact.Verdict.Problem != EventNameProblem.OtherCase)
            yield break;
        string right = fact.Verdict.Suggestions[0];
        yield return new(Id, fact.Name.Place, [fact.Name.Text, right]) { Replacements = [new(right) { IsCorrectEverywhere = true }] };
    }
}
