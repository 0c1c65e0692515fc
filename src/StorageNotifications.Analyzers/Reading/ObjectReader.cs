using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.Symbols;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Finds what the known members of an object are set to: by its constructor, its initialiser, and later in the same block.</summary>
internal sealed class ObjectReader
{
    private readonly KnownApi _api;
    private readonly ValueReader _values;
    private readonly Dictionary<IOperation, ObjectSettings> _known = [];
    private readonly ILookup<IOperation, ISimpleAssignmentOperation> _assignments;
    private readonly ILookup<IOperation, IInvocationOperation> _additions;

    /// <param name="assignments">The assignments of the block to known members.</param>
    /// <param name="additions">The calls of the block on lists that known members hold.</param>
    public ObjectReader(KnownApi api, ValueReader values, IReadOnlyList<ISimpleAssignmentOperation> assignments, IReadOnlyList<IInvocationOperation> additions)
    {
        _api = api;
        _values = values;
        _assignments = ByObject(assignments, static assignment => assignment.Target);
        _additions = ByObject(additions, static call => call.Instance);
    }

    /// <summary>Whether a member in this role is given anything, seen or not.</summary>
    public bool Has(IObjectCreationOperation creation, ApiRole role)
    {
        ObjectSettings settings = SettingsOf(creation);
        return settings.Given.Exists(given => given.Role == role)
            || settings.Initializers.Exists(list => list.Role == role)
            || settings.Calls.Exists(list => list.Role == role);
    }

    /// <summary>The only value that a member in this role is surely given, or null.</summary>
    public IOperation? Only(IObjectCreationOperation creation, ApiRole role)
    {
        IOperation? only = null;
        foreach ((ApiRole given, _, IOperation value) in SettingsOf(creation).Given)
        {
            if (given != role)
                continue;
            if (only is not null)
                return null;
            only = value;
        }
        return only is not null && Certainty.IsCertain(only, creation) ? only : null;
    }

    /// <summary>The elements that the lists of the members in this role surely hold.</summary>
    public ElementList Elements(IObjectCreationOperation creation, ApiRole role)
    {
        ObjectSettings settings = SettingsOf(creation);
        IInvocationOperation[] calls = settings.Calls.Where(list => list.Role == role).Select(static list => list.Call).ToArray();
        ElementList elements = ElementList.Empty;
        foreach (var lists in settings.Given.Where(given => given.Role == role).GroupBy(static given => given.Member, SymbolEqualityComparer.Default))
        {
            IOperation[] given = lists.Select(static list => list.Value).ToArray();
            // request.Configurations.Add(x); request.Configurations = …: what was added is gone.
            if (calls.Any(call => IsMember(call.Instance, lists.Key) && given.Any(value => IsBefore(call, value))))
                return ElementList.Unknown;
            elements = elements.With(given.Length == 1 && Certainty.IsCertain(given[0], creation) ? _values.Elements(given[0]) : ElementList.Unknown);
        }
        // TopicConfigurations = { new() }
        foreach ((_, IMemberInitializerOperation member) in settings.Initializers.Where(list => list.Role == role))
            elements = elements.With(ValueReader.Added(member.Initializer));
        return _values.Changed(elements, calls, creation);
    }

    private ObjectSettings SettingsOf(IObjectCreationOperation creation)
    {
        if (!_known.TryGetValue(creation, out ObjectSettings? settings))
            _known[creation] = settings = Read(creation);
        return settings;
    }

    private ObjectSettings Read(IObjectCreationOperation creation)
    {
        var settings = new ObjectSettings();
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (_api.RoleOf(argument.Parameter) is { } role)
                settings.Given.Add((role, argument.Parameter!, argument.Value));
        }
        foreach (IOperation member in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation assignment)
                Add(assignment, settings);
            else if (member is IMemberInitializerOperation list && RoleOf(list.InitializedMember) is { } role)
                settings.Initializers.Add((role, list));
        }
        foreach (ISimpleAssignmentOperation assignment in _assignments[creation])
            Add(assignment, settings);
        foreach (IInvocationOperation call in _additions[creation])
        {
            if (RoleOf(call.Instance) is { } role)
                settings.Calls.Add((role, call));
        }
        return settings;
    }

    private void Add(ISimpleAssignmentOperation assignment, ObjectSettings settings)
    {
        if (RoleOf(assignment.Target) is { } role)
            settings.Given.Add((role, ((IMemberReferenceOperation)assignment.Target).Member, assignment.Value));
    }

    private ApiRole? RoleOf(IOperation? target) => target is IMemberReferenceOperation reference ? _api.RoleOf(reference.Member) : null;

    private ILookup<IOperation, T> ByObject<T>(IEnumerable<T> operations, Func<T, IOperation?> member)
        where T : IOperation =>
        operations.Select(operation => (Object: ObjectOf(member(operation)), Operation: operation))
            .Where(static pair => pair.Object is not null)
            .ToLookup(static pair => pair.Object!, static pair => pair.Operation);

    // request.TopicConfigurations, where request is a local that only ever holds this object.
    private IOperation? ObjectOf(IOperation? target) =>
        target is IMemberReferenceOperation { Instance: { } instance }
        && _values.Bare(instance) is ILocalReferenceOperation local
        && _values.Alternatives(local).Take(2).ToArray() is { Length: 1 } only
            ? only[0]
            : null;

    private static bool IsBefore(IOperation first, IOperation second) => first.Syntax.SpanStart < second.Syntax.SpanStart;

    private static bool IsMember(IOperation? reference, ISymbol? member) =>
        reference is IMemberReferenceOperation { Member: { } own } && own.Equals(member, SymbolEqualityComparer.Default);
}
