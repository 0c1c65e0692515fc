using System.Collections.Generic;

namespace StorageNotifications.Core.Documents;

/// <summary>A sequence with its items in file order.</summary>
internal sealed class SequenceNode(DocumentNode[] items, TextRange range) : DocumentNode(range)
{
    public IReadOnlyList<DocumentNode> Items { get; } = items;
}
