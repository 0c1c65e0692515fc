using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Events;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>STN1004, STN1008, STN4002, STN4003, STN4004: judge one configuration by itself.</summary>
internal static class ConfigurationRules
{
    private const int LongestFilterValue = 1024;

    public static void Check(ConfigurationFact configuration, RuleContext context)
    {
        CheckEvents(configuration, context);
        CheckFilter(configuration, context);
        CheckCompleteness(configuration, context);
    }

    private static void CheckEvents(ConfigurationFact configuration, RuleContext context)
    {
        IReadOnlyList<EventFact> events = configuration.Events;
        for (int i = 0; i < events.Count; i++)
        {
            // Whoever else uses the list may need it.
            if (events[i].IsShared)
                continue;
            // Of two equal names the later one is redundant; a wildcard is not, wherever it stands.
            EventFact? cover = events.Where((other, j) => j != i
                && EventCoverage.Covers(EventCatalog.S3, other.Name, events[i].Name)
                && (other.Name != events[i].Name || j < i)).FirstOrDefault();
            if (cover is not null)
                context.Report(DiagnosticDescriptors.RedundantEvent, events[i].Place, cover.Place, events[i].Name, cover.Name);
        }

        if (configuration is { AllEventsAreSeen: true, IsClosed: true } && events.Count == 1)
            CheckBreadth(events[0], context);
    }

    private static void CheckBreadth(EventFact only, RuleContext context)
    {
        if (EventCatalog.S3.Find(only.Name) is not { IsTakenForAll: true, CoveredBy: { } wildcard })
            return;
        IEnumerable<string> missed = EventCatalog.S3.Events.Where(e => e.CoveredBy == wildcard && e.Name != only.Name).Select(static e => $"'{e.Name}'");
        context.Report(DiagnosticDescriptors.NarrowSubscription, only.Place, only.Write?.Invoke(wildcard) is { } written ? [written] : [], only.Name, string.Join(", ", missed), wildcard);
    }

    private static void CheckFilter(ConfigurationFact configuration, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FilterRuleFact rule in configuration.FilterRules)
        {
            if (rule.Name is { IsComplete: true } name)
            {
                bool known = name.Text.Equals(KeyFilter.PrefixName, StringComparison.OrdinalIgnoreCase) || name.Text.Equals(KeyFilter.SuffixName, StringComparison.OrdinalIgnoreCase);
                if (!known)
                    context.Report(DiagnosticDescriptors.InvalidFilterRule, name.Whole, replacements: [], $"'{name.Text}' is no name of a filter rule; there are 'prefix' and 'suffix'");
                else if (!seen.Add(name.Text))
                    context.Report(DiagnosticDescriptors.InvalidFilterRule, name.Whole, replacements: [], $"The filter has a {name.Text.ToLowerInvariant()} already; Amazon S3 accepts one");
            }
            if (rule.Value is { } value)
                CheckFilterValue(value, context);
        }
    }

    private static void CheckFilterValue(TextFact value, RuleContext context)
    {
        string? problem = value.Text switch
        {
            var text when text.Contains("*") => "has a '*', which stands for itself: Amazon S3 has no wildcards in filters",
            var text when value.IsComplete && text.Length > LongestFilterValue => "is longer than 1,024 characters",
            var text when text.Any(static c => c is ' ' or '\t') => "has a space; in filters it is written '+'",
            _ => null,
        };
        if (problem is not null)
            context.Report(DiagnosticDescriptors.SuspiciousFilterValue, value.Whole, replacements: [], value.Text, problem);
    }

    private static void CheckCompleteness(ConfigurationFact configuration, RuleContext context)
    {
        if (!configuration.IsClosed)
            return;
        bool noEvents = configuration is { AllEventsAreSeen: true, Events.Count: 0 };
        string? missing = (noEvents, configuration.HasDestination) switch
        {
            (true, true) => "events",
            (false, false) => "destination",
            (true, false) => "events and no destination",
            _ => null,
        };
        if (missing is not null)
            context.Report(DiagnosticDescriptors.IncompleteConfiguration, configuration.Place, replacements: [], missing);
    }
}
