using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>One configuration of a bucket's notification: events, a destination, and a filter.</summary>
/// <param name="Place">The place where the configuration is created.</param>
internal sealed record ConfigurationFact(Place Place) : Fact
{
    /// <summary>Gets a value indicating whether all settings of the configuration are known.</summary>
    public bool AllSettingsAreKnown { get; init; }

    /// <summary>Gets a value indicating whether other code has access to the configuration and may change it.</summary>
    public bool IsShared { get; init; }

    /// <summary>Gets a value indicating whether the configuration is created elsewhere, where its problems are reported.</summary>
    public bool IsReportedElsewhere { get; init; }

    /// <summary>Gets the destination; null if it is unknown or there is none.</summary>
    public ArnFact? Destination { get; init; }

    /// <summary>Gets a value indicating whether a destination is set, even if its value is unknown.</summary>
    public bool HasDestination { get; init; }

    /// <summary>Gets the known events.</summary>
    public IReadOnlyList<Subscription> Subscriptions { get; init; } = [];

    /// <summary>Gets a value indicating whether all events are known.</summary>
    public bool AllSubscriptionsAreKnown { get; init; }

    /// <summary>Gets the text that lists all events, or null if there is no such text.</summary>
    public WrittenText? EventList { get; init; }

    /// <summary>Gets the known filter rules.</summary>
    public IReadOnlyList<FilterRule> FilterRules { get; init; } = [];

    /// <summary>Gets a value indicating whether all filter rules are known.</summary>
    public bool AllFilterRulesAreKnown { get; init; }

    /// <summary>Gets the Id; null if it is unknown or there is none.</summary>
    public WrittenText? Id { get; init; }
}
