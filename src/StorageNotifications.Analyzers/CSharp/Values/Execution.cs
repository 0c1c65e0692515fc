using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Compares when two operations of a block run.</summary>
internal static class Execution
{
    /// <summary>Determines whether an operation certainly runs once each time another operation runs.</summary>
    /// <param name="other">Typically the creation of the object that the operation changes.</param>
    public static bool IsCertain(IOperation operation, IOperation other)
    {
        // An operation that contains both runs for both.
        for (IOperation inner = operation; inner.Parent is { } outer && !Contains(inner, other); inner = outer)
        {
            if (MaySkip(outer, inner))
                return false;
        }
        return true;
    }

    /// <summary>Determines whether an operation in the body of a loop or lambda runs each time the body runs.</summary>
    public static bool RunsEachTime(IOperation operation, IOperation body) => IsCertain(operation, body) && !MayLeaveBefore(operation, body);

    // if (…) continue;
    private static bool MayLeaveBefore(IOperation operation, IOperation body)
    {
        var walk = new OperationWalk(body);
        while (walk.MoveNext())
        {
            if (walk.Kind is OperationKind.Branch or OperationKind.Return or OperationKind.YieldBreak or OperationKind.Throw && walk.Current.Syntax.Span.End <= operation.Syntax.SpanStart)
                return true;
        }
        return false;
    }

    /// <summary>Determines whether each of two operations certainly runs when the other one runs.</summary>
    public static bool AreCertainTogether(IOperation first, IOperation second) => IsCertain(first, second) && IsCertain(second, first);

    /// <summary>Determines whether an operation on an object may run before another one.</summary>
    /// <param name="creation">What creates the object; null if the object exists before the block runs.</param>
    public static bool MayRunBefore(IOperation operation, IOperation other, IOperation? creation) =>
        (operation.Syntax.SpanStart < other.Syntax.SpanStart && !Contains(operation, other))
        // Another function can run at any time, and the body of a loop has run before its second iteration.
        || Functions.Around(operation).Syntax != Functions.Around(other).Syntax
        || LoopsAround(other).Any(loop => Contains(loop, operation) && (creation is null || !Contains(loop, creation)));

    private static IEnumerable<IOperation> LoopsAround(IOperation operation)
    {
        for (IOperation? outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            // The collection of 'foreach' is evaluated once.
            if (outer is ILoopOperation and not IForEachLoopOperation || outer is IForEachLoopOperation loop && !Contains(loop.Collection, operation))
                yield return outer;
        }
    }

    /// <summary>Determines whether a variable is declared in an operation.</summary>
    public static bool IsDeclaredIn(IOperation scope, ISymbol? variable) =>
        variable?.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == scope.Syntax.SyntaxTree && scope.Syntax.Span.Contains(declaration.Span)) == true;

    /// <summary>Determines whether the code of an operation is inside that of another one.</summary>
    public static bool Contains(IOperation outer, IOperation inner) => outer.Syntax.Span.Contains(inner.Syntax.Span);

    private static bool MaySkip(IOperation outer, IOperation inner) => outer switch
    {
        IConditionalOperation conditional => conditional.Condition != inner,
        ICoalesceOperation coalesce => coalesce.WhenNull == inner,
        ISwitchExpressionOperation choice => choice.Value != inner,
        IConditionalAccessOperation access => access.WhenNotNull == inner,
        // The code after 'try' also runs if the body fails halfway, and does not run if the body returns.
        ITryOperation { Catches.Length: > 0 } attempt => attempt.Body == inner,
        ILoopOperation or ISwitchCaseOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => both.RightOperand == inner,
        _ => false,
    };
}
