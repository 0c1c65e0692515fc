using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Determines whether the block that creates an object shows every change to it.</summary>
internal sealed class ObjectUses(IMemberKnowledge members, ValueReader values)
{
    /// <summary>
    /// Determines whether the block certainly shows all code that sets members of the object: the object becomes part of a request, and no
    /// other code has access to it or to an object that contains it.
    /// </summary>
    public bool AreAllCertain(IObjectCreationOperation creation) => AreAllCertain(creation, []);

    /// <summary>
    /// Determines whether unknown code has access to the object itself and may change it. Access to an object that contains it is not
    /// considered.
    /// </summary>
    public bool AnyIsUnknown(IObjectCreationOperation creation) =>
        !ForwardFlow.FinalUsesThroughListsOf(creation, values.Locals).All(use => KeepsUnchanged(use, creation, static _ => true));

    /// <summary>Determines whether code that may run before a reference to a member of the object has access to the object or uses it in an unknown way.</summary>
    public bool AnyMayBeUnknownBefore(IObjectCreationOperation creation, IMemberReferenceOperation member)
    {
        return !ForwardFlow.FinalUsesThroughListsOf(creation, values.Locals).Where(IsBefore).All(use => KeepsUnchanged(use, creation, part => IsOwnerCertain(part, creation, [], IsBefore)));

        bool IsBefore(IOperation use) => use != member.Instance && Execution.MayRunBefore(use, member, creation);
    }

    private bool AreAllCertain(IObjectCreationOperation creation, HashSet<IOperation> visited, Func<IOperation, bool>? isRelevant = null) =>
        visited.Add(creation)
        && ForwardFlow.FinalUsesThroughListsOf(creation, values.Locals).ToArray() is var uses
        && uses.Any(static use => use.Parent is not (IMemberReferenceOperation or IInvocationOperation))
        && uses.Where(isRelevant ?? All).All(use => KeepsUnchanged(use, creation, visited, isRelevant));

    private bool KeepsUnchanged(IOperation use, IObjectCreationOperation creation, HashSet<IOperation> visited, Func<IOperation, bool>? isRelevant) =>
        KeepsUnchanged(use, creation, member => IsOwnerCertain(member, creation, visited, isRelevant));

    private static bool All(IOperation use) => true;

    // Whether a use leaves the object as the block has set it.
    private bool KeepsUnchanged(IOperation use, IObjectCreationOperation creation, Func<IMemberReferenceOperation, bool> isOwnerCertain)
    {
        if (RunsInOtherFunction(use, creation))
            return false;
        switch (use.Parent)
        {
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                return assignment.Value == use && members.IsPart(target.Member) && isOwnerCertain(target);
            case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target }:
                return members.IsPart(target.Member) && isOwnerCertain(target);
            case IArgumentOperation { Parent: IInvocationOperation { Instance: IMemberReferenceOperation list } add } when CollectionCalls.IsAddition(add, members):
                return members.IsPart(list.Member) && isOwnerCertain(list);
            case IReturnOperation or IArgumentOperation { Parent: IObjectCreationOperation } when IsRequest(use):
                return true;
            case IArgumentOperation argument:
                return argument.Parameter is { } parameter && members.IsPart(parameter);
            case IMemberReferenceOperation member:
                IMemberReferenceOperation last = MemberPath.EndOf(member, members);
                return IsRead(last) || (IsChange(last) && values.CertainObjectOf(use) is IObjectCreationOperation);
            case IInvocationOperation call:
                return CollectionCalls.IsAddition(call, members) || CollectionCalls.IsLookup(call);
            default:
                return false;
        }
    }

    private bool IsRequest(IOperation use) => use.WithoutConversions().Type is { } type && members.IsRequest(type);

    // The object that contains it after the assignment: request.TopicConfigurations = …, new PutBucketNotificationRequest {
    // TopicConfigurations = … }
    private bool IsOwnerCertain(IMemberReferenceOperation member, IObjectCreationOperation creation, HashSet<IOperation> visited, Func<IOperation, bool>? isRelevant)
    {
        switch (member.Instance)
        {
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                return Receivers.OfInitializer(member) is { } outer && (visited.Contains(outer) || AreAllCertain(outer, visited, isRelevant));
            case ILocalReferenceOperation local:
                return UsesOfOwner(local).Where(isRelevant ?? All).All(use => !visited.Add(use) || KeepsUnchanged(use, creation, visited, isRelevant));
            // configuration.Filter.S3KeyFilter = …
            case IMemberReferenceOperation path:
                return members.IsPart(path.Member) && IsOwnerCertain(path, creation, visited, isRelevant);
            default:
                return false;
        }
    }

    // All uses of the object in the local, not only those through this local.
    private IEnumerable<IOperation> UsesOfOwner(ILocalReferenceOperation local) =>
        values.CertainObjectOf(local) is IObjectCreationOperation owner
            ? ForwardFlow.FinalUsesThroughListsOf(owner, values.Locals)
            : values.Locals.ReferencesTo(local.Local).SelectMany(use => ForwardFlow.FinalUsesThroughListsOf(use, values.Locals));

    // x.Member = …, x.Member.Add(…)
    private bool IsChange(IMemberReferenceOperation member) => member.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == member,
        IInvocationOperation call => call.Instance == member && CollectionCalls.IsAddition(call, members),
        _ => false,
    };

    // Reading a list, a string or a number does not change it.
    private static bool IsRead(IMemberReferenceOperation member) => member.Parent switch
    {
        IAssignmentOperation assignment when assignment.Target == member => false,
        IInvocationOperation call when call.Instance == member => CollectionCalls.IsLookup(call),
        _ => member.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String } && member.Parent is not (IArgumentOperation { Parameter.RefKind: not RefKind.None } or ITupleOperation),
    };

    // A lambda or local function can run at any time.
    private static bool RunsInOtherFunction(IOperation use, IObjectCreationOperation creation)
    {
        for (IOperation? outer = use.Parent; outer is not null && !Execution.Contains(outer, creation); outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }
        return false;
    }
}
