using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Follows a value forward to the operations that use it.</summary>
internal static class ForwardFlow
{
    /// <summary>
    /// Finds the final uses of a value through conversions, branches and locals. Each result is the child of the operation that uses the
    /// value.
    /// </summary>
    public static IEnumerable<IOperation> FinalUsesOf(IOperation value, LocalValues locals) => FinalUsesOf(value, locals, throughLists: false, NothingFollowed());

    /// <summary>Finds the final uses of a value, and of each list that contains it.</summary>
    public static IEnumerable<IOperation> FinalUsesThroughListsOf(IOperation value, LocalValues locals) => FinalUsesOf(value, locals, throughLists: true, NothingFollowed());

    private static HashSet<SyntaxNode> NothingFollowed() => [];

    private static IEnumerable<IOperation> FinalUsesOf(IOperation value, LocalValues locals, bool throughLists, HashSet<SyntaxNode> followed)
    {
        IOperation held = value;
        while ((IsPassedOn(held) ? held.Parent : throughLists ? ListAround(held) : null) is { } outer)
            held = outer;
        return held.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => FinalUsesOf(declarator.Symbol, declarator, locals, throughLists, followed),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target, Parent: IExpressionStatementOperation } assignment =>
                FinalUsesOf(target.Local, assignment, locals, throughLists, followed),
            IArgumentOperation { Parent: IInvocationOperation { Instance: ILocalReferenceOperation list } add } when throughLists && CollectionCalls.IsAddition(add) =>
                locals.WritesReaching(list) is { Count: > 0 } writes
                    ? writes.SelectMany(write => FinalUsesOf(list.Local, write.Place, locals, throughLists, followed))
                    : FinalUsesOf(list.Local, list, locals, throughLists, followed),
            // A helper whose result is followed to the caller.
            IReturnOperation result when locals.CallerOf(result) is { } call && !Execution.Contains(held, call) => FinalUsesOf(call, locals, throughLists, followed),
            _ => [held],
        };
    }

    /// <param name="write">The write to the local, or a reference if the write is unknown.</param>
    private static IEnumerable<IOperation> FinalUsesOf(ILocalSymbol local, IOperation write, LocalValues locals, bool throughLists, HashSet<SyntaxNode> followed) =>
        followed.Add(write.Syntax)
            ? locals.ReferencesTo(local)
                .Where(use => !(use.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use) && (write is ILocalReferenceOperation || locals.MayReach(write, use)))
                .SelectMany(use => FinalUsesOf(use, locals, throughLists, followed))
            : [];

    private static bool IsPassedOn(IOperation held) => held.Parent switch
    {
        IConversionOperation or IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionArmOperation => true,
        IConditionalOperation conditional => conditional.Condition != held,
        ISwitchExpressionOperation choice => choice.Value != held,
        _ => false,
    };

    // new List<T> { held }, new[] { held }, [held], [.. held], new List<T>(held), held.ToList()
    private static IOperation? ListAround(IOperation held) => held.Parent switch
    {
        IArrayInitializerOperation or IArrayCreationOperation => held.Parent,
        IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } => creation,
        // Topics = { held }
        IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation } initializer => initializer,
        IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } add } => add,
        IArgumentOperation { Parent: IObjectCreationOperation creation } when CollectionCalls.IsCollection(creation.Type) => creation,
        IArgumentOperation { Parent: IInvocationOperation call } when CollectionCalls.IsCopy(call) => call,
        IInvocationOperation call when call.Instance == held && CollectionCalls.IsCopy(call) => call,
        // A collection expression, whose operation kind compilers before 4.9 do not have.
        { } parent when parent.Syntax.IsKind(SyntaxKind.CollectionExpression) || parent.Syntax.IsKind(SyntaxKind.SpreadElement) => parent,
        _ => null,
    };
}
