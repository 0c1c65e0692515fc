using System.Collections.Generic;

namespace StorageNotifications.Core.Events;

/// <summary>One event that a service publishes, as its catalog lists it.</summary>
/// <param name="Name">The name used to subscribe, such as <c>s3:ObjectCreated:Put</c>.</param>
/// <param name="DeliveredName">The name that messages carry, such as <c>ObjectCreated:Put</c>; null for a wildcard.</param>
/// <param name="CoveredBy">The wildcard that includes this event, if there is one.</param>
/// <param name="Since">When AWS added it: a date, or a year.</param>
/// <param name="EventBridgeDetailTypes">What EventBridge calls it; empty where it has no counterpart.</param>
/// <param name="Summary">One sentence for documentation.</param>
/// <param name="IsTakenForAll">Whether people subscribe to it alone and mean its whole family.</param>
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
