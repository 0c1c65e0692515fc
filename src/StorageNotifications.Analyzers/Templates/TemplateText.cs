using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Core.Documents;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Creates places and locations in the text of a template file.</summary>
internal sealed class TemplateText(string path, string text, TextLines lines)
{
    public string Text { get; } = text;

    public int LineOf(int offset) => lines.PositionOf(offset).Line;

    public Location Locate(TextRange range) => Location.Create(
        path,
        new TextSpan(range.Start, range.Length),
        new LinePositionSpan(PositionOf(range.Start), PositionOf(range.End)));

    private LinePosition PositionOf(int offset)
    {
        (int line, int column) = lines.PositionOf(offset);
        return new(line, column);
    }
}
