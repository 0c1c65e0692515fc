namespace StorageNotifications.Core.Documents;

/// <summary>The reasons why a document cannot be read.</summary>
internal enum DocumentProblem
{
    ValueExpected,
    KeyExpected,
    ColonExpected,
    SeparatorExpected,
    EndExpected,
    UnexpectedText,
    UnterminatedString,
    UnterminatedComment,
    InvalidEscape,
    InvalidCharacter,

    /// <summary>A tab in YAML indentation, which must consist of spaces.</summary>
    TabIndentation,

    /// <summary>A YAML node with the wrong indentation.</summary>
    Indentation,

    /// <summary>A YAML anchor, alias or tag that is malformed or not allowed at its position.</summary>
    InvalidProperty,
    UndefinedAlias,
    TooDeep,

    /// <summary>Valid YAML that the reader does not support because templates do not use it.</summary>
    Unsupported,
}
