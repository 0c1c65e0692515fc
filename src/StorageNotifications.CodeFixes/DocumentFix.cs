using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.CodeFixes;

/// <summary>Fixes, of the findings whose edits belong into a document, those that have a fix. Findings whose edits overlap may be left.</summary>
/// <param name="equivalenceKey">The key of the fix that the user chose; null for the first one.</param>
internal delegate Task<Document> DocumentFix(
    Document document, ImmutableArray<Diagnostic> findings, string? equivalenceKey, CancellationToken cancellation);
