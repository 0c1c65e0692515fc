using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Creates facts about the subscriptions of topics.</summary>
internal sealed class SubscriptionReader(TemplateModel model, ValueResolver values, FactReader facts)
{
    private readonly TemplateCatalog _catalog = TemplateCatalog.Default;

    private SubscriptionType Grammar => _catalog.Subscription;

    public IEnumerable<Fact> Read() => model.OfType(Grammar.Type).SelectMany(ReadTopic)
        .Concat(model.OfType(Grammar.Type).Select(static subscription => subscription.Properties).Concat(InlineSubscriptions()).OfType<MappingNode>().SelectMany(ReadEndpoint));

    private IEnumerable<Fact> ReadTopic(TemplateResource subscription) =>
        facts.ReadArns(subscription.Property(Grammar.Topic), ArnGrammarCatalog.Default.SnsTopic, isS3Destination: false);

    // Subscription: [{ Protocol: sqs, Endpoint: … }]
    private IEnumerable<MappingNode?> InlineSubscriptions() => model.OfType(Grammar.InlineType)
        .Select(topic => topic.Property(Grammar.InlineList) as SequenceNode)
        .SelectMany(static list => list?.Items ?? [])
        .Select(Intrinsic.MappingOf);

    private IEnumerable<Fact> ReadEndpoint(MappingNode subscription) =>
        values.TextOf(subscription.Find(Grammar.Protocol)) is { } protocol && _catalog.Subscriptions.TryGetValue(protocol.Text, out ArnKind? kind)
            ? facts.ReadArns(subscription.Find(Grammar.Endpoint), kind, isS3Destination: false)
            : [];
}
