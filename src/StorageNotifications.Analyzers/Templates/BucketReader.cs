using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Creates facts about the buckets of a template and the events that SAM adds to them.</summary>
internal sealed class BucketReader(TemplateModel model, ValueResolver values, ConfigurationReader configurations, DestinationReader destinations)
{
    private readonly TemplateCatalog _catalog = TemplateCatalog.Default;

    public IEnumerable<Fact> Read(IReadOnlyList<SamEvent> samEvents)
    {
        foreach (Fact fact in samEvents.Where(static e => !e.Configuration.Fact.IsReportedElsewhere).SelectMany(static e => FactsOf(e.Configuration)))
            yield return fact;
        ILookup<TemplateResource?, SamEvent> addedTo = samEvents.ToLookup(static e => e.Bucket);
        foreach (TemplateResource bucket in model.OfType(_catalog.BucketType))
        {
            SamEvent[] added = addedTo[bucket].ToArray();
            foreach (Fact fact in NotificationsOf(bucket).DefaultIfEmpty([]).SelectMany(own => ReadNotification(bucket, own, added)))
                yield return fact;
        }
    }

    private IEnumerable<Fact> ReadNotification(TemplateResource bucket, IReadOnlyList<ReadConfiguration> own, IReadOnlyList<SamEvent> added)
    {
        foreach (Fact fact in own.SelectMany(FactsOf))
            yield return fact;
        ConfigurationFact[] certain = own.Where(static configuration => configuration.IsCertain).Select(static configuration => configuration.Fact)
            .Concat(Unmerged(own, added))
            .ToArray();
        if (certain.Length > 0)
            yield return new NotificationFact(certain) { Bucket = values.TextOf(bucket.Property(_catalog.BucketName)) is { IsComplete: true } name ? name.Text : null };
        // A policy that lets S3 send to a destination applies to every configuration.
        foreach (Fact fact in own.Where(static configuration => configuration is { IsCertain: true, Destination: not null })
            .GroupBy(static configuration => configuration.Destination!.Resource)
            .SelectMany(same => destinations.Read(bucket, same.First())))
        {
            yield return fact;
        }
    }

    // Each branch of a conditional notification is a complete notification.
    private IEnumerable<IReadOnlyList<ReadConfiguration>> NotificationsOf(TemplateResource bucket)
    {
        if (bucket.Property(_catalog.BucketNotification) is not { } node)
            return [];
        return Intrinsic.ChoicesOf(node)
            .Select(Intrinsic.MappingOf)
            .OfType<MappingNode>()
            .Select(notification => configurations.ReadNotification(notification, _catalog.BucketForm).ToArray());
    }

    // SAM does not add configurations that already exist. An unknown function, as with !Ref Resize.Alias, can be the same one.
    private static IEnumerable<ConfigurationFact> Unmerged(IReadOnlyList<ReadConfiguration> own, IReadOnlyList<SamEvent> added)
    {
        List<(TemplateResource? Function, ConfigurationFact Fact)> known =
        [
            .. own.Where(static configuration => configuration.Kind == SamReader.FunctionKind)
                .Select(static configuration => (configuration.Destination?.Resource, configuration.Fact)),
        ];
        foreach (SamEvent samEvent in added.Where(static e => e.Configuration.IsCertain))
        {
            ConfigurationFact fact = samEvent.Configuration.Fact;
            Subscription[] fresh = fact.Subscriptions
                .Where(subscription => !known.Any(other => (other.Function is null || other.Function == samEvent.Function)
                    && other.Fact.Subscriptions.Any(one => one.Event == subscription.Event)
                    && HaveSameFilter(other.Fact, fact)))
                .ToArray();
            known.Add((samEvent.Function, fact));
            if (fresh.Length > 0)
                yield return fact with { Subscriptions = fresh };
        }
    }

    private static bool HaveSameFilter(ConfigurationFact left, ConfigurationFact right) =>
        // A filter with an unknown part may be equal.
        !left.AllFilterRulesAreKnown || !right.AllFilterRulesAreKnown || RulesOf(left).SetEquals(RulesOf(right));

    private static HashSet<(string?, string?)> RulesOf(ConfigurationFact fact) =>
        [.. fact.FilterRules.Select(static rule => (rule.Name?.Text.ToUpperInvariant(), rule.Value?.Text))];

    private static IEnumerable<Fact> FactsOf(ReadConfiguration configuration) => configuration.Texts.Append(configuration.Fact);
}
