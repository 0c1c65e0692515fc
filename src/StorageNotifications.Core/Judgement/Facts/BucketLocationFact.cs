namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The location in which a bucket is created.</summary>
/// <param name="Constraint">The location constraint, or the region code of a member of the SDK.</param>
/// <param name="IsSent">Whether the text is sent to S3 without changes.</param>
/// <param name="ClientRegion">The region of the client that creates the bucket, or null if it is unknown.</param>
internal sealed record BucketLocationFact(WrittenText Constraint, bool IsSent, string? ClientRegion) : Fact;
