namespace StorageNotifications.Core.Arns;

/// <summary>The kinds of faults of an ARN.</summary>
internal enum ArnProblem
{
    /// <summary>The text cannot be an ARN of the expected kind.</summary>
    Malformed,

    /// <summary>The text is a well-formed ARN of another service.</summary>
    OtherService,

    /// <summary>The ARN is that of a FIFO resource, and only standard resources are allowed.</summary>
    Fifo,

    /// <summary>The region is unknown.</summary>
    UnknownRegion,

    /// <summary>The region belongs to another partition.</summary>
    OtherPartition,

    /// <summary>The text is a placeholder from documentation.</summary>
    Placeholder,

    /// <summary>The ARN belongs to another product that uses the same protocol.</summary>
    OtherProduct,
}

/// <summary>A fault of an ARN, its range in the text, and the replacement.</summary>
/// <param name="Start">The index of the first faulty character.</param>
/// <param name="Length">The number of faulty characters; 0 if something is missing.</param>
/// <param name="Text">The faulty segment, the whole text, or the kind of resource that the text refers to.</param>
/// <param name="Replacement">The text that must replace the range, if there is only one correct text.</param>
internal sealed record ArnFinding(ArnProblem Problem, int Start, int Length, string Text, string? Replacement = null)
{
    /// <summary>Gets the flaw of a malformed ARN.</summary>
    public ArnFlaw Flaw { get; init; }

    /// <summary>Gets the kind of the ARN if it is another kind that can receive notifications.</summary>
    public ArnKind? OtherKind { get; init; }

    /// <summary>Gets the region that belongs to another partition.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the other product.</summary>
    public string? Product { get; init; }
}
