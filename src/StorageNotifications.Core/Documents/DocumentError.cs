namespace StorageNotifications.Core.Documents;

/// <summary>Why a file could not be read, and where the reader stopped.</summary>
internal readonly record struct DocumentError(DocumentProblem Problem, TextRange Range);
