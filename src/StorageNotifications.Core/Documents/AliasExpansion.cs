using System.Collections.Generic;
using System.Linq;

namespace StorageNotifications.Core.Documents;

/// <summary>Replaces the aliases and merge keys of a document with the nodes that they stand for.</summary>
/// <remarks>
/// The result shares the nodes that have an anchor, so it is never larger than the document. Aliases that would make it too large or too deep
/// to walk through remain.
/// </remarks>
internal sealed class AliasExpansion
{
    private const string MergeKey = "<<";
    private const int LargestSize = 50_000;

    private readonly Dictionary<DocumentNode, Expanded> _anchored = [];
    private int _added;

    private AliasExpansion()
    {
    }

    /// <param name="text">The text of the file.</param>
    public static DocumentNode Expand(DocumentNode root, string text) =>
        text.IndexOf('&') >= 0 && text.IndexOf('*') >= 0 ? new AliasExpansion().Expand(root).Node : root;

    // The target of an alias precedes it in the text and is expanded already, so the recursion is no deeper than the text.
    private Expanded Expand(DocumentNode node)
    {
        Expanded expanded = node switch
        {
            AliasNode alias => ExpandAlias(alias),
            SequenceNode sequence => ExpandSequence(sequence),
            MappingNode mapping => ExpandMapping(mapping),
            _ => new(node, 1, 1),
        };
        if (node.Anchor is not null)
            _anchored[node] = expanded;
        return expanded;
    }

    private Expanded ExpandAlias(AliasNode alias)
    {
        if (!_anchored.TryGetValue(alias.Target, out Expanded target) || target.Depth > DocumentFile.MaxDepth / 2 || _added + target.Size > LargestSize)
            return new(alias, 1, 1);
        _added += target.Size;
        // A collection is where its alias is, and its items are where they are written.
        return target.Node switch
        {
            MappingNode { Tag: null } mapping => target with { Node = new MappingNode([.. mapping.Entries], alias.Range) },
            SequenceNode { Tag: null } sequence => target with { Node = new SequenceNode([.. sequence.Items], alias.Range) },
            _ => target,
        };
    }

    private Expanded ExpandSequence(SequenceNode sequence)
    {
        Expanded[] items = sequence.Items.Select(Expand).ToArray();
        return Enclose(
            items.Select(static item => item.Node).SequenceEqual(sequence.Items) ? sequence : new SequenceNode([.. items.Select(static item => item.Node)], sequence.Range) { Tag = sequence.Tag, Anchor = sequence.Anchor },
            items);
    }

    private Expanded ExpandMapping(MappingNode mapping)
    {
        Expanded[] keys = mapping.Entries.Select(entry => Expand(entry.Key)).ToArray();
        Expanded[] values = mapping.Entries.Select(entry => Expand(entry.Value)).ToArray();
        List<MappingEntry> entries = [.. keys.Zip(values, static (key, value) => new MappingEntry(key.Node, value.Node))];
        Merge(entries);
        return Enclose(
            entries.SequenceEqual(mapping.Entries) ? mapping : new MappingNode([.. entries], mapping.Range) { Tag = mapping.Tag, Anchor = mapping.Anchor },
            [.. keys, .. values]);
    }

    // <<: *common, and <<: [*first, *second], of which the first wins. The entries of the mapping itself win over both.
    private static void Merge(List<MappingEntry> entries)
    {
        if (entries.FindIndex(static entry => entry.Key is ScalarNode { Value: MergeKey, Style: ScalarStyle.Plain }) is not (>= 0 and int index))
            return;
        DocumentNode value = entries[index].Value;
        IReadOnlyList<DocumentNode> sources = value is SequenceNode { Tag: null } list ? list.Items : [value];
        if (!sources.All(static source => source is MappingNode { Tag: null }))
            return;
        entries.RemoveAt(index);
        var names = new HashSet<string?>(entries.Select(static entry => entry.Name));
        foreach (MappingEntry entry in sources.Cast<MappingNode>().SelectMany(static source => source.Entries))
        {
            if (entry.Name is null || names.Add(entry.Name))
                entries.Add(entry);
        }
    }

    private static Expanded Enclose(DocumentNode node, IReadOnlyList<Expanded> content) =>
        new(node, 1 + content.Sum(static one => one.Size), 1 + content.Select(static one => one.Depth).DefaultIfEmpty().Max());

    /// <param name="Size">The number of nodes in the expanded node.</param>
    private readonly record struct Expanded(DocumentNode Node, int Size, int Depth);
}
