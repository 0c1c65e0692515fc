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

    /// <summary>A region that is not known, or that belongs to another partition.</summary>
    Region,

    /// <summary>What documentation writes in the place of a value.</summary>
    Placeholder,
}

/// <summary>A fault of an ARN, the range of characters it lies in, and what should stand there.</summary>
/// <param name="Start">The first faulty character, from 0.</param>
/// <param name="Length">In characters; 0 where something is missing.</param>
/// <param name="Text">The faulty segment, or the whole text.</param>
/// <param name="Reason">What is wrong, as the end of a sentence.</param>
/// <param name="Replacement">What should stand in the range, where only one answer is right.</param>
internal sealed record ArnFinding(ArnProblem Problem, int Start, int Length, string Text, string Reason, string? Replacement = null);
