using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Makes facts of the subscriptions of topics.</summary>
internal sealed class SubscriptionReader(TemplateModel model, ValueResolver values, FactReader facts)
{
    private readonly TemplateCatalog _catalog = TemplateCatalog.Default;

    public IEnumerable<Fact> Read() => model.OfType(_catalog.Subscription.Type).SelectMany(Read);

    private IEnumerable<Fact> Read(TemplateResource subscription)
    {
        SubscriptionType type = _catalog.Subscription;
        foreach (Fact fact in facts.ReadArns(subscription.Property(type.Topic), ArnGrammarCatalog.Default.SnsTopic, fifoAllowed: true))
            yield return fact;
        if (values.TextOf(subscription.Property(type.Protocol)) is { } protocol && _catalog.Subscriptions.TryGetValue(protocol.Text, out ArnKind? kind))
        {
            foreach (Fact fact in facts.ReadArns(subscription.Property(type.Endpoint), kind, fifoAllowed: true))
                yield return fact;
        }
    }
}
