namespace StorageNotifications.Analyzers.Templates;

/// <summary>An event of a SAM function, for which SAM adds a configuration to a bucket.</summary>
/// <param name="Bucket">The bucket; null if it is unknown.</param>
internal sealed record SamEvent(TemplateResource Function, TemplateResource? Bucket, ReadConfiguration Configuration);
