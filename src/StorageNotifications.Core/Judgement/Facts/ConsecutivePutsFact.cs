namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>Two notifications that are surely put on one bucket one after the other, by the same client, and nothing is read between.</summary>
internal sealed record ConsecutivePutsFact(NotificationFact Earlier, Place EarlierPlace, NotificationFact Later, Place LaterPlace) : Fact
{
    /// <summary>Gets a value indicating whether one call puts both, in two turns of a loop.</summary>
    public bool IsLoop { get; init; }
}
