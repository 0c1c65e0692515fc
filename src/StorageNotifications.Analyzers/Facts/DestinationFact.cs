using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.Facts;

/// <summary>An ARN that is given to something that takes one.</summary>
internal sealed record DestinationFact(ApiRole Role, TextFact Arn);
