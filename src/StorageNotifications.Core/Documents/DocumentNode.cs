namespace StorageNotifications.Core.Documents;

/// <summary>A node of a JSON or YAML document and its position in the text.</summary>
/// <param name="range">The range of the node, including quotes and brackets but not its tag and anchor.</param>
internal abstract class DocumentNode(TextRange range)
{
    public TextRange Range { get; } = range;

    public NodeTag? Tag { get; init; }

    /// <summary>The anchor without its <c>&amp;</c>.</summary>
    public string? Anchor { get; init; }

    /// <summary>The offset of the first character, including the tag.</summary>
    public int Start => Tag is { } tag && tag.Range.Start < Range.Start ? tag.Range.Start : Range.Start;
}
