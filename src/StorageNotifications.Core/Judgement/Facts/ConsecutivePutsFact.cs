namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>
/// Two notifications that the same client always puts on one bucket in succession, without reading a notification in between, or that two
/// resources put on it.
/// </summary>
internal sealed record ConsecutivePutsFact(NotificationFact Earlier, Place EarlierPlace, NotificationFact Later, Place LaterPlace) : Fact
{
    /// <summary>Gets a value indicating whether one call puts both notifications, in two iterations of a loop.</summary>
    public bool IsLoop { get; init; }

    /// <summary>Gets a value indicating whether two resources of infrastructure code contain the notifications.</summary>
    public bool AreResources { get; init; }
}
