using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4001: two configurations of a bucket share an event, and one object key can match the filters of both.</summary>
internal sealed class OverlappingConfigurations : Rule<NotificationFact>
{
    public override string Id => RuleIds.OverlappingConfigurations;

    public override IEnumerable<Finding> Judge(NotificationFact notification, RuleContext context)
    {
        IReadOnlyList<ConfigurationFact> configurations = notification.Configurations;
        for (int i = 0; i < configurations.Count; i++)
        {
            for (int j = i + 1; j < configurations.Count; j++)
            {
                if (FindOverlap(configurations[i], configurations[j], context.Settings.Catalogs.S3Events) is { } overlap)
                    yield return overlap;
            }
        }
    }

    private Finding? FindOverlap(ConfigurationFact first, ConfigurationFact second, EventCatalog events)
    {
        if (first.IsToldElsewhere && second.IsToldElsewhere)
            return null;
        if (FilterOf(first) is not { } left || FilterOf(second) is not { } right || KeyFilter.FindCommonKey(left, right) is not { } key)
            return null;

        string[] shared = first.Subscriptions
            .SelectMany(one => second.Subscriptions, (one, other) => EventCoverage.Shared(events, one.Event, other.Event))
            .SelectMany(static both => both)
            .Select(static definition => definition.Name)
            .Distinct()
            .ToArray();
        return shared.Length == 0 ? null : new(Id, second.Place, [key, shared]) { Other = first.Place };
    }

    // Null unless the whole filter can be seen: what cannot be seen could exclude any key.
    private static KeyFilter? FilterOf(ConfigurationFact configuration)
    {
        if (!configuration.AllFilterRulesAreSeen || !configuration.IsClosed)
            return null;

        string prefix = "";
        string suffix = "";
        foreach (FilterRule rule in configuration.FilterRules)
        {
            if (rule is not { Name: { IsComplete: true } name, Value: { IsComplete: true } value })
                return null;
            if (name.IsName(KeyFilter.PrefixName))
                prefix = value.Text;
            else if (name.IsName(KeyFilter.SuffixName))
                suffix = value.Text;
            else
                return null;
        }
        return new(prefix, suffix);
    }
}
