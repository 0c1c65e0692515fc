using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
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
        (IOperation Filter, FilterRule[]? Rules)[] made = filters.Items.Select(filter => (filter, ReadHelper(filter))).ToArray();
        IObjectCreationOperation[] creations = CreationsIn(filters with { Items = [.. made.Where(static filter => filter.Rules is null).Select(static filter => filter.Filter)] }, out allAreKnown);
        return creations.SelectMany(ReadParts).Concat(made.SelectMany(static filter => filter.Rules ?? [])).ToArray();
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
        IOperation? nested = objects.Only(holder, ApiRole.Filter);
        if (nested is not null && !IsFilterUsedLater(holder) && ReadHelper(nested) is { } made)
            return rules.Concat(made).ToArray();
        switch (nested is null ? null : values.CertainObjectOf(nested))
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

    // Filter = Prefix("images/"), if the helper only creates the filter: static Filter Prefix(string value) => new() { … new("prefix", value) … };
    private FilterRule[]? ReadHelper(IOperation filter)
    {
        if (values.Unwrap(filter) is not IInvocationOperation { Arguments.Length: > 0 } call || values.ReturnedBy(call) is not { Count: 1 } returned || values.Unwrap(returned[0]) is not IObjectCreationOperation created)
            return null;
        var rules = new List<FilterRule>();
        return TryReadCreated(created, rules, call, returned[0].Syntax.Span) ? [.. rules] : null;
    }

    /// <param name="code">The code that the helper returns.</param>
    private bool TryReadCreated(IObjectCreationOperation holder, List<FilterRule> rules, IInvocationOperation call, TextSpan code)
    {
        ElementList list = objects.Elements(holder, ApiRole.FilterRules);
        IObjectCreationOperation[] creations = list.Items.Select(values.Unwrap).OfType<IObjectCreationOperation>().Where(rule => code.Contains(rule.Syntax.Span)).ToArray();
        if (!list.IsComplete || creations.Length < list.Items.Count)
            return false;
        _read.Add(holder);
        _read.UnionWith(creations);
        rules.AddRange(creations.Select(rule => new FilterRule(TextFor(call, rule, ApiRole.FilterName), TextFor(call, rule, ApiRole.FilterValue))));
        foreach ((ApiRole role, string name) in Parts.Where(part => objects.Has(holder, part.Role)))
        {
            WrittenText? value = TextFor(call, holder, role);
            rules.Add(new(new(name, value?.Place ?? holder.Place()), value));
        }
        return !objects.Has(holder, ApiRole.Filter)
            || (objects.Only(holder, ApiRole.Filter) is { } part && values.Unwrap(part) is IObjectCreationOperation nested && code.Contains(nested.Syntax.Span) && TryReadCreated(nested, rules, call, code));
    }

    // The text of a member, or of the argument for the parameter that the helper assigns to it.
    private WrittenText? TextFor(IInvocationOperation call, IObjectCreationOperation creation, ApiRole role)
    {
        if (objects.Only(creation, role) is not { } value || values.Unwrap(value) is not IParameterReferenceOperation { Parameter: { } parameter })
            return objects.Text(creation, role);
        return values.KeepsItsValue(parameter)
            && call.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, parameter.OriginalDefinition)) is { } argument
                ? texts.CertainTextOf(argument.Value)
                : null;
    }

    // configuration.Filter.S3KeyFilter = …
    private bool IsFilterUsedLater(IObjectCreationOperation holder) => ForwardFlow.FinalUsesOf(holder, values.Locals).Any(use =>
        use.Parent is IMemberReferenceOperation member && api.RoleOf(member.Member) == ApiRole.Filter && !(member.Parent is ISimpleAssignmentOperation assignment && assignment.Target == member));

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
