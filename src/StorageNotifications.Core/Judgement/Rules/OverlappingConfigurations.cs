using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4001: two configurations of a bucket share an event, and one object key can match the filters of both.</summary>
internal sealed class OverlappingConfigurations : Rule<NotificationFact>
{
    public const string RuleId = "STN4001";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Judge(NotificationFact notification, RuleContext context)
    {
        EventCatalog events = context.Settings.Catalogs.S3Events;
        Candidate[] candidates = notification.Configurations.Select(configuration => Candidate.Of(configuration, events)).OfType<Candidate>().ToArray();
        for (int j = 1; j < candidates.Length; j++)
        {
            // A configuration has at most one finding, even if it overlaps with several others.
            for (int i = 0; i < j; i++)
            {
                if (FindOverlap(candidates[i], candidates[j]) is not { } overlap)
                    continue;
                yield return overlap;
                break;
            }
        }
    }

    private Finding? FindOverlap(Candidate first, Candidate second)
    {
        if (first.Configuration.IsReportedElsewhere && second.Configuration.IsReportedElsewhere)
            return null;
        if (!first.Events.Overlaps(second.Events) || KeyFilter.FindCommonKey(first.Filter, second.Filter) is not { } key)
            return null;
        return new(Id, second.Configuration.Place, [key, first.Events.Where(second.Events.Contains).ToArray()]) { Other = first.Configuration.Place };
    }

    // Null if a part of the filter is unknown, because that part could exclude any key.
    private static KeyFilter? FilterOf(ConfigurationFact configuration)
    {
        if (!configuration.AllFilterRulesAreKnown || !configuration.AllSettingsAreKnown)
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

    /// <summary>A configuration with a known filter and at least one known event.</summary>
    /// <param name="Events">The names of the events, with wildcards expanded.</param>
    private sealed record Candidate(ConfigurationFact Configuration, KeyFilter Filter, HashSet<string> Events)
    {
        public static Candidate? Of(ConfigurationFact configuration, EventCatalog catalog) => FilterOf(configuration) is { } filter
            ? new(configuration, filter, [.. configuration.Subscriptions.SelectMany(subscription => EventCoverage.Included(catalog, subscription.Event)).Select(static definition => definition.Name)])
            : null;
    }
}
