using System.Collections.Generic;
using System.Linq;

namespace StorageNotifications.Core.Events;

/// <summary>Expands event names that contain a wildcard.</summary>
internal static class EventCoverage
{
    /// <summary>Gets the events that a name includes, in the order of the catalog; empty if the name is unknown.</summary>
    public static IEnumerable<EventDefinition> Included(EventCatalog catalog, string name) =>
        catalog.Events.Where(definition => !definition.IsWildcard && (definition.Name == name || definition.CoveredBy == name));

    /// <summary>Gets the other events that the same wildcard includes, in the order of the catalog.</summary>
    public static IEnumerable<EventDefinition> Others(EventCatalog catalog, EventDefinition definition) =>
        catalog.Events.Where(other => other.CoveredBy is { } wildcard && wildcard == definition.CoveredBy && other.Name != definition.Name);

    /// <summary>Determines whether a name includes all events that another name includes.</summary>
    public static bool Covers(EventCatalog catalog, string wide, string narrow) =>
        wide == narrow || catalog.Find(narrow)?.CoveredBy == wide;
}
