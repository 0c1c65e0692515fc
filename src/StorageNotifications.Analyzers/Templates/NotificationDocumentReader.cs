using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Creates facts about the notification documents of the AWS CLI.</summary>
internal sealed class NotificationDocumentReader(ValueResolver values, ConfigurationReader configurations)
{
    private readonly TemplateCatalog _catalog = TemplateCatalog.Default;

    /// <summary>Reads the notification of a bucket or a request that contains one. Returns null for other documents.</summary>
    public IEnumerable<Fact>? TryRead(MappingNode document)
    {
        if (IsNotification(document))
            return Read(document, bucket: null);
        return document.Find(_catalog.RequestNotification) is MappingNode notification && IsNotification(notification)
            ? Read(notification, values.TextOf(document.Find(_catalog.RequestBucket))?.Text)
            : null;
    }

    private bool IsNotification(MappingNode document) =>
        _catalog.CliForm.Lists.Any(list => document.Find(list.Name) is SequenceNode configurations
            && configurations.Items.Any(item => item is MappingNode configuration && (configuration.Find(list.Destination) ?? configuration.Find(_catalog.CliForm.Event)) is not null));

    private IEnumerable<Fact> Read(MappingNode notification, string? bucket)
    {
        ReadConfiguration[] all = configurations.ReadNotification(notification, _catalog.CliForm).ToArray();
        return all.SelectMany(static configuration => configuration.Texts.Append(configuration.Fact))
            .Append(new NotificationFact(all.Select(static configuration => configuration.Fact).ToArray()) { Bucket = bucket });
    }
}
