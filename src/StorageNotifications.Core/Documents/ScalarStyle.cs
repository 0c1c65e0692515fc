namespace StorageNotifications.Core.Documents;

/// <summary>How a scalar is written. JSON strings are double-quoted; JSON numbers and words are plain.</summary>
internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}
