namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The location that a bucket is created in.</summary>
/// <param name="Constraint">The location constraint, or the region that a member of the SDK stands for.</param>
/// <param name="IsSent">Whether the text is sent to S3 as it is.</param>
/// <param name="ClientRegion">The region of the client that creates the bucket, if it can be seen.</param>
internal sealed record BucketLocationFact(WrittenText Constraint, bool IsSent, string? ClientRegion) : Fact;
