using System.Collections.Generic;

namespace StorageNotifications.Core.Documents;

/// <summary>What was read from a file: documents and comments, or the reason why it could not be read.</summary>
internal sealed class DocumentFile
{
    /// <summary>The deepest nesting that is read; templates stay far below it.</summary>
    public const int MaxDepth = 100;

    private DocumentFile(IReadOnlyList<DocumentNode> roots, IReadOnlyList<TextRange> comments, DocumentError? error)
    {
        Roots = roots;
        Comments = comments;
        Error = error;
    }

    /// <summary>One node for each document; empty if the file has no document or an error.</summary>
    public IReadOnlyList<DocumentNode> Roots { get; }

    /// <summary>The comments in file order, with their delimiters, without the line break.</summary>
    public IReadOnlyList<TextRange> Comments { get; }

    public DocumentError? Error { get; }

    public static DocumentFile Of(IReadOnlyList<DocumentNode> roots, IReadOnlyList<TextRange> comments) => new(roots, comments, error: null);

    public static DocumentFile Failed(DocumentError error) => new([], [], error);
}
