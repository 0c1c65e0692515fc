using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Facts;

/// <summary>One configuration of a bucket's notification: events, a destination, a filter.</summary>
/// <param name="Place">Where it is made.</param>
/// <param name="IsClosed">Whether everything that it is set to can be seen.</param>
/// <param name="Destination">Null if it cannot be seen, or there is none.</param>
/// <param name="HasDestination">Whether it is given one, visible or not.</param>
/// <param name="Events">Those that can be seen.</param>
/// <param name="AllEventsAreSeen">Whether there can be others.</param>
/// <param name="FilterRules">Those that can be seen.</param>
/// <param name="AllFilterRulesAreSeen">Whether there can be others.</param>
internal sealed record ConfigurationFact(
    Location Place,
    bool IsClosed,
    DestinationFact? Destination,
    bool HasDestination,
    IReadOnlyList<EventFact> Events,
    bool AllEventsAreSeen,
    IReadOnlyList<FilterRuleFact> FilterRules,
    bool AllFilterRulesAreSeen,
    TextFact? Id)
{
    /// <summary>Gets whether something else gets it as well, and may set it.</summary>
    public bool IsShared { get; init; }
}
