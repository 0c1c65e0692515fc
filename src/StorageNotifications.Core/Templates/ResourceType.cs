using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Templates;

/// <summary>A resource type that notifications can refer to.</summary>
/// <param name="WithArticle">The noun phrase for messages.</param>
/// <param name="Kind">The kind of destination, or null if the type cannot receive notifications.</param>
/// <param name="Ref">The value that <c>Ref</c> returns.</param>
/// <param name="Attributes">The values that the attributes return.</param>
internal sealed record ResourceType(string Type, string WithArticle, ArnKind? Kind, ReferenceResult Ref, IReadOnlyDictionary<string, ReferenceResult> Attributes)
{
    /// <summary>Gets the property for the name of the resource.</summary>
    public string? NameProperty { get; init; }

    /// <summary>Gets the property that makes the resource a FIFO resource.</summary>
    public string? FifoProperty { get; init; }

    /// <summary>Gets the property for the KMS key.</summary>
    public string? KeyProperty { get; init; }

    /// <summary>Gets the property for the function that the alias or version belongs to.</summary>
    public string? OfProperty { get; init; }

    /// <summary>Gets what a reference to the resource returns; null if the attribute is not known.</summary>
    /// <param name="attribute">The attribute of <c>Fn::GetAtt</c>; null for <c>Ref</c>.</param>
    public ReferenceResult? ResultOf(string? attribute) =>
        attribute is null ? Ref : Attributes.TryGetValue(attribute, out ReferenceResult result) ? result : null;
}
