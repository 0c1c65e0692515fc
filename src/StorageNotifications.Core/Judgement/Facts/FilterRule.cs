namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A rule that the keys of a configuration must meet.</summary>
/// <param name="Name"><c>prefix</c> or <c>suffix</c>; null if it cannot be seen.</param>
/// <param name="Value">Null if it cannot be seen.</param>
internal sealed record FilterRule(WrittenText? Name, WrittenText? Value);
