using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Compares when two operations of a block run.</summary>
internal static class Execution
{
    /// <summary>Whether an operation certainly runs once each time that another one runs.</summary>
    /// <param name="other">Typically the creation of the object that the operation changes.</param>
    public static bool IsCertain(IOperation operation, IOperation other)
    {
        // Whatever contains both runs for both.
        for (IOperation inner = operation; inner.Parent is { } outer && !Contains(inner, other); inner = outer)
        {
            if (MaySkip(outer, inner))
                return false;
        }
        return true;
    }

    /// <summary>Whether each of two operations certainly runs when the other one runs.</summary>
    public static bool AreCertainTogether(IOperation first, IOperation second) => IsCertain(first, second) && IsCertain(second, first);

    /// <summary>Whether the code of an operation stands within that of another.</summary>
    public static bool Contains(IOperation outer, IOperation inner) => outer.Syntax.Span.Contains(inner.Syntax.Span);

    private static bool MaySkip(IOperation outer, IOperation inner) => outer switch
    {
        IConditionalOperation conditional => conditional.Condition != inner,
        ICoalesceOperation coalesce => coalesce.WhenNull == inner,
        ISwitchExpressionOperation choice => choice.Value != inner,
        IConditionalAccessOperation access => access.WhenNotNull == inner,
        // The code after 'try' also runs when the body fails halfway, and does not run when the body returns.
        ITryOperation { Catches.Length: > 0 } attempt => attempt.Body == inner,
        ILoopOperation or ISwitchCaseOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => both.RightOperand == inner,
        _ => false,
    };
}
