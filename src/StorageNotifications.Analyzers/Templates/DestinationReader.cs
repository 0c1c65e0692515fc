using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>
/// Creates facts about the destinations that a template defines: their resource types, and who is allowed to send to them.
/// </summary>
internal sealed class DestinationReader(TemplateModel model, ValueResolver values, AccessReader access)
{
    private const string True = "true";

    private readonly TemplateCatalog _catalog = TemplateCatalog.Default;

    public IEnumerable<Fact> Read(TemplateResource bucket, ReadConfiguration configuration)
    {
        if (configuration.Destination is not { Resource: { } destination } value || _catalog.FindResource(destination.Type) is not { Kind: { } kind } type || kind != configuration.Kind)
            yield break;
        // The value that the reference returns is the subject of another fact.
        if (type.ResultOf(value.Attribute) != ReferenceResult.Arn)
            yield break;

        if (FifoFact(destination, type, kind) is { } fifo)
            yield return fifo;
        IReadOnlyList<TemplateResource> group = GroupOf(destination);
        yield return new DefinedDestinationFact(values.PlaceOf(value.Node), kind, destination.Id, bucket.Id)
        {
            Policies = access.PoliciesFor(bucket, destination, group, kind),
            AllPoliciesAreKnown = !model.MakesUnseenResources && !group.Any(IsReferencedByOthers) && group.All(static one => one.IsPlain),
            EncryptionKey = values.TextOf(destination.Property(type.KeyProperty)),
            KeyPolicy = KeyPolicyOf(bucket, destination, type),
        };
    }

    private AccessPolicy? KeyPolicyOf(TemplateResource bucket, TemplateResource destination, ResourceType type)
    {
        if (ReferencedBy(destination.Property(type.KeyProperty)) is not { } reference)
            return null;
        IReadOnlyList<TemplateResource> group = GroupOf(reference);
        TemplateResource key = group[group.Count - 1];
        // Resources that the template does not show can also grant S3 access to the key.
        return key.Type != _catalog.Access.Key.Type || model.MakesUnseenResources || group.Any(IsReferencedByOthers) ? null : access.KeyPolicyOf(bucket, key);
    }

    private ArnFact? FifoFact(TemplateResource destination, ResourceType type, ArnKind kind)
    {
        if (values.TextOf(destination.Property(type.FifoProperty)) is not { } flag || !flag.IsName(True))
            return null;
        return ArnFact.OfFifo(new(destination.Id, flag.Place), kind);
    }

    // An alias or a version, and the function or key that it belongs to.
    private IReadOnlyList<TemplateResource> GroupOf(TemplateResource destination)
    {
        var group = new List<TemplateResource> { destination };
        while (_catalog.FindResource(group[group.Count - 1].Type)?.OfProperty is { } property
            && ReferencedBy(group[group.Count - 1].Property(property)) is { } function && !group.Contains(function))
        {
            group.Add(function);
        }
        return group;
    }

    private TemplateResource? ReferencedBy(DocumentNode? node) => values.Only(node)?.Resource;

    // A nested stack, a module, a custom resource or a connector that refers to the destination can grant access to S3.
    private bool IsReferencedByOthers(TemplateResource destination) =>
        destination.HasAny(_catalog.OpaqueAttributes)
        || model.Opaque.Any(resource => RefersTo(resource, destination));

    // References to buckets are not followed: through them, everything would be reachable. A connector names its ends without a reference.
    private bool RefersTo(TemplateResource resource, TemplateResource destination)
    {
        string? name = values.TextOf(destination.Property(_catalog.FindResource(destination.Type)?.NameProperty))?.Text;
        if (resource.References.Texts.Any(text => text.Contains(destination.Id) || (name is { Length: > 0 } && text.Contains(name))))
            return true;
        var seen = new HashSet<string>();
        var open = new Stack<TemplateResource>([resource]);
        while (open.Count > 0)
        {
            TemplateResource next = open.Pop();
            if (next.References.IsOpen || next.References.Has(destination.Id))
                return true;
            foreach (TemplateResource found in next.References.Names.Where(seen.Add).Select(model.Find).OfType<TemplateResource>().Where(found => found.Type != _catalog.BucketType))
                open.Push(found);
        }
        return false;
    }
}
