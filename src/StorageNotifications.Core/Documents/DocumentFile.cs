using System.Collections.Generic;

namespace StorageNotifications.Core.Documents;

/// <summary>The result of reading a file: its documents and comments, or an error.</summary>
internal sealed class DocumentFile
{
    /// <summary>The maximum nesting depth. Templates need far less.</summary>
    public const int MaxDepth = 100;

    private DocumentFile(IReadOnlyList<DocumentNode> roots, IReadOnlyList<TextRange> comments, DocumentError? error)
    {
        Roots = roots;
        Comments = comments;
        Error = error;
    }

    /// <summary>The root node of each document; empty if there is no document or an error.</summary>
    public IReadOnlyList<DocumentNode> Roots { get; }

    /// <summary>The comments in file order, with their delimiters but without the line break.</summary>
    public IReadOnlyList<TextRange> Comments { get; }

    public DocumentError? Error { get; }

    public static DocumentFile Of(IReadOnlyList<DocumentNode> roots, IReadOnlyList<TextRange> comments) => new(roots, comments, error: null);

    public static DocumentFile Failed(DocumentError error) => new([], [], error);
}
