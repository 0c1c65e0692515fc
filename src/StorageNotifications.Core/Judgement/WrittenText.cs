using System;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Judgement;

/// <summary>A text in the source, which can contain unknown parts, and its place.</summary>
/// <param name="Text">The text, with <see cref="ArnText.Hole"/> or <see cref="ArnText.SegmentHole"/> in place of each unknown part.</param>
internal sealed record WrittenText(string Text, Place Place)
{
    /// <summary>Gets a value indicating whether every character is known. A tool replaces a reference such as <c>${var.event}</c>.</summary>
    public bool IsComplete => ArnText.Of(Text).IsWhole;

    /// <summary>Gets a value indicating whether the text may only be used in a comparison.</summary>
    public bool MayBeCompared { get; init; }

    /// <summary>Gets the text in the form that messages show.</summary>
    public string Shown => Source ?? Text.Replace(ArnText.Hole.ToString(), "{…}").Replace(ArnText.SegmentHole.ToString(), "{…}");

    /// <summary>Gets the source code of the text if it is clearer than the text, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Gets a range of the characters as a text, such as an item of a list.</summary>
    public WrittenText Slice(int start, int length) => this with { Text = Text.Substring(start, length), Place = Place.Slice(start, length), Source = null };

    /// <summary>Compares the text without regard to case, as AWS compares the names of filter rules.</summary>
    public bool IsName(string name) => Text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
