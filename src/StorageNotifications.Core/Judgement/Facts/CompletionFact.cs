namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>Code that acts when a job has ended.</summary>
/// <param name="Place">The test whether it has ended.</param>
/// <param name="Supplier">The member that tells it.</param>
/// <param name="OutcomeMember">The member that tells how it has ended.</param>
/// <param name="KnowsOutcome">Whether the code around looks at how it has ended.</param>
internal sealed record CompletionFact(Place Place, string Supplier, string OutcomeMember, bool KnowsOutcome) : Fact
{
    /// <summary>Gets the test whether the job has succeeded, or null.</summary>
    public string? RightCode { get; init; }
}
