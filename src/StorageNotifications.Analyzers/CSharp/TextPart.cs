using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Some characters of a text that stand together in the source.</summary>
/// <param name="Start">The first of them within the text.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Positions">The position in the source of each, and of what follows; null if they do not stand there.</param>
internal readonly record struct TextPart(int Start, int Length, SyntaxTree? Tree, int[]? Positions)
{
    public bool Contains(int start, int length) => start >= Start && start + length <= Start + Length;

    public Location? Locate(int start, int length) =>
        Tree is null || Positions is null
            ? null
            : Location.Create(Tree, TextSpan.FromBounds(Positions[start - Start], Positions[start - Start + length]));

    /// <summary>Gets some of the characters, for a text that has no others.</summary>
    public TextPart Slice(int start, int length) => new(0, length, Tree, Positions?.Skip(start - Start).Take(length + 1).ToArray());
}
