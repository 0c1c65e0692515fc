namespace StorageNotifications.Core.Judgement;

/// <summary>A place in the source, opaque outside the front that made it: a span of C#, a line and column of a template.</summary>
internal abstract class Place
{
    /// <summary>Gets the place of some characters of the text that is written here.</summary>
    /// <returns>
    /// The place of exactly these characters. If they are not contiguous in the source, a place as wide as this one, at which nothing can be
    /// written.
    /// </returns>
    public abstract Place Slice(int start, int length);

    /// <summary>Gets the source text that puts a replacement here, or null if it cannot be written here.</summary>
    public abstract string? Write(Replacement replacement);
}
