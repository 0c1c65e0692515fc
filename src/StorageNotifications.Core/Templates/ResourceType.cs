using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Templates;

/// <summary>A type of resource that references of notifications can lead to.</summary>
/// <param name="WithArticle">What messages call a resource of the type.</param>
/// <param name="Kind">The kind of destination that it is; null if notifications are not sent to it.</param>
/// <param name="Ref">What <c>Ref</c> gives.</param>
/// <param name="Attributes">What the attributes give.</param>
internal sealed record ResourceType(string Type, string WithArticle, ArnKind? Kind, ResourceGives Ref, IReadOnlyDictionary<string, ResourceGives> Attributes)
{
    /// <summary>Gets the property that names the resource.</summary>
    public string? NameProperty { get; init; }

    /// <summary>Gets the property that makes it a FIFO resource.</summary>
    public string? FifoProperty { get; init; }

    /// <summary>Gets the property that has its KMS key.</summary>
    public string? KeyProperty { get; init; }

    /// <summary>Gets the property that refers to the function of which it is an alias or a version.</summary>
    public string? OfProperty { get; init; }
}
