using System;
using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4004: a configuration has no events or no destination.</summary>
internal sealed class IncompleteConfiguration : Rule<ConfigurationFact>
{
    public const string RuleId = "STN4004";

    public override string Id => RuleId;

    public override IReadOnlyList<Enum> Variants { get; } = [Missing.Destination, Missing.EventsAndDestination];

    public override IEnumerable<Finding> Judge(ConfigurationFact configuration, RuleContext context)
    {
        if (configuration.EventList is { IsComplete: true } list && list.Text.Trim().Length == 0)
            yield return new(Id, list.Place, []);
        if (!configuration.AllSettingsAreKnown)
            yield break;
        bool noEvents = configuration is { AllSubscriptionsAreKnown: true, Subscriptions.Count: 0 };
        Missing? missing = (noEvents, configuration.HasDestination) switch
        {
            (true, true) => Missing.Events,
            (false, false) => Missing.Destination,
            (true, false) => Missing.EventsAndDestination,
            _ => null,
        };
        if (missing is { } part)
            yield return new(Id, configuration.Place, []) { Variant = part == Missing.Events ? null : part };
    }

    /// <summary>The missing part of a configuration.</summary>
    internal enum Missing
    {
        Events,
        Destination,
        EventsAndDestination,
    }
}
