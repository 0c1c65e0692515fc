namespace StorageNotifications.Core.Documents;

/// <summary>
/// The styles of scalars. JSON strings are double-quoted; JSON numbers, <c>true</c>, <c>false</c> and <c>null</c> are plain.
/// </summary>
internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}
