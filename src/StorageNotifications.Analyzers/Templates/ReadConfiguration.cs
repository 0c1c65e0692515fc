using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A configuration of a bucket's notification as it was read.</summary>
/// <param name="Kind">The kind of its destination.</param>
/// <param name="IsCertain">Whether the bucket has it under every condition.</param>
internal sealed record ReadConfiguration(ConfigurationFact Fact, ArnKind Kind, bool IsCertain)
{
    /// <summary>Gets the facts about its texts.</summary>
    public IReadOnlyList<Fact> Texts { get; init; } = [];

    /// <summary>Gets the resource of the template that it surely sends to.</summary>
    public TemplateValue? Destination { get; init; }
}
