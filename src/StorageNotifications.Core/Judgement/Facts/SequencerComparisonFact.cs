namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A sequencer that code compares as a string to determine the order of events.</summary>
/// <param name="Place">The place of the comparison or of the sort key.</param>
/// <param name="Supplier">The member that provides the sequencer.</param>
/// <param name="ConsidersLength">Whether the surrounding code takes into account that sequencers differ in length.</param>
internal sealed record SequencerComparisonFact(Place Place, string Supplier, bool ConsidersLength) : Fact
{
    /// <summary>Gets the code that compares the sequencers correctly, or null.</summary>
    public string? RightCode { get; init; }
}
