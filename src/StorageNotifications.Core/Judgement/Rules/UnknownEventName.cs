using System.Collections.Generic;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1002: an event name is well formed but does not resemble a known one, and may be newer than this package.</summary>
internal sealed class UnknownEventName : Rule<S3EventNameFact>
{
    public const string RuleId = "STN1002";

    public override string Id => RuleId;

    public override TextScope Scope => TextScope.AnyUse;

    public override IEnumerable<Finding> Judge(S3EventNameFact fact, RuleContext context)
    {
        // A store with a custom endpoint may publish the event, and the project's SDK may be newer than this package.
        if (fact.Verdict.Problem == EventNameProblem.Unknown && !context.UsesOwnEndpoint && !context.IsEventOfSdk(fact.Name.Text))
            yield return new(Id, fact.Name.Place, [fact.Name.Text]);
    }
}
