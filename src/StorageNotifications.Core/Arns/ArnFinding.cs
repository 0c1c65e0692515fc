namespace StorageNotifications.Core.Arns;

/// <summary>What kind of fault an ARN has.</summary>
internal enum ArnProblem
{
    /// <summary>No ARN of the wanted kind can read so.</summary>
    Malformed,

    /// <summary>A well-formed ARN of another service.</summary>
    OtherService,

    /// <summary>A FIFO resource where only standard ones are allowed.</summary>
    Fifo,

    /// <summary>A region that is not known.</summary>
    UnknownRegion,

    /// <summary>A region that belongs to another partition.</summary>
    OtherPartition,

    /// <summary>What documentation writes in the place of a value.</summary>
    Placeholder,

    /// <summary>An ARN of another product with the same protocol.</summary>
    OtherProduct,
}

/// <summary>A fault of an ARN, the range of characters it lies in, and what should stand there.</summary>
/// <param name="Start">The first faulty character, from 0.</param>
/// <param name="Length">In characters; 0 where something is missing.</param>
/// <param name="Text">The faulty segment, or the whole text.</param>
/// <param name="Replacement">What should stand in the range, where only one answer is right.</param>
internal sealed record ArnFinding(ArnProblem Problem, int Start, int Length, string Text, string? Replacement = null)
{
    /// <summary>Gets what is wrong with a malformed ARN.</summary>
    public ArnFlaw Flaw { get; init; }

    /// <summary>Gets what the ARN is of, if it is of another kind that notifications are sent to.</summary>
    public ArnKind? OtherKind { get; init; }

    /// <summary>Gets the region that belongs to another partition.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the other product.</summary>
    public string? Product { get; init; }
}
