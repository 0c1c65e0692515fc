using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>An event pattern of EventBridge: the sources and detail-types that it matches.</summary>
/// <param name="Sources">The sources that can be seen.</param>
/// <param name="DetailTypes">The detail-types that can be seen.</param>
internal sealed record EventPatternFact(IReadOnlyList<WrittenText> Sources, IReadOnlyList<WrittenText> DetailTypes) : Fact
{
    /// <summary>Gets a value indicating whether the pattern can match no other sources.</summary>
    public bool AllSourcesAreSeen { get; init; }
}
