using System;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Judgement;

/// <summary>A text in the source, as far as it is known, and its place.</summary>
/// <param name="Text">The text, with <see cref="ArnText.Hole"/> or <see cref="ArnText.SegmentHole"/> for each part that is not known.</param>
internal sealed record WrittenText(string Text, Place Place)
{
    /// <summary>Gets a value indicating whether every character is known.</summary>
    public bool IsComplete => !ArnText.HasHole(Text);

    /// <summary>Gets a value indicating whether the place has only a name, and the text is a literal elsewhere.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Gets a value indicating whether the text may be used only in a comparison.</summary>
    public bool MayBeCompared { get; init; }

    /// <summary>Gets the text as a message shows it.</summary>
    public string Shown => Source ?? Text.Replace(ArnText.Hole.ToString(), "{…}").Replace(ArnText.SegmentHole.ToString(), "{…}");

    /// <summary>Gets the text as its author wrote it, where that says more than the text.</summary>
    public string? Source { get; init; }

    /// <summary>Gets some of the characters as a text, such as an item of a list.</summary>
    public WrittenText Slice(int start, int length) => this with { Text = Text.Substring(start, length), Place = Place.Slice(start, length), Source = null };

    /// <summary>Compares the text without regard to case, as AWS compares names of filter rules.</summary>
    public bool IsName(string name) => Text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
