using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A CloudFormation or SAM template: its resources, its parameters, and the references between them.</summary>
internal sealed class TemplateModel
{
    private const string ResourcesMember = "Resources";
    private const string ParametersMember = "Parameters";
    private const string TransformMember = "Transform";
    private const string LoopPrefix = "Fn::ForEach::";
    private const string DefaultMember = "Default";
    private const string StringType = "String";

    private readonly Dictionary<string, TemplateResource> _byId;
    private readonly ILookup<string, TemplateResource> _byType;
    private readonly MappingNode? _parameters;

    private TemplateModel(MappingNode root, MappingNode resources, IReadOnlyList<TemplateResource> list)
    {
        Resources = list;
        _byId = new(StringComparer.Ordinal);
        foreach (TemplateResource resource in list)
            _byId[resource.Id] = resource;
        _byType = list.ToLookup(static resource => resource.Type, StringComparer.Ordinal);
        Opaque = list.Where(static resource => TemplateCatalog.Default.IsOpaque(resource.Type) || resource.HasAny(TemplateCatalog.Default.OpaqueAttributes)).ToArray();
        _parameters = root.Find(ParametersMember) as MappingNode;
        // Macros, includes and loops create resources that the file does not show.
        MakesUnseenResources = !Intrinsic.IsPlain(resources) || resources.Entries.Any(static entry => entry.Value is AliasNode)
            || TransformsOf(root).Any(static transform => !transform.StartsWith(TemplateCatalog.Default.SamTransform, StringComparison.Ordinal));
        Root = root;
    }

    public MappingNode Root { get; }

    public IReadOnlyList<TemplateResource> Resources { get; }

    /// <summary>Gets the resources that can have effects that the file does not show.</summary>
    public IReadOnlyList<TemplateResource> Opaque { get; }

    /// <summary>Gets a value indicating whether there can be resources that the file does not show.</summary>
    public bool MakesUnseenResources { get; }

    /// <summary>Reads a document if its members identify it as a template; otherwise, returns null.</summary>
    public static TemplateModel? TryRead(DocumentNode document)
    {
        if (document is not MappingNode root || root.Find(ResourcesMember) is not MappingNode resources)
            return null;
        TemplateResource[] list = EntriesOf(resources)
            .Select(static entry => entry is { Key: ScalarNode key, Value: MappingNode node } && node.Find(TemplateResource.TypeMember) is ScalarNode { Tag: null } type
                ? new TemplateResource(key, type.Value, node)
                : null)
            .OfType<TemplateResource>()
            .ToArray();
        return list.Any(static resource => resource.Type.StartsWith(TemplateCatalog.Default.TypePrefix, StringComparison.Ordinal)) ? new(root, resources, list) : null;
    }

    public TemplateResource? Find(string id) => _byId.TryGetValue(id, out TemplateResource? resource) ? resource : null;

    public IEnumerable<TemplateResource> OfType(string type) => _byType[type];

    /// <summary>Gets the default value of a parameter, or null.</summary>
    // The default of another type can be a list in one text, or the name of a parameter of Systems Manager.
    public ScalarNode? DefaultOf(string parameter) =>
        _parameters?.Find(parameter) is MappingNode definition && definition.Find(TemplateResource.TypeMember) is ScalarNode { Value: StringType }
            ? definition.Find(DefaultMember) as ScalarNode
            : null;

    /// <summary>Determines whether a resource is created after another one because of a direct or indirect reference.</summary>
    public bool WaitsFor(TemplateResource resource, TemplateResource other, bool ifUnknown)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { resource.Id };
        var open = new Stack<TemplateResource>([resource]);
        while (open.Count > 0)
        {
            TemplateResource next = open.Pop();
            if (next.References.IsOpen && ifUnknown)
                return true;
            foreach (string name in next.References.Names)
            {
                // SAM creates resources with generated names.
                if (name == other.Id || (ifUnknown && IsUndefined(name)))
                    return true;
                if (seen.Add(name) && Find(name) is { } found)
                    open.Push(found);
            }
        }
        return false;
    }

    // Fn::ForEach::Buckets: [Name, [Photos, Scans], { 'Bucket${Name}': … }]
    private static IEnumerable<MappingEntry> EntriesOf(MappingNode resources) => resources.Entries.SelectMany(static entry =>
        entry.Name?.StartsWith(LoopPrefix, StringComparison.Ordinal) != true ? [entry]
        : entry.Value is SequenceNode { Items: { Count: 3 } items } && items[2] is MappingNode body ? EntriesOf(body)
        : []);

    private bool IsUndefined(string name) => Find(name) is null && _parameters?.Find(name) is null && !name.Contains("::");

    private static IEnumerable<string> TransformsOf(MappingNode root) => root.Find(TransformMember) switch
    {
        null => [],
        ScalarNode name => [name.Value],
        SequenceNode list => list.Items.Select(static item => (item as ScalarNode)?.Value ?? ""),
        _ => [""],
    };
}
