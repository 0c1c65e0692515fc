using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.CodeFixes;

/// <summary>Applies several edits to one text.</summary>
internal static class TextChanges
{
    /// <summary>Applies each edit once and skips edits that overlap an earlier one.</summary>
    public static Document Apply(Document document, SourceText text, IEnumerable<TextChange> changes)
    {
        var applied = new List<TextChange>();
        foreach (TextChange change in changes.Distinct().OrderBy(static change => change.Span.Start))
        {
            if (applied.Count == 0 || change.Span.Start >= applied[applied.Count - 1].Span.End)
                applied.Add(change);
        }
        return applied.Count == 0 ? document : document.WithText(text.WithChanges(applied));
    }
}
