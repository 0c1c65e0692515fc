namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>An event that a configuration subscribes to.</summary>
/// <param name="Event">Its name as S3 writes it, if the name is known.</param>
/// <param name="Place">The whole element of the list.</param>
internal sealed record Subscription(string Event, Place Place)
{
    /// <summary>Gets a value indicating whether it stands in a list that has other uses as well.</summary>
    public bool IsShared { get; init; }
}
