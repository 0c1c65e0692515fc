using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.Symbols;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Tells what surely happens to an object from what may happen to it.</summary>
internal static class Certainty
{
    /// <summary>Whether an operation happens exactly once to each object that the creation makes.</summary>
    public static bool IsCertain(IOperation operation, IObjectCreationOperation creation) => RunsWith(operation, creation);

    /// <summary>Whether whenever one of two operations happens, the other does, too.</summary>
    public static bool HappenTogether(IOperation first, IOperation second) => RunsWith(first, second) && RunsWith(second, first);

    /// <summary>Whether everything that sets the object can be seen: it stands in a list, or in a local that nobody else gets.</summary>
    public static bool IsClosed(IObjectCreationOperation creation, KnownApi api)
    {
        IOperation value = creation;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;

        ILocalSymbol? local = value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => target.Local,
            _ => null,
        };
        if (local is null)
            return IsKept(value, api);

        IOperation root = value;
        while (root.Parent is { } parent)
            root = parent;
        return root.Descendants()
            .OfType<ILocalReferenceOperation>()
            .Where(use => use.Local.Equals(local, SymbolEqualityComparer.Default))
            .All(use => IsHarmless(use, creation, api));
    }

    private static bool IsHarmless(ILocalReferenceOperation use, IObjectCreationOperation creation, KnownApi api)
    {
        if (IsCaptured(use, creation))
            return false;
        IOperation value = use;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target == use => true,
            IMemberReferenceOperation member => api.RoleOf(member.Member) is null || IsSetOrAdded(member),
            _ => IsKept(value, api),
        };
    }

    // x.Member = …, x.Member.Add(…)
    private static bool IsSetOrAdded(IMemberReferenceOperation member) => member.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == member,
        IInvocationOperation call => call.Instance == member,
        _ => false,
    };

    // An element of a list, a value of an initialiser, or the request that is sent: nobody sets it afterwards.
    private static bool IsKept(IOperation value, KnownApi api) => value.Parent switch
    {
        IArrayInitializerOperation => true,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => api.RoleOf(target.Member) is not null,
        IArgumentOperation { Parent: IInvocationOperation call } argument =>
            api.RoleOf(argument.Parameter) is not null || call.TargetMethod.Name is "Add" or "Insert",
        IOperation { Kind: OperationKind.None } => true,
        { } parent => parent.Syntax.IsKind(SyntaxKind.CollectionExpression),
        null => false,
    };

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
        ILoopOperation or ISwitchCaseOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => both.RightOperand == inner,
        _ => false,
    };

    private static bool Contains(IOperation outer, IOperation inner) => outer.Syntax.Span.Contains(inner.Syntax.Span);
}
