using System.Collections.Generic;

namespace StorageNotifications.Core.Events;

/// <summary>An event in a catalog.</summary>
/// <param name="Name">The name in configurations, such as <c>s3:ObjectCreated:Put</c>.</param>
/// <param name="DeliveredName">The name in messages, such as <c>ObjectCreated:Put</c>; null for a wildcard.</param>
/// <param name="CoveredBy">The wildcard that includes this event, or null.</param>
/// <param name="Since">The date or year in which AWS introduced the event.</param>
/// <param name="EventBridgeDetailTypes">The corresponding detail-types of EventBridge.</param>
/// <param name="Summary">One sentence for the documentation.</param>
/// <param name="IsTakenForAll">Whether users often subscribe only to this event although they mean its whole family.</param>
/// <param name="IsRaisedByWrites">Whether code that writes an object raises it.</param>
internal sealed record EventDefinition(
    string Name,
    string? DeliveredName,
    string? CoveredBy,
    string Since,
    IReadOnlyList<string> EventBridgeDetailTypes,
    string Summary,
    bool IsTakenForAll,
    bool IsRaisedByWrites)
{
    public bool IsWildcard => DeliveredName is null;
}
