using System.Collections.Generic;
using System.Linq;

namespace StorageNotifications.Core.Events;

/// <summary>Which events a subscribed name stands for.</summary>
internal static class EventCoverage
{
    /// <summary>The events that both names stand for, in the order of the catalog; empty if either name is not known.</summary>
    public static IEnumerable<EventDefinition> Shared(EventCatalog catalog, string left, string right) =>
        catalog.Events.Where(definition => !definition.IsWildcard && Covers(definition, left) && Covers(definition, right));

    /// <summary>Whether a name stands for everything that another one stands for.</summary>
    public static bool Covers(EventCatalog catalog, string wide, string narrow) =>
        wide == narrow || catalog.Find(narrow)?.CoveredBy == wide;

    private static bool Covers(EventDefinition definition, string name) => definition.Name == name || definition.CoveredBy == name;
}
