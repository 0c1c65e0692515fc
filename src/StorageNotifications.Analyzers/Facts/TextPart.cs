using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Analyzers.Facts;

/// <summary>Some characters of a text that stand together in the source.</summary>
/// <param name="Start">The first of them within the text.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Positions">The position in the source of each, and of what follows; null if they do not stand there.</param>
internal readonly record struct TextPart(int Start, int Length, SyntaxTree? Tree, int[]? Positions)
{
    public Location? Locate(int start, int length) =>
        Tree is null || Positions is null
            ? null
            : Location.Create(Tree, TextSpan.FromBounds(Positions[start - Start], Positions[start - Start + length]));
}
