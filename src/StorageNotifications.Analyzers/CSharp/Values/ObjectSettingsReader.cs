using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds the values that members of an object get from its constructor, its initializer, and later in the same block.</summary>
internal sealed class ObjectSettingsReader
{
    private readonly IMemberKnowledge _members;
    private readonly ValueReader _values;
    private readonly ListReader _lists;
    private readonly Dictionary<IOperation, ObjectSettings> _known = [];
    private readonly ILookup<IOperation, ISimpleAssignmentOperation> _assignments;
    private readonly ILookup<IOperation, IInvocationOperation> _additions;

    /// <param name="assignments">The assignments of the block to members that are parts of objects.</param>
    /// <param name="additions">The calls of the block on lists in such members.</param>
    public ObjectSettingsReader(
        IMemberKnowledge members,
        ValueReader values,
        ListReader lists,
        IReadOnlyList<ISimpleAssignmentOperation> assignments,
        IReadOnlyList<IInvocationOperation> additions)
    {
        _members = members;
        _values = values;
        _lists = lists;
        _assignments = ByObject(assignments, static assignment => assignment.Target);
        _additions = ByObject(additions, static call => call.Instance);
    }

    /// <summary>Whether a selected member gets any value, known or not.</summary>
    public bool IsSet(IObjectCreationOperation creation, Func<ISymbol, bool> selects)
    {
        ObjectSettings settings = SettingsOf(creation);
        return settings.Given.Exists(given => selects(given.Member))
            || settings.Initializers.Exists(list => selects(list.Member))
            || settings.Calls.Exists(list => selects(list.Member));
    }

    /// <summary>The only value that the selected members certainly get, or null.</summary>
    public IOperation? CertainValueOf(IObjectCreationOperation creation, Func<ISymbol, bool> selects)
    {
        IOperation? single = null;
        foreach ((ISymbol member, IOperation value) in SettingsOf(creation).Given)
        {
            if (!selects(member))
                continue;
            if (single is not null)
                return null;
            single = value;
        }
        return single is not null && Execution.IsCertain(single, creation) ? single : null;
    }

    /// <summary>The elements of the lists in the selected members.</summary>
    public ElementList ElementsOf(IObjectCreationOperation creation, Func<ISymbol, bool> selects)
    {
        ObjectSettings settings = SettingsOf(creation);
        IInvocationOperation[] calls = settings.Calls.Where(list => selects(list.Member)).Select(static list => list.Call).ToArray();
        ElementList elements = ElementList.Empty;
        foreach (var lists in settings.Given.Where(given => selects(given.Member)).GroupBy(static given => given.Member, SymbolEqualityComparer.Default))
        {
            IOperation[] given = lists.Select(static list => list.Value).ToArray();
            // request.Configurations.Add(x); request.Configurations = …: what was added is gone.
            if (calls.Any(call => IsReferenceTo(call.Instance, lists.Key) && given.Any(value => IsBefore(call, value))))
                return ElementList.Unknown;
            elements = elements.With(given.Length == 1 && Execution.IsCertain(given[0], creation) ? _lists.ElementsOf(given[0]) : ElementList.Unknown);
        }
        // TopicConfigurations = { new() }
        foreach ((_, IMemberInitializerOperation added) in settings.Initializers.Where(list => selects(list.Member)))
            elements = elements.With(ListReader.AddedBy(added.Initializer));
        return _lists.AfterCalls(elements, calls, creation);
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
            if (argument.Parameter is { } parameter && _members.IsPart(parameter))
                settings.Given.Add((parameter, argument.Value));
        }
        foreach (IOperation member in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation assignment)
                Add(assignment, settings);
            else if (member is IMemberInitializerOperation list && PartIn(list.InitializedMember) is { } part)
                settings.Initializers.Add((part, list));
        }
        foreach (ISimpleAssignmentOperation assignment in _assignments[creation])
            Add(assignment, settings);
        foreach (IInvocationOperation call in _additions[creation])
        {
            if (PartIn(call.Instance) is { } part)
                settings.Calls.Add((part, call));
        }
        return settings;
    }

    private void Add(ISimpleAssignmentOperation assignment, ObjectSettings settings)
    {
        if (PartIn(assignment.Target) is { } part)
            settings.Given.Add((part, assignment.Value));
    }

    private ISymbol? PartIn(IOperation? target) => target is IMemberReferenceOperation { Member: { } member } && _members.IsPart(member) ? member : null;

    private ILookup<IOperation, T> ByObject<T>(IEnumerable<T> operations, Func<T, IOperation?> member)
        where T : IOperation =>
        operations.Select(operation => (Object: ObjectOf(member(operation)), Operation: operation))
            .Where(static pair => pair.Object is not null)
            .ToLookup(static pair => pair.Object!, static pair => pair.Operation);

    // request.TopicConfigurations, where request is a local that only ever has this object.
    private IOperation? ObjectOf(IOperation? target) =>
        target is IMemberReferenceOperation { Instance: { } instance } && _values.Unwrap(instance) is ILocalReferenceOperation local
            ? _values.CertainValueOf(local)
            : null;

    private static bool IsBefore(IOperation first, IOperation second) => first.Syntax.SpanStart < second.Syntax.SpanStart;

    private static bool IsReferenceTo(IOperation? reference, ISymbol? member) =>
        reference is IMemberReferenceOperation { Member: { } own } && own.Equals(member, SymbolEqualityComparer.Default);
}
