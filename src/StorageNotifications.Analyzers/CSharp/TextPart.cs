using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A part of a text that is contiguous in the source.</summary>
/// <param name="Start">The index of the part in the text.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Positions">
/// The position of each character in the source, and the end position; null if the characters are not written there.
/// </param>
internal readonly record struct TextPart(int Start, int Length, SyntaxTree? Tree, int[]? Positions)
{
    public bool Contains(int start, int length) => start >= Start && start + length <= Start + Length;

    public Location? Locate(int start, int length) =>
        Tree is null || Positions is null
            ? null
            : Location.Create(Tree, TextSpan.FromBounds(Positions[start - Start], Positions[start - Start + length]));

    /// <summary>Gets some of the characters for a text that consists of them.</summary>
    public TextPart Slice(int start, int length) => new(0, length, Tree, Positions?.Skip(start - Start).Take(length + 1).ToArray());
}
