namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A rule that object keys must match.</summary>
/// <param name="Name"><c>prefix</c> or <c>suffix</c>; null if it is unknown.</param>
/// <param name="Value">The value; null if it is unknown.</param>
internal sealed record FilterRule(WrittenText? Name, WrittenText? Value);
