using System;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Judgement;

/// <summary>A text that somebody wrote, as far as it can be seen, and where it is written.</summary>
/// <param name="Text">The text, with <see cref="ArnText.Hole"/> or <see cref="ArnText.SegmentHole"/> for each part that cannot be seen.</param>
internal sealed record WrittenText(string Text, Place Place)
{
    /// <summary>Gets a value indicating whether every character can be seen.</summary>
    public bool IsComplete => !ArnText.HasHole(Text);

    /// <summary>Gets a value indicating whether a name stands here, and the text itself in a literal elsewhere.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Gets a value indicating whether the text may only be compared with another one, and never configure anything.</summary>
    public bool MayBeCompared { get; init; }

    /// <summary>Gets the text as a message shows it.</summary>
    public string Shown => Source ?? Text.Replace(ArnText.Hole.ToString(), "{…}").Replace(ArnText.SegmentHole.ToString(), "{…}");

    /// <summary>Gets the text as its author wrote it, where that says more than the text.</summary>
    public string? Source { get; init; }

    /// <summary>Gets some of its characters as a text of their own, such as an item of a list.</summary>
    public WrittenText Slice(int start, int length) => this with { Text = Text.Substring(start, length), Place = Place.Slice(start, length), Source = null };

    /// <summary>Compares the text without regard to case, as AWS compares names of filter rules.</summary>
    public bool IsName(string name) => Text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
