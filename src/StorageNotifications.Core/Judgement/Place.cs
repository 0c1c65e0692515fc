namespace StorageNotifications.Core.Judgement;

/// <summary>A location in the source, opaque outside the front that created it: a span of C#, or a line and column of a template.</summary>
internal abstract class Place
{
    /// <summary>Gets the place of a range of characters in the text at this place.</summary>
    /// <returns>
    /// The place of exactly these characters. If they are not contiguous in the source, a place with the span of this one, at which nothing
    /// can be written.
    /// </returns>
    public abstract Place Slice(int start, int length);

    /// <summary>Gets the source text for a replacement at this place, or null if it cannot be written here.</summary>
    public abstract string? Write(Replacement replacement);
}
