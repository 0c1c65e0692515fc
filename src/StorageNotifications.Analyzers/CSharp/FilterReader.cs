using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds the filter rules of a configuration in the forms of the different libraries.</summary>
internal sealed class FilterReader(KnownApi api, ValueReader values, ListReader lists, TextValueReader texts, ObjectUses uses, ObjectReader objects)
{
    private static readonly (ApiRole Role, string Name)[] Parts = [(ApiRole.FilterPrefix, KeyFilter.PrefixName), (ApiRole.FilterSuffix, KeyFilter.SuffixName)];

    private static readonly ApiRole[] PartRoles = [ApiRole.FilterName, ApiRole.FilterValue, .. Parts.Select(static part => part.Role)];

    private readonly HashSet<IOperation> _read = [];

    /// <summary>Reads the filters and rules of the block that are not part of a configuration that was read.</summary>
    public IEnumerable<ConfigurationFact> ReadOthers(BlockFindings findings) =>
        HoldersIn(findings).Select(holder => new ConfigurationFact(holder.Place()) { FilterRules = ReadHolder(holder, out _) })
            .Concat(OtherRulesIn(findings).Select(rule => new ConfigurationFact(rule.Place()) { FilterRules = [ReadRule(rule), .. ReadParts(rule)] }))
            .Concat(PossibleRulesIn(findings).Select(static rule => new ConfigurationFact(rule.Value!.Place) { FilterRules = [rule] }));

    // new S3KeyFilter { FilterRules = … } that a helper returns or that a field keeps
    private IEnumerable<IObjectCreationOperation> HoldersIn(BlockFindings findings) => findings.Assignments.Select(static assignment => assignment.Target)
        .Concat(findings.Initializers.Select(static initializer => initializer.InitializedMember))
        .Where(member => api.RoleOf(((IMemberReferenceOperation)member).Member) == ApiRole.FilterRules)
        .Select(static member => member.Parent?.Parent?.Parent)
        .OfType<IObjectCreationOperation>()
        .Where(holder => !_read.Contains(holder));

    private IEnumerable<IObjectCreationOperation> OtherRulesIn(BlockFindings findings) => PartRoles.SelectMany(role => findings.ValuesGiven(role, api))
        .Select(CreationWith)
        .OfType<IObjectCreationOperation>()
        .Distinct()
        .Where(creation => !_read.Contains(creation) && !findings.Configurations.Contains(creation));

    // foreach (string prefix in prefixes) rules.Add(new FilterRule("prefix", prefix));
    private IEnumerable<FilterRule> PossibleRulesIn(BlockFindings findings) =>
        from part in Parts.Append((Role: ApiRole.FilterValue, Name: null!))
        from value in findings.ValuesGiven(part.Role, api)
        from element in values.CertainValueOf(value) is { } variable ? lists.ElementsFor(variable) : []
        let text = texts.CertainTextOf(element)
        where text is not null
        select new FilterRule(part.Name is { } name ? new(name, text.Place) : CreationWith(value) is { } rule ? objects.Text(rule, ApiRole.FilterName) : null, text);

    private static IObjectCreationOperation? CreationWith(IOperation value) =>
        (value.Parent is ISimpleAssignmentOperation assignment ? assignment.Parent?.Parent : value.Parent?.Parent) as IObjectCreationOperation;

    /// <summary>Reads the filters of a configuration object.</summary>
    public IReadOnlyList<FilterRule> ReadOf(IObjectCreationOperation configuration, out bool allAreKnown)
    {
        FilterRule[] rules = ReadHolder(configuration, out bool allRules).Concat(ReadList(objects.Elements(configuration, ApiRole.Filters), out bool allFilters)).ToArray();
        allAreKnown = allRules && allFilters;
        return rules;
    }

    /// <summary>Reads the filters that are passed to a call.</summary>
    public IReadOnlyList<FilterRule> ReadList(IEnumerable<IArgumentOperation> arguments, out bool allAreKnown) =>
        ReadList(arguments.Aggregate(ElementList.Empty, (sum, argument) => sum.With(lists.ElementsOf(argument.Value))), out allAreKnown);

    private FilterRule[] ReadList(ElementList filters, out bool allAreKnown)
    {
        IObjectCreationOperation[] creations = CreationsIn(filters, out allAreKnown);
        return creations.SelectMany(ReadParts).ToArray();
    }

    private IReadOnlyList<FilterRule> ReadHolder(IObjectCreationOperation holder, out bool allAreKnown)
    {
        _read.Add(holder);
        IObjectCreationOperation[] creations = CreationsIn(objects.Elements(holder, ApiRole.FilterRules), out allAreKnown);
        FilterRule[] rules = creations
            .Select(ReadRule)
            .Concat(ReadParts(holder))
            .ToArray();
        if (!objects.Has(holder, ApiRole.Filter))
            return rules;

        // Filter.S3KeyFilter.FilterRules
        switch (objects.Only(holder, ApiRole.Filter) is { } nested ? values.CertainObjectOf(nested) : null)
        {
            case IObjectCreationOperation inner:
                IReadOnlyList<FilterRule> nestedRules = ReadHolder(inner, out bool allNested);
                allAreKnown &= allNested && uses.AreAllCertain(inner);
                return rules.Concat(nestedRules).ToArray();
            case { ConstantValue: { HasValue: true, Value: null } }:
                return rules;
            default:
                allAreKnown = false;
                return rules;
        }
    }

    private IObjectCreationOperation[] CreationsIn(ElementList list, out bool allAreKnown)
    {
        IObjectCreationOperation[] creations = list.Items.Select(values.CertainObjectOf).OfType<IObjectCreationOperation>().ToArray();
        _read.UnionWith(creations);
        allAreKnown = list.IsComplete && creations.Length == list.Items.Count && creations.All(uses.AreAllCertain);
        return creations;
    }

    private FilterRule ReadRule(IObjectCreationOperation rule) => new(objects.Text(rule, ApiRole.FilterName), objects.Text(rule, ApiRole.FilterValue));

    // Prefix and suffix as separate members.
    private IEnumerable<FilterRule> ReadParts(IObjectCreationOperation holder)
    {
        foreach ((ApiRole role, string name) in Parts)
        {
            if (!objects.Has(holder, role))
                continue;
            WrittenText? value = objects.Text(holder, role);
            yield return new(new(name, value?.Place ?? holder.Place()), value);
        }
    }
}
