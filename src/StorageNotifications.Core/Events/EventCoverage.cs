using System.Collections.Generic;
using System.Linq;

namespace StorageNotifications.Core.Events;

/// <summary>Which events a subscribed name stands for.</summary>
internal static class EventCoverage
{
    /// <summary>The events that a name stands for, in the order of the catalog; empty if the name is not known.</summary>
    public static IEnumerable<EventDefinition> Included(EventCatalog catalog, string name) =>
        catalog.Events.Where(definition => !definition.IsWildcard && (definition.Name == name || definition.CoveredBy == name));

    /// <summary>Whether a name stands for everything that another one stands for.</summary>
    public static bool Covers(EventCatalog catalog, string wide, string narrow) =>
        wide == narrow || catalog.Find(narrow)?.CoveredBy == wide;
}
