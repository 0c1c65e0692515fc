namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>Code that runs when a job has ended.</summary>
/// <param name="Place">The place of the test whether the job has ended.</param>
/// <param name="Supplier">The member that the code tests.</param>
/// <param name="OutcomeMember">The member that provides the outcome.</param>
/// <param name="KnowsOutcome">Whether the surrounding code reads the outcome.</param>
internal sealed record CompletionFact(Place Place, string Supplier, string OutcomeMember, bool KnowsOutcome) : Fact
{
    /// <summary>Gets the code that tests whether the job has succeeded, or null.</summary>
    public string? RightCode { get; init; }
}
