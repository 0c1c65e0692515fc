namespace StorageNotifications.Analyzers.Templates;

/// <summary>An event of a SAM function by which SAM adds a configuration to a bucket.</summary>
/// <param name="Bucket">The bucket; null if it cannot be seen.</param>
/// <param name="IsSynced">Whether a tool wrote it that reads it from C# attributes, where it is judged.</param>
internal sealed record SamEvent(TemplateResource Function, TemplateResource? Bucket, ReadConfiguration Configuration, bool IsSynced);
