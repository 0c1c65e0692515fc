namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The sequencer of an event that code orders as a text.</summary>
/// <param name="Place">The comparison, or the key by which events are sorted.</param>
/// <param name="Supplier">The member that gives the sequencer.</param>
/// <param name="RegardsLength">Whether the code around regards that sequencers differ in length.</param>
internal sealed record SequencerComparisonFact(Place Place, string Supplier, bool RegardsLength) : Fact
{
    /// <summary>Gets the code that compares in the order of the events, or null.</summary>
    public string? RightCode { get; init; }
}
