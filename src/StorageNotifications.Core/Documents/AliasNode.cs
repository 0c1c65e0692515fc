namespace StorageNotifications.Core.Documents;

/// <summary>
/// A YAML alias, such as <c>*name</c>. It is not expanded, because nested aliases can turn a small text into an enormous tree.
/// </summary>
internal sealed class AliasNode(string name, DocumentNode target, TextRange range) : DocumentNode(range)
{
    public string Name { get; } = name;

    /// <summary>The node that has the anchor. A node cannot contain an alias of itself.</summary>
    public DocumentNode Target { get; } = target;
}
