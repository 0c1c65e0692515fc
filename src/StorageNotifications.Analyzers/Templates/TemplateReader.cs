using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Detects the kind of a document and creates its facts.</summary>
/// <param name="isListed">Whether the user lists the file as a template.</param>
internal sealed class TemplateReader(TemplateFile file, TemplateText text, RuleSettings settings, bool isListed)
{
    private readonly TemplateCatalog _catalog = TemplateCatalog.Default;

    public IEnumerable<Fact> Read()
    {
        if (file.Document.Error is { } error)
            return isListed || HasSign() ? [new UnreadableFileFact(new DocumentPlace(text, error.Range), error.Problem)] : [];
        if (file.Model is { } model)
            return ReadTemplate(model);
        return file.Roots.OfType<MappingNode>().Select(TryReadDocument).FirstOrDefault(static facts => facts is not null)
            ?? (isListed && !IsEmptyNotification() ? [new UnreadableFileFact(new DocumentPlace(text, new(0, 0)), Problem: null)] : []);
    }

    private IEnumerable<Fact> ReadTemplate(TemplateModel model)
    {
        var values = new ValueResolver(text, model);
        var facts = new FactReader(values, settings);
        var configurations = new ConfigurationReader(values, facts);
        var patterns = new PatternReader(values);
        var sam = new SamReader(model, values, facts, configurations, patterns);
        IReadOnlyList<SamEvent> samEvents = sam.ReadS3Events();
        var access = new AccessReader(model, values, samEvents);
        return new BucketReader(model, values, configurations, new(model, values, access)).Read(samEvents)
            .Concat(sam.ReadSources())
            .Concat(_catalog.Patterns.SelectMany(holder => model.OfType(holder.Type).SelectMany(rule => patterns.Read(rule.Property(holder.Pattern)))))
            .Concat(new SubscriptionReader(model, values, facts).Read());
    }

    private IEnumerable<Fact>? TryReadDocument(MappingNode document)
    {
        var values = new ValueResolver(text, model: null);
        var facts = new FactReader(values, settings);
        return new NotificationDocumentReader(values, facts, new(values, facts)).TryRead(document) ?? new VaultDocumentReader(text, facts).TryRead(document);
    }

    // { } turns off notifications, and { "EventBridgeConfiguration": { } } sends them only to EventBridge.
    private bool IsEmptyNotification() => file.Roots.Count == 1 && file.Roots[0] is MappingNode document && document.Entries.All(static entry => entry.Value is MappingNode or SequenceNode);

    private bool HasSign() => _catalog.Signs.Any(sign => file.Text.IndexOf(sign, StringComparison.Ordinal) >= 0);
}
