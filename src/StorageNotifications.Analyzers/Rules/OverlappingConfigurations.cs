using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Events;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>STN4001: reports two configurations that share an event and match one key, and proves it by such a key.</summary>
internal static class OverlappingConfigurations
{
    public static void Check(NotificationFact notification, RuleContext context)
    {
        ConfigurationFact[] configurations = notification.Configurations.ToArray();
        for (int i = 0; i < configurations.Length; i++)
        {
            for (int j = i + 1; j < configurations.Length; j++)
                Check(configurations[i], configurations[j], context);
        }
    }

    private static void Check(ConfigurationFact first, ConfigurationFact second, RuleContext context)
    {
        if (FilterOf(first) is not { } left || FilterOf(second) is not { } right || KeyFilter.FindCommonKey(left, right) is not { } key)
            return;

        string[] shared = first.Events
            .SelectMany(one => second.Events, static (one, other) => (one, other))
            .SelectMany(static pair => EventCoverage.Shared(EventCatalog.S3, pair.one.Name, pair.other.Name))
            .Select(static definition => definition.Name)
            .Distinct()
            .ToArray();
        if (shared.Length > 0)
            context.Report(DiagnosticDescriptors.OverlappingConfigurations, second.Place, first.Place, key, string.Join(", ", shared.Select(static name => $"'{name}'")));
    }

    // Null unless the whole filter can be seen.
    private static KeyFilter? FilterOf(ConfigurationFact configuration)
    {
        if (!configuration.AllFilterRulesAreSeen || !configuration.IsClosed)
            return null;

        string prefix = "";
        string suffix = "";
        foreach (FilterRuleFact rule in configuration.FilterRules)
        {
            if (rule is not { Name: { IsComplete: true } name, Value: { IsComplete: true } value })
                return null;
            if (name.Text.Equals(KeyFilter.PrefixName, StringComparison.OrdinalIgnoreCase))
                prefix = value.Text;
            else if (name.Text.Equals(KeyFilter.SuffixName, StringComparison.OrdinalIgnoreCase))
                suffix = value.Text;
            else
                return null;
        }
        return new(prefix, suffix);
    }
}
