using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Reads the events of SAM functions and state machines.</summary>
internal sealed class SamReader(TemplateModel model, ValueResolver values, FactReader facts, ConfigurationReader configurations, PatternReader patterns)
{
    private const string TypeMember = "Type";
    private const string PropertiesMember = "Properties";
    private const string ToolMember = "Tool";

    private readonly SamGrammar _sam = TemplateCatalog.Default.Sam;

    /// <summary>Gets the kind of destination that SAM adds to buckets.</summary>
    public static ArnKind FunctionKind => ArnGrammarCatalog.Default.LambdaFunction;

    /// <summary>Gets the events for which SAM adds configurations to buckets.</summary>
    public IReadOnlyList<SamEvent> ReadS3Events() => EventsOf(_sam.S3Type)
        .Select(e => new SamEvent(
            e.Resource,
            values.Only(e.Properties.Find(_sam.Bucket)) is { Attribute: null, Resource: { } bucket } ? bucket : null,
            configurations.ReadEvent(e.Name, e.Properties, _sam.S3, FunctionKind, isCertain: !e.Resource.IsConditional, isReportedElsewhere: e.IsSynced)))
        .ToArray();

    /// <summary>Creates facts about the sources and event patterns of all events.</summary>
    public IEnumerable<Fact> ReadSources()
    {
        foreach (SamSource source in _sam.Sources)
        {
            foreach (Fact fact in EventsOf(source.Type).Where(static e => !e.IsSynced).SelectMany(e => facts.ReadArns(e.Properties.Find(source.Arn), source.Kind, isS3Destination: false)))
                yield return fact;
        }
        foreach (PatternHolder holder in _sam.Patterns)
        {
            foreach (Fact fact in EventsOf(holder.Type, _sam.PatternTypes).SelectMany(e => patterns.Read(e.Properties.Find(holder.Pattern))))
                yield return fact;
        }
    }

    private IEnumerable<WrittenEvent> EventsOf(string type) => EventsOf(type, [_sam.FunctionType]);

    private IEnumerable<WrittenEvent> EventsOf(string type, IReadOnlyList<string> resourceTypes) =>
        from resource in resourceTypes.SelectMany(model.OfType)
        let events = Intrinsic.MappingOf(resource.Property(_sam.Events))
        where events is not null
        from entry in events.Entries
        let node = Intrinsic.MappingOf(entry.Value)
        where (node?.Find(TypeMember) as ScalarNode)?.Value == type
        let properties = Intrinsic.MappingOf(node.Find(PropertiesMember))
        where properties is not null
        select new WrittenEvent(resource, entry.Key, properties, IsSynced(resource, entry.Name));

    private bool IsSynced(TemplateResource resource, string? name) =>
        resource.Metadata is MappingNode metadata
        && (metadata.Find(ToolMember) as ScalarNode)?.Value == _sam.SyncedTool
        && (metadata.Find(_sam.SyncedEvents) as SequenceNode)?.Items.Any(item => (item as ScalarNode)?.Value == name) == true;

    private sealed record WrittenEvent(TemplateResource Resource, DocumentNode Name, MappingNode Properties, bool IsSynced);
}
