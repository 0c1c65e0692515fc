using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Finds the values that the constructor, the initializer and later code in the same block assign to the members of an object.
/// </summary>
internal sealed class ObjectSettingsReader(IMemberKnowledge members, ValueReader values, ListReader lists)
{
    private readonly Dictionary<SyntaxNode, ObjectSettings> _settings = [];
    private readonly Dictionary<SyntaxNode, List<Change>> _changes = [];

    /// <summary>Determines whether a selected member is set, even if its value is unknown.</summary>
    public bool IsSet(IObjectCreationOperation creation, Func<ISymbol, bool> selects)
    {
        ObjectSettings settings = SettingsOf(creation);
        return settings.Given.Exists(given => selects(given.Member))
            || settings.Initializers.Exists(list => selects(list.Member))
            || settings.Calls.Exists(list => selects(list.Member));
    }

    /// <summary>Determines whether a selected member is assigned a value, known or unknown.</summary>
    public bool IsGiven(IObjectCreationOperation creation, Func<ISymbol, bool> selects) => SettingsOf(creation).Given.Exists(given => selects(given.Member));

    /// <summary>Gets the only value that is certainly assigned to the selected members, or null.</summary>
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

    /// <summary>Gets the elements of the lists in the selected members.</summary>
    public ElementList ElementsOf(IObjectCreationOperation creation, Func<ISymbol, bool> selects)
    {
        ObjectSettings settings = SettingsOf(creation);
        IInvocationOperation[] calls = settings.Calls.Where(list => selects(list.Member)).Select(static list => list.Call).ToArray();
        ElementList elements = ElementList.Empty;
        foreach (var sameMember in settings.Given.Where(given => selects(given.Member)).GroupBy(static given => given.Member, SymbolEqualityComparer.Default))
        {
            IOperation[] given = sameMember.Select(static list => list.Value).ToArray();
            // request.Configurations.Add(x); request.Configurations = …: the added element is lost.
            if (calls.Any(call => IsReferenceTo(call.Instance, sameMember.Key) && given.Any(value => IsBefore(call, value))))
                return ElementList.Unknown;
            elements = elements.With(given.Length == 1 && Execution.IsCertain(given[0], creation) ? lists.ElementsOf(given[0]) : ElementList.Unknown);
        }
        // TopicConfigurations = { new() }
        foreach ((_, IMemberInitializerOperation added) in settings.Initializers.Where(list => selects(list.Member)))
            elements = elements.With(ListReader.AddedBy(added.Initializer));
        return lists.AfterCalls(elements, calls, creation);
    }

    /// <summary>
    /// Gets all values that are assigned to the selected members, and all arguments of calls on the lists in them, in source order.
    /// </summary>
    public IEnumerable<(ISymbol Member, IOperation Value, bool IsAdded)> ValuesOf(IObjectCreationOperation creation, Func<ISymbol, bool> selects)
    {
        ObjectSettings settings = SettingsOf(creation);
        return settings.Given.Select(static given => (given.Member, given.Value, IsAdded: false))
            .Concat(settings.Initializers.SelectMany(static list => ListReader.AddedBy(list.Added.Initializer).Items.Select(value => (list.Member, Value: value, IsAdded: true))))
            .Concat(settings.Calls.SelectMany(static call => call.Call.Arguments.Select(argument => (call.Member, argument.Value, IsAdded: true))))
            .Where(value => selects(value.Member))
            .OrderBy(static value => value.Value.Syntax.SpanStart);
    }

    private ObjectSettings SettingsOf(IObjectCreationOperation creation)
    {
        if (!_settings.TryGetValue(creation.Syntax, out ObjectSettings? settings))
            _settings[creation.Syntax] = settings = Read(creation);
        return settings;
    }

