using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.Symbols;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Tells what surely happens to an object from what may happen to it.</summary>
internal static class Certainty
{
    /// <summary>Whether an operation happens exactly once to each object that the creation makes.</summary>
    public static bool IsCertain(IOperation operation, IOperation creation) => RunsWith(operation, creation);

    /// <summary>Whether whenever one of two operations happens, the other does, too.</summary>
    public static bool HappenTogether(IOperation first, IOperation second) => RunsWith(first, second) && RunsWith(second, first);

    /// <summary>Whether everything that sets the object can be seen: it ends up in a request, and nobody else gets it.</summary>
    public static bool IsClosed(IObjectCreationOperation creation, KnownApi api, ValueReader values) => IsClosed(creation, api, values, []);

    /// <summary>Whether something else gets the object itself, and may set it. Who gets what holds it does not count.</summary>
    public static bool IsShared(IObjectCreationOperation creation, KnownApi api, ValueReader values) =>
        !Flow.EndsThroughListsOf(creation, values.Locals).All(end => IsHarmless(end, creation, api, values, static _ => true));

    private static bool IsClosed(IObjectCreationOperation creation, KnownApi api, ValueReader values, HashSet<IOperation> judged) =>
        judged.Add(creation)
        && Flow.EndsThroughListsOf(creation, values.Locals).ToArray() is var ends
        && ends.Any(static end => end.Parent is not (IMemberReferenceOperation or IInvocationOperation))
        && ends.All(end => IsHarmless(end, creation, api, values, judged));

    private static bool IsHarmless(IOperation end, IObjectCreationOperation creation, KnownApi api, ValueReader values, HashSet<IOperation> judged) =>
        IsHarmless(end, creation, api, values, member => IsHeldHarmlessly(member, creation, api, values, judged));

    private static bool IsHarmless(IOperation end, IObjectCreationOperation creation, KnownApi api, ValueReader values, Func<IMemberReferenceOperation, bool> isHeldHarmlessly)
    {
        if (IsCaptured(end, creation))
            return false;
        switch (end.Parent)
        {
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                return assignment.Value == end && api.RoleOf(target.Member) is not null && isHeldHarmlessly(target);
            case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target }:
                return api.RoleOf(target.Member) is not null && isHeldHarmlessly(target);
            case IArgumentOperation { Parent: IInvocationOperation { Instance: IMemberReferenceOperation list } add } when Flow.IsAddition(add):
                return api.RoleOf(list.Member) is not null && isHeldHarmlessly(list);
            // A whole request that is handed out is done.
            case IReturnOperation or IArgumentOperation { Parent: IObjectCreationOperation } when IsRequest(end, api):
                return true;
            case IArgumentOperation argument:
                return api.RoleOf(argument.Parameter) is not null;
            case IMemberReferenceOperation member:
                return IsRead(member) || (IsSet(member) && IsOne(end, values));
            case IInvocationOperation call:
                return Flow.IsAddition(call) || Flow.IsLookUp(call);
            default:
                return false;
        }
    }

    private static bool IsRequest(IOperation end, KnownApi api)
    {
        while (end is IConversionOperation conversion)
            end = conversion.Operand;
        return end.Type is { } type && (api.IsNotification(type) || api.HoldsNotification(type));
    }

    // The object that now holds it: request.TopicConfigurations = …, new PutBucketNotificationRequest { TopicConfigurations = … }
    private static bool IsHeldHarmlessly(IMemberReferenceOperation member, IObjectCreationOperation creation, KnownApi api, ValueReader values, HashSet<IOperation> judged)
    {
        switch (member.Instance)
        {
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                IOperation? holder = member;
                while (holder is not (null or IObjectCreationOperation or IWithOperation))
                    holder = holder.Parent;
                return holder is IObjectCreationOperation outer && (judged.Contains(outer) || IsClosed(outer, api, values, judged));
            case ILocalReferenceOperation local:
                return HeldBy(local, values).All(end => !judged.Add(end) || IsHarmless(end, creation, api, values, judged));
            default:
                return false;
        }
    }

    // All that is done with what a local holds, not only here.
    private static IEnumerable<IOperation> HeldBy(ILocalReferenceOperation local, ValueReader values) =>
        values.Alternatives(local).ToArray() is { Length: 1 } only && only[0] is IObjectCreationOperation holder
            ? Flow.EndsThroughListsOf(holder, values.Locals)
            : values.Locals.UsesOf(local.Local).SelectMany(use => Flow.EndsThroughListsOf(use, values.Locals));

    // x.Member = …, x.Member.Add(…)
    private static bool IsSet(IMemberReferenceOperation member) => member.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == member,
        IInvocationOperation call => call.Instance == member && Flow.IsAddition(call),
        _ => false,
    };

    // A look at a list, a text or a number.
    private static bool IsRead(IMemberReferenceOperation member) => member.Parent switch
    {
        IAssignmentOperation assignment when assignment.Target == member => false,
        IInvocationOperation call when call.Instance == member => Flow.IsLookUp(call),
        _ => member.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String } && member.Parent is not (IArgumentOperation { Parameter.RefKind: not RefKind.None } or ITupleOperation),
    };

    // Of several objects it is not known which one is set.
    private static bool IsOne(IOperation end, ValueReader values) => values.Alternatives(end).Take(2).ToArray() is { Length: 1 } only && only[0] is IObjectCreationOperation;

    private static bool IsCaptured(IOperation use, IObjectCreationOperation creation)
    {
        for (IOperation? outer = use.Parent; outer is not null && !Contains(outer, creation); outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }
        return false;
    }

    // What both stand in happens to both.
    private static bool RunsWith(IOperation operation, IOperation other)
    {
        for (IOperation inner = operation; inner.Parent is { } outer && !Contains(inner, other); inner = outer)
        {
            if (MayNotRun(outer, inner))
                return false;
        }
        return true;
    }

    private static bool MayNotRun(IOperation outer, IOperation inner) => outer switch
    {
        IConditionalOperation conditional => conditional.Condition != inner,
        ICoalesceOperation coalesce => coalesce.WhenNull == inner,
        ISwitchExpressionOperation choice => choice.Value != inner,
        IConditionalAccessOperation access => access.WhenNotNull == inner,
        // What stands behind it runs if this fails halfway, or does not run if it returns.
        ITryOperation { Catches.Length: > 0 } attempt => attempt.Body == inner,
        ILoopOperation or ISwitchCaseOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => both.RightOperand == inner,
        _ => false,
    };

    private static bool Contains(IOperation outer, IOperation inner) => outer.Syntax.Span.Contains(inner.Syntax.Span);
}
