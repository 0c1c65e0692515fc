namespace StorageNotifications.Core.Documents;

/// <summary>A node of a JSON or YAML document that knows its place in the text.</summary>
/// <param name="range">The node as it is written, quotes and brackets included, tag and anchor excluded.</param>
internal abstract class DocumentNode(TextRange range)
{
    public TextRange Range { get; } = range;

    public NodeTag? Tag { get; init; }

    /// <summary>The anchor without its <c>&amp;</c>.</summary>
    public string? Anchor { get; init; }

    /// <summary>Where the node begins, with its tag.</summary>
    public int Start => Tag is { } tag && tag.Range.Start < Range.Start ? tag.Range.Start : Range.Start;
}