    private ObjectSettings Read(IObjectCreationOperation creation)
    {
        var settings = new ObjectSettings();
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is { } parameter && members.IsPart(parameter))
                settings.Given.Add((parameter, argument.Value));
        }
        foreach (IOperation member in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation assignment && PartIn(assignment.Target) is { } assigned)
                settings.Given.Add((assigned, assignment.Value));
            else if (member is IMemberInitializerOperation list && PartIn(list.InitializedMember) is { } part)
                settings.Initializers.Add((part, list));
        }
        foreach (Change change in ChangesOf(creation).Where(static change => change.Path.Count == 1))
        {
            if (change.Operation is ISimpleAssignmentOperation assignment)
                settings.Given.Add((change.Path[0], assignment.Value));
            else
                settings.Calls.Add((change.Path[0], (IInvocationOperation)change.Operation));
        }
        return settings;
    }

    private ISymbol? PartIn(IOperation? target) => target is IMemberReferenceOperation { Member: { } member } && members.IsPart(member) ? member : null;

    // Finds the changes to the object and to objects in it, in source order.
    private List<Change> ChangesOf(IObjectCreationOperation creation)
    {
        if (_changes.TryGetValue(creation.Syntax, out List<Change>? changes))
            return changes;
        // Objects can contain one another.
        _changes[creation.Syntax] = changes = [];
        foreach (IOperation use in ForwardFlow.FinalUsesOf(creation, values.Locals))
        {
            if (use.Parent is IMemberReferenceOperation first && first.Instance == use)
                AddChange(first, use, creation, changes);
            else if (use.Parent is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } && PartIn(target) is { } part && OwnerOf(target) is { } owner)
                AddChangesThrough(owner, part, creation, changes);
        }
        return changes;
    }

    // x.Member = …, x.Member.Add(…), x.Member.Inner = …
    private void AddChange(IMemberReferenceOperation first, IOperation use, IObjectCreationOperation creation, List<Change> changes)
    {
        IMemberReferenceOperation last = MemberPath.EndOf(first, members);
        bool isChange = last.Parent switch
        {
            ISimpleAssignmentOperation assignment => assignment.Target == last,
            IInvocationOperation call => call.Instance == last,
            _ => false,
        };
        // If there are several possible objects, it is unknown which one changes.
        if (isChange && members.IsPart(last.Member) && IsObject(use, creation))
            changes.Add(new(MemberPath.Between(first, last), last.Parent!));
    }

    // owner.Member.Inner = …, if owner.Member contains the object
    private void AddChangesThrough(IObjectCreationOperation owner, ISymbol part, IObjectCreationOperation creation, List<Change> changes)
    {
        Change[] deeper = ChangesOf(owner).Where(change => change.Path.Count > 1 && SymbolEqualityComparer.Default.Equals(change.Path[0], part)).ToArray();
        if (deeper.Length > 0 && CertainValueOf(owner, member => SymbolEqualityComparer.Default.Equals(member, part)) is { } value && IsObject(value, creation))
            changes.AddRange(deeper.Select(static change => new Change(change.Path.Skip(1).ToArray(), change.Operation)));
    }

    private IObjectCreationOperation? OwnerOf(IMemberReferenceOperation target)
    {
        if (target.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
            return Receivers.OfInitializer(target);
        return target.Instance is { } instance ? ObjectIn(instance) : null;
    }

    /// <summary>Gets the creation of the object that an expression such as <c>configuration.Filter</c> returns; null if it is unknown.</summary>
    public IObjectCreationOperation? ObjectIn(IOperation instance) => values.CertainObjectOf(instance) switch
    {
        IObjectCreationOperation creation => creation,
        IMemberReferenceOperation member when PartIn(member) is { } part && OwnerOf(member) is { } owner =>
            CertainValueOf(owner, other => SymbolEqualityComparer.Default.Equals(other, part)) is { } value ? values.CertainObjectOf(value) as IObjectCreationOperation : null,
        _ => null,
    };

    private bool IsObject(IOperation value, IObjectCreationOperation creation) => values.CertainObjectOf(value)?.Syntax == creation.Syntax;

    private static bool IsBefore(IOperation first, IOperation second) => first.Syntax.SpanStart < second.Syntax.SpanStart;

    private static bool IsReferenceTo(IOperation? reference, ISymbol? member) =>
        reference is IMemberReferenceOperation { Member: { } own } && own.Equals(member, SymbolEqualityComparer.Default);

    /// <param name="Path">The member or the nested members.</param>
    /// <param name="Operation">An assignment, or a call on the list in the last member.</param>
    private sealed record Change(IReadOnlyList<ISymbol> Path, IOperation Operation);
}
