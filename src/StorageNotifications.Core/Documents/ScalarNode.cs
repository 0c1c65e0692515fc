namespace StorageNotifications.Core.Documents;

/// <summary>
/// A scalar. Its value is never interpreted: whether a plain <c>yes</c> is a Boolean is a question of the schema that the reader of the
/// document applies.
/// </summary>
internal sealed class ScalarNode(string value, ScalarStyle style, TextRange range, SourceMap source) : DocumentNode(range)
{
    /// <summary>The value after escapes, line folding and chomping.</summary>
    public string Value { get; } = value;

    public ScalarStyle Style { get; } = style;

    /// <summary>An absent, <c>null</c> or <c>~</c> value.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Tag is null && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Finds the text that a part of the value was read from.</summary>
    /// <remarks>A part of an escape sequence or of a folded line break is the whole sequence. A part outside the value is cut off.</remarks>
    public TextRange Locate(int index, int length) => source.Locate(index, length, Value.Length);

    public ScalarNode With(NodeTag? tag, string? anchor) => new(Value, Style, Range, source) { Tag = tag, Anchor = anchor };

    /// <summary>The text that the whole value was read from, without quotes.</summary>
    public TextRange Content => Locate(0, Value.Length);
}
