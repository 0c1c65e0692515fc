using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A configuration of a bucket's notification in a template.</summary>
/// <param name="Kind">The kind of destination.</param>
/// <param name="IsCertain">Whether the bucket has the configuration under every condition.</param>
internal sealed record ReadConfiguration(ConfigurationFact Fact, ArnKind Kind, bool IsCertain)
{
    /// <summary>Gets the facts about the texts of the configuration.</summary>
    public IReadOnlyList<Fact> Texts { get; init; } = [];

    /// <summary>Gets the resource that is certainly the destination, or null.</summary>
    public TemplateValue? Destination { get; init; }
}
