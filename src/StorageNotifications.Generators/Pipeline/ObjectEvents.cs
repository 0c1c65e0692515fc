using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>Derives the names of object events from the event catalog.</summary>
internal static class ObjectEvents
{
    public static ObjectEventSpec CreateSpec(string hintName, EmissionSettings settings, MessageSchema[] messages, EventCatalog catalog)
    {
        bool hasBridge = messages.Any(static message => message.ObjectEvent!.Contains("DetailType"));
        return new(
            hintName, settings, new(messages), catalog.Prefix,
            NamesOf(ObjectEffect.Created, catalog), NamesOf(ObjectEffect.Removed, catalog), NamesOf(ObjectEffect.Restored, catalog),
            hasBridge ? new(BridgeNames(catalog)) : default);
    }

    private static EquatableArray<string> NamesOf(ObjectEffect effect, EventCatalog catalog) =>
        new(catalog.Events.Where(definition => definition.Effect == effect).Select(definition => NameOf(definition, catalog).TrimEnd('*')));

    // ObjectCreated:* for the wildcard.
    private static string NameOf(EventDefinition definition, EventCatalog catalog) => definition.Name.Substring(catalog.Prefix.Length);

    // The names with the most conditions come first. A detail-type without conditions stands for its only event or for its family.
    private static IEnumerable<BridgeNameSpec> BridgeNames(EventCatalog catalog)
    {
        IEnumerable<EventDefinition> specific = catalog.Events.Where(static definition => definition.EventBridgeDetail.Count > 0)
            .OrderByDescending(static definition => definition.EventBridgeDetail.Count);
        foreach (EventDefinition definition in specific)
        {
            foreach (string detailType in definition.EventBridgeDetailTypes)
            {
                yield return new(
                    detailType,
                    new(definition.EventBridgeDetail.Select(static member => new DetailValueSpec(member.Key, member.Value))),
                    NameOf(definition, catalog));
            }
        }
        foreach (string detailType in catalog.Events.SelectMany(static definition => definition.EventBridgeDetailTypes).Distinct())
        {
            EventDefinition[] events = catalog.Events.Where(definition => definition.EventBridgeDetailTypes.Contains(detailType)).ToArray();
            EventDefinition[] exact = events.Where(static definition => !definition.IsWildcard).ToArray();
            if ((exact.Length == 1 ? exact[0] : events.FirstOrDefault(static definition => definition.IsWildcard)) is { } known)
                yield return new(detailType, default, NameOf(known, catalog));
        }
    }
}
