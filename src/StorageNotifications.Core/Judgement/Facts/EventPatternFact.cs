using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>An EventBridge event pattern.</summary>
/// <param name="Sources">The known sources that the pattern matches.</param>
/// <param name="DetailTypes">The known detail-types that the pattern matches.</param>
internal sealed record EventPatternFact(IReadOnlyList<WrittenText> Sources, IReadOnlyList<WrittenText> DetailTypes) : Fact
{
    /// <summary>Gets a value indicating whether all sources are known.</summary>
    public bool AllSourcesAreKnown { get; init; }
}
