using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.Symbols;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Finds what the known members of an object are set to: by its constructor, its initialiser, and later in the same block.</summary>
/// <param name="assignments">The assignments of the block to known members.</param>
/// <param name="additions">The calls of the block on lists that known members hold.</param>
internal sealed class ObjectReader(
    KnownApi api, ValueReader values, IReadOnlyList<ISimpleAssignmentOperation> assignments, IReadOnlyList<IInvocationOperation> additions)
{
    /// <summary>Whether a member in this role is given anything, seen or not.</summary>
    public bool Has(IObjectCreationOperation creation, ApiRole role) =>
        Given(creation, role).Any() || MemberInitializers(creation, role).Any() || Calls(creation, role).Any();

    /// <summary>The only value that a member in this role is surely given, or null.</summary>
    public IOperation? Only(IObjectCreationOperation creation, ApiRole role) =>
        Given(creation, role).Take(2).ToArray() is { Length: 1 } only && Certainty.IsCertain(only[0].Value, creation) ? only[0].Value : null;

    /// <summary>The elements that the lists of the members in this role surely hold.</summary>
    public ElementList Elements(IObjectCreationOperation creation, ApiRole role)
    {
        (ISymbol Member, IOperation Value)[] all = Given(creation, role).ToArray();
        IInvocationOperation[] calls = Calls(creation, role).ToArray();
        // request.Configurations.Add(x); request.Configurations = …: what was added is gone.
        if (calls.Any(call => all.Any(given => IsBefore(call, given.Value) && IsMember(call.Instance, given.Member))))
            return ElementList.Unknown;

        ElementList elements = ElementList.Empty;
        foreach (IGrouping<ISymbol, (ISymbol Member, IOperation Value)> lists in all.GroupBy(static given => given.Member, SymbolEqualityComparer.Default))
        {
            IOperation[] given = lists.Select(static list => list.Value).ToArray();
            elements = elements.With(given.Length == 1 && Certainty.IsCertain(given[0], creation) ? values.Elements(given[0]) : ElementList.Unknown);
        }
        // TopicConfigurations = { new() }
        foreach (IMemberInitializerOperation member in MemberInitializers(creation, role))
            elements = elements.With(ValueReader.Added(member.Initializer));
        return values.Changed(elements, calls, creation);
    }

    // What members in this role are given: by the constructor, the initialiser, and assignments, in the order of the source.
    private IEnumerable<(ISymbol Member, IOperation Value)> Given(IObjectCreationOperation creation, ApiRole role)
    {
        IEnumerable<(ISymbol Member, IOperation Value)> passed = creation.Arguments
            .Where(argument => api.RoleOf(argument.Parameter) == role)
            .Select(static argument => ((ISymbol)argument.Parameter!, argument.Value));
        return passed.Concat(Initializers(creation)
            .OfType<ISimpleAssignmentOperation>()
            .Concat(assignments.Where(assignment => IsMemberOf(assignment.Target, creation)))
            .Where(assignment => RoleOf(assignment.Target) == role)
            .Select(static assignment => (((IMemberReferenceOperation)assignment.Target).Member, assignment.Value)));
    }

    private IEnumerable<IMemberInitializerOperation> MemberInitializers(IObjectCreationOperation creation, ApiRole role) =>
        Initializers(creation).OfType<IMemberInitializerOperation>().Where(member => RoleOf(member.InitializedMember) == role);

    private IEnumerable<IInvocationOperation> Calls(IObjectCreationOperation creation, ApiRole role) =>
        additions.Where(call => RoleOf(call.Instance) == role && IsMemberOf(call.Instance, creation));

    private static bool IsBefore(IOperation first, IOperation second) => first.Syntax.SpanStart < second.Syntax.SpanStart;

    private static bool IsMember(IOperation? reference, ISymbol member) =>
        reference is IMemberReferenceOperation { Member: { } own } && own.Equals(member, SymbolEqualityComparer.Default);

    private ApiRole? RoleOf(IOperation? target) => target is IMemberReferenceOperation reference ? api.RoleOf(reference.Member) : null;

    // request.TopicConfigurations, where request is a local that only ever holds this object.
    private bool IsMemberOf(IOperation? target, IObjectCreationOperation creation) =>
        target is IMemberReferenceOperation { Instance: { } instance }
        && values.Bare(instance) is ILocalReferenceOperation local
        && values.Alternatives(local).Take(2).ToArray() is { Length: 1 } only
        && only[0] == creation;

    private static IEnumerable<IOperation> Initializers(IObjectCreationOperation creation) =>
        creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>();
}
