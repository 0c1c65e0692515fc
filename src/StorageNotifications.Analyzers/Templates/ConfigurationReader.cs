using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Reads the configurations of a notification in one kind of document.</summary>
internal sealed class ConfigurationReader(ValueResolver values, FactReader facts)
{
    /// <summary>Reads all configurations of a notification.</summary>
    public IEnumerable<ReadConfiguration> ReadNotification(MappingNode notification, ConfigurationForm form) =>
        from list in form.Lists
        let listed = notification.Find(list.Name)
        where listed is SequenceNode || (listed is not null && (form.IsSingle || Intrinsic.BranchesOf(listed) is not null))
        from item in Items(listed, isCertain: true)
        where Intrinsic.MappingOf(item.Node) is not null
        select Read((MappingNode)item.Node, form, list, item.IsCertain);

    /// <summary>Reads the configuration that SAM creates from an event.</summary>
    /// <param name="isReportedElsewhere">Whether a tool has copied the event from C# attributes, where its problems are reported.</param>
    public ReadConfiguration ReadEvent(DocumentNode name, MappingNode properties, ConfigurationForm form, ArnKind kind, bool isCertain, bool isReportedElsewhere)
    {
        ReadConfiguration read = Read(properties, form, new FactParts(name, [], HasDestination: true, Destination: null, DestinationReference: null), kind, isCertain);
        return read with { Fact = read.Fact with { IsReportedElsewhere = isReportedElsewhere } };
    }

    private ReadConfiguration Read(MappingNode node, ConfigurationForm form, ConfigurationList list, bool isCertain)
    {
        DocumentNode? destination = node.Find(list.Destination);
        TemplateValue? only = values.Only(destination);
        ArnFact[] arns = facts.ReadArns(destination, list.Kind, isS3Destination: true).ToArray();
        // The first member marks the configuration, because the whole configuration may span many lines. The members of an alias are elsewhere.
        DocumentNode mark = node.Entries.Count > 0 && node.Range.Contains(node.Entries[0].Key.Range) ? node.Entries[0].Key : node;
        var parts = new FactParts(
            mark,
            arns,
            HasDestination: destination is not null && only?.IsAbsent != true,
            Destination: only?.Text is not null && arns.Length == 1 ? arns[0] : null,
            DestinationReference: only?.Resource is null ? null : only);
        return Read(node, form, parts, list.Kind, isCertain);
    }

    private ReadConfiguration Read(MappingNode node, ConfigurationForm form, FactParts parts, ArnKind kind, bool isCertain)
    {
        var texts = new List<Fact>(parts.Arns);
        (DocumentNode Node, bool IsCertain)[] events = form.Events.Select(node.Find).OfType<DocumentNode>().SelectMany(static listed => Items(listed, isCertain: true)).ToArray();
        texts.AddRange(events.SelectMany(item => facts.ReadEvents(item.Node)));
        Subscription?[] seen = events
            .Where(item => values.Only(item.Node)?.IsAbsent != true)
            .Select(item => item.IsCertain ? facts.ReadSubscription(item.Node) : null)
            .ToArray();

        FilterRule[] rules = ReadFilter(node, form, out bool allRulesAreKnown, texts).ToArray();
        var fact = new ConfigurationFact(values.PlaceOf(parts.Mark))
        {
            AllSettingsAreKnown = Intrinsic.IsPlain(node),
            Destination = parts.Destination,
            HasDestination = parts.HasDestination,
            Subscriptions = seen.OfType<Subscription>().ToArray(),
            AllSubscriptionsAreKnown = seen.All(static subscription => subscription is not null),
            FilterRules = rules,
            AllFilterRulesAreKnown = allRulesAreKnown,
            Id = form.Id is { } id ? values.TextOf(node.Find(id)) : null,
        };
        return new(fact, kind, isCertain) { Texts = texts, Destination = parts.DestinationReference };
    }

