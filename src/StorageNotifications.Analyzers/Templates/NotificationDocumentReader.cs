using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Creates facts about the notification documents of the AWS CLI.</summary>
internal sealed class NotificationDocumentReader(ValueResolver values, FactReader facts, ConfigurationReader configurations)
{
    private readonly TemplateCatalog _catalog = TemplateCatalog.Default;

    /// <summary>Reads the notification of a bucket or a request that contains one. Returns null for other documents.</summary>
    public IEnumerable<Fact>? TryRead(MappingNode document)
    {
        if (FormOf(document) is { } form)
            return Read(document, form, bucket: null);
        return document.Find(_catalog.RequestNotification) is MappingNode notification && FormOf(notification) is { } formOfRequest
            ? Read(notification, formOfRequest, values.TextOf(document.Find(_catalog.RequestBucket))?.Text)
            : null;
    }

    private ConfigurationForm? FormOf(MappingNode document) => _catalog.CliForms.FirstOrDefault(form => form.Lists.Any(list => document.Find(list.Name) switch
    {
        SequenceNode configurations => configurations.Items.Any(item => IsConfiguration(item, form, list)),
        MappingNode configuration => form.IsSingle && IsConfiguration(configuration, form, list),
        _ => false,
    }));

    // Other software also has a "TopicConfiguration" with a "Topic", so its values must be those of AWS.
    private bool IsConfiguration(DocumentNode node, ConfigurationForm form, ConfigurationList list) =>
        node is MappingNode configuration
        && form.Events.Append(list.Destination).Select(configuration.Find).OfType<DocumentNode>()
            .Any(value => !form.IsSingle || Intrinsic.ItemsOf(value).Any(facts.IsEventOrArn));

    private IEnumerable<Fact> Read(MappingNode notification, ConfigurationForm form, string? bucket)
    {
        ReadConfiguration[] all = configurations.ReadNotification(notification, form).ToArray();
        return all.SelectMany(static configuration => configuration.Texts.Append(configuration.Fact))
            .Append(new NotificationFact(all.Select(static configuration => configuration.Fact).ToArray()) { Bucket = bucket });
    }
}
