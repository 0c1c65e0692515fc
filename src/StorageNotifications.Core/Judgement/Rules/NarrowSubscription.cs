using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1008: a configuration subscribes to only one of several events that usually belong together.</summary>
internal sealed class NarrowSubscription : Rule<ConfigurationFact>
{
    public const string RuleId = "STN1008";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override IEnumerable<Finding> Judge(ConfigurationFact configuration, RuleContext context)
    {
        EventCatalog events = context.Settings.Catalogs.S3Events;
        if (configuration is not { AllSubscriptionsAreKnown: true, AllSettingsAreKnown: true, Subscriptions: { Count: 1 } subscriptions }
            || events.Find(subscriptions[0].Event) is not { IsTakenForAll: true, CoveredBy: { } wildcard } only)
        {
            yield break;
        }
        string[] missed = EventCoverage.Others(events, only).Select(static other => other.Name).ToArray();
        yield return new(Id, subscriptions[0].Place, [only.Name, missed, wildcard]) { Replacements = [new(wildcard)] };
    }
}
