using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A possible value of a node.</summary>
/// <param name="Node">The node that contains the value.</param>
internal sealed record TemplateValue(DocumentNode Node)
{
    /// <summary>Gets the text, with holes for unknown parts; null if it is completely unknown.</summary>
    public WrittenText? Text { get; init; }

    /// <summary>Gets the pseudo parameter that the text contains without <c>Fn::Sub</c>, or null.</summary>
    public SubPart? Unreplaced { get; init; }

    /// <summary>Gets the resource that the value refers to.</summary>
    public TemplateResource? Resource { get; init; }

    /// <summary>Gets the attribute of the resource; null for <c>Ref</c>.</summary>
    public string? Attribute { get; init; }

    /// <summary>Gets a value indicating whether the value is absent, as with <c>AWS::NoValue</c>.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Gets a value indicating whether the node has this value under every condition.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Gets a value indicating whether the value is the default of a parameter.</summary>
    public bool IsDefault { get; init; }
}
