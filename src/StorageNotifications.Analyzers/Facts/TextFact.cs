using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Analyzers.Facts;

/// <summary>A text that somebody wrote, as far as it can be seen, and where each part of it stands.</summary>
/// <param name="text">The text, with <see cref="ArnText.Hole"/> for each part that cannot be seen.</param>
/// <param name="whole">Where the whole value stands, quotes included.</param>
internal sealed class TextFact(string text, Location whole, IReadOnlyList<TextPart> parts)
{
    public string Text { get; } = text;

    public Location Whole { get; } = whole;

    /// <summary>Whether every character is known.</summary>
    public bool IsComplete { get; } = text.IndexOf(ArnText.Hole) < 0;

    /// <summary>How another text is written in the place of this one; null where it is not one literal that another can replace.</summary>
    public Func<string, string>? Write { get; init; }

    /// <summary>Whether it is one literal.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>Whether the name of a constant or field stands at <see cref="Whole"/>, and the text elsewhere in one literal.</summary>
    public bool IsNamed { get; init; }

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

    /// <summary>A part of the text as a text of its own, such as an item of a list.</summary>
    public TextFact Slice(int start, int length)
    {
        Location place = Locate(start, length, out bool exact);
        IEnumerable<TextPart> inside = parts
            .Where(part => exact && start >= part.Start && start + length <= part.Start + part.Length)
            .Select(part => new TextPart(0, length, part.Tree, part.Positions?.Skip(start - part.Start).Take(length + 1).ToArray()));
        return new(Text.Substring(start, length), place, inside.ToArray()) { Write = exact ? static text => text : null, IsNamed = IsNamed };
    }
}
