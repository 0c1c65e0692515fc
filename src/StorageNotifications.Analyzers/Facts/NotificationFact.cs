using System.Collections.Generic;

namespace StorageNotifications.Analyzers.Facts;

/// <summary>The notification of one bucket, as it is sent to S3.</summary>
/// <param name="Bucket">The bucket's name, if it can be seen.</param>
/// <param name="ClientRegion">The region of the client that sends it, if it can be seen.</param>
/// <param name="Destinations">Where it sends to, as far as that can be seen.</param>
internal sealed record NotificationFact(string? Bucket, string? ClientRegion, IReadOnlyList<DestinationFact> Destinations);
