using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A range of a template file.</summary>
/// <param name="start">Where the node begins that has the range: a comment above it concerns the range.</param>
/// <param name="parts">The parts of a text that can be seen, if a text stands here.</param>
internal sealed class TemplatePlace(TemplateText file, TextRange range, int start, IReadOnlyList<ScalarPart> parts) : LocatedPlace
{
    public TemplatePlace(TemplateText file, DocumentNode node)
        : this(file, node is ScalarNode scalar ? scalar.Content : node.Range, node.Start, [])
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

    // Editors do not offer fixes in files other than code.
    public override string? Write(Replacement replacement) => null;
}

/// <summary>A part of a text that stands in a scalar.</summary>
/// <param name="Start">Where the part begins in the text.</param>
/// <param name="Scalar">Null if the part is not written as it is.</param>
/// <param name="Index">Where the part begins in the value of the scalar.</param>
internal readonly record struct ScalarPart(int Start, int Length, ScalarNode? Scalar, int Index);
