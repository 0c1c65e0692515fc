namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>Two notifications that are surely put one after the other, by the same client.</summary>
internal sealed record ConsecutivePutsFact(NotificationFact Earlier, Place EarlierPlace, NotificationFact Later, Place LaterPlace) : Fact;
