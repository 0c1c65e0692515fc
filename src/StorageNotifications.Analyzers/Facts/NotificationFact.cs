using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Facts;

/// <summary>The notification of one bucket, as it is sent to S3.</summary>
/// <param name="Bucket">The bucket's name, if it can be seen.</param>
/// <param name="ClientRegion">The region of the client that sends it, if it can be seen.</param>
/// <param name="Configurations">Those that are surely sent together.</param>
/// <param name="Sent">Where it is sent, if it is.</param>
internal sealed record NotificationFact(string? Bucket, string? ClientRegion, IReadOnlyList<ConfigurationFact> Configurations, Location? Sent);
