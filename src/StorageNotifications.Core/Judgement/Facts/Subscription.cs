namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>An event that a configuration subscribes to.</summary>
/// <param name="Event">The name as S3 writes it, or the text if the name is unknown.</param>
/// <param name="Place">The place of the list element.</param>
internal sealed record Subscription(string Event, Place Place)
{
    /// <summary>Gets a value indicating whether the list has other uses.</summary>
    public bool IsShared { get; init; }
}
