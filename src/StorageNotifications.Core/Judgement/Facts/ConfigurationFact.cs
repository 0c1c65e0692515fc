using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>One configuration of a bucket's notification: events, a destination, a filter.</summary>
/// <param name="Place">Where it is made.</param>
internal sealed record ConfigurationFact(Place Place) : Fact
{
    /// <summary>Gets a value indicating whether everything that is set on it can be seen.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Gets a value indicating whether something else gets it as well, and may set it.</summary>
    public bool IsShared { get; init; }

    /// <summary>Gets a value indicating whether another place makes it, where what is wrong with it is told.</summary>
    public bool IsToldElsewhere { get; init; }

    /// <summary>Gets the destination; null if it cannot be seen, or there is none.</summary>
    public ArnFact? Destination { get; init; }

    /// <summary>Gets a value indicating whether it is given a destination, visible or not.</summary>
    public bool HasDestination { get; init; }

    /// <summary>Gets the events that can be seen.</summary>
    public IReadOnlyList<Subscription> Subscriptions { get; init; } = [];

    /// <summary>Gets a value indicating whether there can be no other events.</summary>
    public bool AllSubscriptionsAreSeen { get; init; }

    /// <summary>Gets the text that lists the events, where one text lists all of them.</summary>
    public WrittenText? EventList { get; init; }

    /// <summary>Gets the rules of the filter that can be seen.</summary>
    public IReadOnlyList<FilterRule> FilterRules { get; init; } = [];

    /// <summary>Gets a value indicating whether the filter can have no other rules.</summary>
    public bool AllFilterRulesAreSeen { get; init; }

    /// <summary>Gets its Id; null if it cannot be seen, or there is none.</summary>
    public WrittenText? Id { get; init; }
}
