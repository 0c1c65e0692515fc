namespace StorageNotifications.Core.Documents;

/// <summary>A key and its value.</summary>
internal readonly record struct MappingEntry(DocumentNode Key, DocumentNode Value)
{
    /// <summary>The key if it is a scalar; otherwise, null.</summary>
    public string? Name => (Key as ScalarNode)?.Value;
}
