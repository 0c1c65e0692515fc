using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A value that a node can have.</summary>
/// <param name="Node">Where it is written.</param>
internal sealed record TemplateValue(DocumentNode Node)
{
    /// <summary>Gets the text, with holes for what cannot be seen; null if nothing can be seen.</summary>
    public WrittenText? Text { get; init; }

    /// <summary>Gets the resource that the value refers to.</summary>
    public TemplateResource? Resource { get; init; }

    /// <summary>Gets the attribute of the resource; null for <c>Ref</c>.</summary>
    public string? Attribute { get; init; }

    /// <summary>Gets a value indicating whether it stands for no value at all.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Gets a value indicating whether the node has this value under every condition.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Gets a value indicating whether the value is the default of a parameter.</summary>
    public bool IsDefault { get; init; }
}
