namespace StorageNotifications.Core.Documents;

/// <summary>A range of UTF-16 code units in the text of a file.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    public static TextRange FromBounds(int start, int end) => new(start, end - start);
}
