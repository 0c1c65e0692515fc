using System.Collections.Generic;
using System.Linq;
using System.Text;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;

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
        string text = _text.ToString();
        // The text is completely unknown.
        if (text.Length > 0 && text.All(static c => c == ArnText.Hole))
            return null;
        TextRange range = scalar?.Content ?? node.Range;
        return new(text, new TemplatePlace(file, range, node.Start, _parts)) { Source = ArnText.HasHole(text) ? source : null };
    }
}
