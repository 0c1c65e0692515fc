using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Analyzers.Facts;

/// <summary>A text that somebody wrote, as far as it can be seen, and where each part of it stands.</summary>
/// <param name="text">The text, with <see cref="ArnText.Hole"/> for each part that cannot be seen.</param>
/// <param name="whole">Where the whole value stands, quotes included.</param>
internal sealed class TextFact(string text, Location whole, IReadOnlyList<TextPart> parts, bool isLiteral, bool isNamed = false)
{
    public string Text { get; } = text;

    public Location Whole { get; } = whole;

    /// <summary>Whether every character is known.</summary>
    public bool IsComplete { get; } = text.IndexOf(ArnText.Hole) < 0;

    /// <summary>Whether <see cref="Whole"/> is one literal, which another can replace.</summary>
    public bool IsLiteral { get; } = isLiteral;

    /// <summary>Whether it is the name of a constant or field that stands at <see cref="Whole"/>, and the text elsewhere.</summary>
    public bool IsNamed { get; } = isNamed;

    /// <summary>Where some characters stand; the whole value if they do not stand in the source as they read.</summary>
    /// <param name="exact">Whether the place holds these characters and nothing else.</param>
    public Location Locate(int start, int length, out bool exact)
    {
        foreach (TextPart part in parts)
        {
            exact = true;
            if (start >= part.Start && start + length <= part.Start + part.Length && length > 0 && part.Locate(start, length) is { } location)
                return location;
        }
        exact = false;
        return Whole;
    }
}
