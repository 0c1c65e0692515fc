namespace StorageNotifications.Analyzers.Templates;

/// <summary>An event of a SAM function by which SAM adds a configuration to a bucket.</summary>
/// <param name="Bucket">The bucket; null if it cannot be seen.</param>
internal sealed record SamEvent(TemplateResource Function, TemplateResource? Bucket, ReadConfiguration Configuration);
