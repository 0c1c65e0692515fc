using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.Symbols;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Finds what the known members of an object are set to: by its constructor, its initialiser, and later in the same block.</summary>
/// <param name="assignments">The assignments of the block to known members.</param>
/// <param name="additions">The calls of the block that add to a list held by a known member.</param>
internal sealed class ObjectReader(
    KnownApi api, ValueReader values, IReadOnlyList<ISimpleAssignmentOperation> assignments, IReadOnlyList<IInvocationOperation> additions)
{
    /// <summary>The values that a member in this role is given, in the order of the source.</summary>
    public IEnumerable<IOperation> Values(IObjectCreationOperation creation, ApiRole role)
    {
        IEnumerable<IOperation> passed = creation.Arguments.Where(argument => api.RoleOf(argument.Parameter) == role).Select(static argument => argument.Value);
        IEnumerable<IOperation> initialized = Initializers(creation).OfType<ISimpleAssignmentOperation>().Where(assignment => RoleOf(assignment.Target) == role).Select(static assignment => assignment.Value);
        IEnumerable<IOperation> assigned = assignments.Where(assignment => RoleOf(assignment.Target) == role && IsMemberOf(assignment.Target, creation)).Select(static assignment => assignment.Value);
        return passed.Concat(initialized).Concat(assigned);
    }

    /// <summary>The elements of the lists that members in this role hold.</summary>
    public IEnumerable<IOperation> Elements(IObjectCreationOperation creation, ApiRole role)
    {
        IEnumerable<IOperation> listed = Values(creation, role).SelectMany(values.Elements);
        // TopicConfigurations = { new() }
        IEnumerable<IOperation> initialized = Initializers(creation)
            .OfType<IMemberInitializerOperation>()
            .Where(member => RoleOf(member.InitializedMember) == role)
            .SelectMany(static member => ValueReader.Added(member.Initializer));
        return listed.Concat(initialized).Concat(additions.Where(add => RoleOf(add.Instance) == role && IsMemberOf(add.Instance, creation)).SelectMany(AddedBy));
    }

    /// <summary>What a call such as <c>list.Add(x)</c> or <c>list.AddRange(xs)</c> adds.</summary>
    public IEnumerable<IOperation> AddedBy(IInvocationOperation add) => add.TargetMethod.Name switch
    {
        "Add" when add.Arguments.Length == 1 => [add.Arguments[0].Value],
        "Insert" when add.Arguments.Length == 2 => [add.Arguments[1].Value],
        "AddRange" when add.Arguments.Length == 1 => values.Elements(add.Arguments[0].Value),
        _ => [],
    };

    private ApiRole? RoleOf(IOperation? target) => target is IMemberReferenceOperation reference ? api.RoleOf(reference.Member) : null;

    // request.TopicConfigurations, where request is a local that only ever holds this object.
    private bool IsMemberOf(IOperation? target, IObjectCreationOperation creation) =>
        target is IMemberReferenceOperation { Instance: ILocalReferenceOperation local }
        && values.Alternatives(local).ToArray() is { Length: 1 } only
        && only[0] == creation;

    private static IEnumerable<IOperation> Initializers(IObjectCreationOperation creation) =>
        creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>();
}
