namespace StorageNotifications.Core.Documents;

/// <summary>The reason why a file could not be read, and the position of the error.</summary>
internal readonly record struct DocumentError(DocumentProblem Problem, TextRange Range);