    private IEnumerable<FilterRule> ReadFilter(MappingNode configuration, ConfigurationForm form, out bool allAreKnown, List<Fact> texts)
    {
        var items = new List<(DocumentNode Node, bool IsCertain)>();
        allAreKnown = AddRules(configuration, form.Filter, 0, isCertain: true, items);
        var rules = new List<FilterRule>();
        foreach ((DocumentNode item, bool isCertain) in items)
        {
            allAreKnown &= isCertain && Intrinsic.IsPlain(item);
            if (Intrinsic.MappingOf(item) is not { } rule)
                continue;
            FilterRule read = ReadRule(rule, form);
            if (isCertain)
                rules.Add(read);
            else
                texts.Add(FactOf(rule, read));
            texts.AddRange(ReadPossibleValues(rule, form, read.Name).Select(one => FactOf(rule, one)));
        }
        return rules;
    }

    /// <summary>Adds the filter rules at the end of a path. Returns whether there are certainly no others.</summary>
    private bool AddRules(DocumentNode? node, IReadOnlyList<string> path, int step, bool isCertain, List<(DocumentNode Node, bool IsCertain)> rules)
    {
        if (node is null || values.Only(node)?.IsAbsent == true)
            return true;
        if (Intrinsic.BranchesOf(node) is { } branches)
        {
            foreach (DocumentNode branch in branches)
                AddRules(branch, path, step, isCertain: false, rules);
            return false;
        }
        if (step == path.Count)
        {
            if (node is not SequenceNode || Intrinsic.Of(node) is not null)
                return false;
            rules.AddRange(Items(node, isCertain));
            return true;
        }
        if (Intrinsic.MappingOf(node) is not { } mapping)
            return false;
        DocumentNode? next = mapping.Find(path[step]);
        // A filter can have a member of another kind of document, such as Key instead of S3Key.
        bool isUnderstood = Intrinsic.IsPlain(mapping) && (step == 0 || next is not null || mapping.Entries.Count == 0);
        return AddRules(next, path, step + 1, isCertain, rules) && isUnderstood;
    }

    private FilterRule ReadRule(MappingNode rule, ConfigurationForm form) =>
        new(values.TextOf(rule.Find(form.RuleName)), values.TextOf(rule.Find(form.RuleValue)));

    /// <summary>Reads the values that a rule may have, such as the branches of a condition and the default of a parameter.</summary>
    private IEnumerable<FilterRule> ReadPossibleValues(MappingNode rule, ConfigurationForm form, WrittenText? name)
    {
        if (rule.Find(form.RuleValue) is not { } value || values.Only(value) is not null)
            return [];
        // A wrong name is reported for the rule itself.
        WrittenText? valid = name is not null && (name.IsName(KeyFilter.PrefixName) || name.IsName(KeyFilter.SuffixName)) ? name : null;
        return values.ValuesOf(value).Where(static one => one.Text is not null).Select(one => new FilterRule(valid, one.Text));
    }

    private ConfigurationFact FactOf(MappingNode rule, FilterRule read) => new(values.PlaceOf(rule)) { FilterRules = [read] };

    // A single item need not be in a list. An item in a branch is not certain.
    private static IEnumerable<(DocumentNode Node, bool IsCertain)> Items(DocumentNode node, bool isCertain) =>
        Intrinsic.BranchesOf(node) is { } branches ? branches.SelectMany(static branch => Items(branch, isCertain: false))
        : node is SequenceNode sequence && Intrinsic.Of(node) is null ? sequence.Items.SelectMany(item => ItemsOf(item, isCertain))
        : [(node, isCertain)];

    private static IEnumerable<(DocumentNode Node, bool IsCertain)> ItemsOf(DocumentNode item, bool isCertain) =>
        Intrinsic.BranchesOf(item) is { } branches ? branches.SelectMany(static branch => ItemsOf(branch, isCertain: false)) : [(item, isCertain)];

    private sealed record FactParts(
        DocumentNode Mark, IReadOnlyList<ArnFact> Arns, bool HasDestination, ArnFact? Destination, TemplateValue? DestinationReference);
}
