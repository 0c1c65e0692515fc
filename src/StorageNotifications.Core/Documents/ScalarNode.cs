namespace StorageNotifications.Core.Documents;

/// <summary>
/// A scalar. Its value is not interpreted: the consumer of the document decides, for example, whether a plain <c>yes</c> is a Boolean.
/// </summary>
internal sealed class ScalarNode(string value, ScalarStyle style, TextRange range, SourceMap source) : DocumentNode(range)
{
    /// <summary>The value after unescaping, line folding and chomping.</summary>
    public string Value { get; } = value;

    public ScalarStyle Style { get; } = style;

    /// <summary>Whether the value is missing, <c>null</c> or <c>~</c>.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Tag is null && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Finds the source text of a part of the value.</summary>
    /// <remarks>A part of an escape sequence or folded line break maps to the whole sequence. The range is limited to the value.</remarks>
    public TextRange Locate(int index, int length) => source.Locate(index, length, Value.Length);

    public ScalarNode With(NodeTag? tag, string? anchor) => new(Value, Style, Range, source) { Tag = tag, Anchor = anchor };

    /// <summary>The range of the value in the text, without quotes.</summary>
    public TextRange Content => Locate(0, Value.Length);
}
