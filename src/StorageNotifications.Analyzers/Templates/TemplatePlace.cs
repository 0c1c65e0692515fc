using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A range of a template file.</summary>
/// <param name="start">The position of the node that contains the range. A comment above this position applies to the range.</param>
/// <param name="parts">The known parts of the text at this place, if there is a text.</param>
internal sealed class TemplatePlace(TemplateText file, TextRange range, int start, IReadOnlyList<ScalarPart> parts) : LocatedPlace
{
    public TemplatePlace(TemplateText file, DocumentNode node)
        : this(file, RangeOf(node), node.Start, [])
    {
    }

    public TextRange Range { get; } = range;

    public int Start { get; } = start;

    public override Location Location => file.Locate(Range);

    /// <summary>Gets the scalar whose value is the whole text, or null.</summary>
    public ScalarNode? ScalarOf(int length) => parts.Count == 1 && parts[0] is { Start: 0, Index: 0 } only && only.Length == length ? only.Scalar : null;

    public override Place Slice(int start, int length)
    {
        foreach (ScalarPart part in parts)
        {
            if (start >= part.Start && start + length <= part.Start + part.Length && part.Scalar is { } scalar)
            {
                int index = part.Index + start - part.Start;
                return new TemplatePlace(file, scalar.Locate(index, length), Start, [new(0, length, scalar, index)]);
            }
        }
        return new TemplatePlace(file, Range, Start, []);
    }

    /// <summary>Gets the range of a node, without the quotes if there is something between them.</summary>
    public static TextRange RangeOf(DocumentNode node) => node is ScalarNode { Content: { Length: > 0 } content } ? content : node.Range;

    // Editors offer fixes only in code files.
    public override string? Write(Replacement replacement) => null;
}

/// <summary>A part of a text that is written in a scalar.</summary>
/// <param name="Start">The index of the part in the text.</param>
/// <param name="Scalar">The scalar; null if the part is not written literally.</param>
/// <param name="Index">The index of the part in the value of the scalar.</param>
internal readonly record struct ScalarPart(int Start, int Length, ScalarNode? Scalar, int Index);
