using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A resource of a template.</summary>
/// <param name="key">The name of the resource.</param>
internal sealed class TemplateResource(ScalarNode key, string type, MappingNode node)
{
    public const string TypeMember = "Type";

    private const string PropertiesMember = "Properties";
    private const string ConditionMember = "Condition";
    private const string DependsOnMember = "DependsOn";

    private ReferenceList? _references;

    public string Id { get; } = key.Value;

    public string Type { get; } = type;

    public MappingNode Node { get; } = node;

    /// <summary>Gets the properties that are written in the template.</summary>
    public MappingNode? Properties { get; } = Intrinsic.MappingOf(node.Find(PropertiesMember));

    /// <summary>Gets a value indicating whether all properties are written in the template.</summary>
    public bool IsPlain { get; } = node.Find(PropertiesMember) is not { } properties || Intrinsic.IsPlain(properties);

    /// <summary>Gets a value indicating whether the resource has a condition.</summary>
    public bool IsConditional { get; } = node.Find(ConditionMember) is not null;

    public DocumentNode? Metadata { get; } = node.Find("Metadata");

    /// <summary>Gets the names that the resource refers to.</summary>
    public ReferenceList References => _references ??= ReferenceList.Of(Node, DependsOnMember);

    /// <summary>Determines whether an offset is in the resource.</summary>
    public bool Contains(int offset) => offset >= key.Range.Start && offset <= Node.Range.End;

    public DocumentNode? Property(string? name) => name is null ? null : Properties?.Find(name);

    /// <summary>Determines whether the resource has one of the attributes beside its properties.</summary>
    public bool HasAny(IEnumerable<string> attributes) => attributes.Any(attribute => Node.Find(attribute) is not null);
}
