using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.CodeFixes;

/// <summary>
/// Applies the available fixes of the findings whose edits are in a document. Findings with overlapping edits may remain.
/// </summary>
/// <param name="equivalenceKey">The key of the fix that the user selected; null for the first one.</param>
internal delegate Task<Document> DocumentFix(
    Document document, ImmutableArray<Diagnostic> findings, string? equivalenceKey, CancellationToken cancellation);
