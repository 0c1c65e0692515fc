namespace StorageNotifications.Core.Documents;

/// <summary>Why a document could not be read.</summary>
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

    /// <summary>A tab where YAML indents by spaces only.</summary>
    TabIndentation,

    /// <summary>A YAML node that is indented less or more than its context allows.</summary>
    Indentation,

    /// <summary>A YAML anchor, alias or tag that is malformed or stands where none can be.</summary>
    InvalidProperty,
    UndefinedAlias,
    TooDeep,

    /// <summary>Valid YAML that templates do not use and the reader does not support.</summary>
    Unsupported,
}
