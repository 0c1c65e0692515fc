using System.Collections.Generic;

namespace StorageNotifications.Core.Events;

/// <summary>An event in a catalog.</summary>
/// <param name="Name">The name in configurations, such as <c>s3:ObjectCreated:Put</c>.</param>
/// <param name="DeliveredName">The name in messages, such as <c>ObjectCreated:Put</c>; null for a wildcard.</param>
/// <param name="CoveredBy">The wildcard that includes this event, or null.</param>
/// <param name="Since">The date or year in which AWS introduced the event.</param>
/// <param name="EventBridgeDetailTypes">The corresponding detail-types of EventBridge.</param>
/// <param name="EventBridgeDetail">The members of the detail, and their values, that distinguish the event from others with the same detail-type.</param>
/// <param name="Effect">The effect on the object, or null. A wildcard has an effect if all of its events have it.</param>
/// <param name="Summary">One sentence for the documentation.</param>
/// <param name="IsTakenForAll">Whether users often subscribe only to this event although they mean its whole family.</param>
/// <param name="IsRaisedByWrites">Whether code that writes an object raises it.</param>
internal sealed record EventDefinition(
    string Name,
    string? DeliveredName,
    string? CoveredBy,
    string Since,
    IReadOnlyList<string> EventBridgeDetailTypes,
    IReadOnlyDictionary<string, string> EventBridgeDetail,
    ObjectEffect? Effect,
    string Summary,
    bool IsTakenForAll,
    bool IsRaisedByWrites)
{
    public bool IsWildcard => DeliveredName is null;
}

/// <summary>The effects of events on objects.</summary>
internal enum ObjectEffect
{
    Created,
    Removed,

    /// <summary>The restored copy of an archived object can be read.</summary>
    Restored,
}
