using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Builds the text of a function, with holes for unknown parts.</summary>
/// <param name="scalar">The scalar that contains the text, or null.</param>
internal sealed class PartialText(TemplateText file, DocumentNode node, ScalarNode? scalar)
{
    private readonly StringBuilder _text = new();
    private readonly List<ScalarPart> _parts = [];

    public void Append(ScalarNode source, int index, int length)
    {
        _parts.Add(new(_text.Length, length, source, index));
        _text.Append(source.Value, index, length);
    }

    public void Append(string text) => _text.Append(text);

    /// <summary>Appends the text of a variable; null appends a hole.</summary>
    public void Append(WrittenText? text)
    {
        if (text is not null && text.IsComplete && (text.Place as TemplatePlace)?.ScalarOf(text.Text.Length) is { } source)
            Append(source, 0, text.Text.Length);
        else
            _text.Append(text?.Text ?? ArnText.Hole.ToString());
    }

    /// <param name="source">The source code of the text, or null if the text is clearer.</param>
    public WrittenText? Build(string? source)
    {
        string text = ReplaceTokens(_text.ToString());
        // The text is completely unknown.
        if (text.Length > 0 && text.All(static c => c == ArnText.Hole))
            return null;
        TextRange range = TemplatePlace.RangeOf(scalar ?? node);
        return new(text, new TemplatePlace(file, range, node.Start, _parts)) { Source = ArnText.HasHole(text) ? source : null };
    }

    private string ReplaceTokens(string text)
    {
        int start = 0;
        while (TemplateCatalog.Default.Tokens.Find(text, start) is { } token)
        {
            ScalarPart[] parts = _parts.SelectMany(part => Cut(part, token)).ToArray();
            _parts.Clear();
            _parts.AddRange(parts);
            text = text.Substring(0, token.Start) + ArnText.Hole + text.Substring(token.End);
            start = token.Start + 1;
        }
        return text;
    }

    // Removes from a part what a hole replaces.
    private static IEnumerable<ScalarPart> Cut(ScalarPart part, TextRange token)
    {
        int before = Math.Min(part.Length, token.Start - part.Start);
        if (before > 0)
            yield return part with { Length = before };
        int after = Math.Min(part.Length, part.Start + part.Length - token.End);
        if (after > 0)
        {
            int removed = part.Length - after;
            yield return new(part.Start + removed - token.Length + 1, after, part.Scalar, part.Index + removed);
        }
    }
}
