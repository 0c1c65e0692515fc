using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>
/// The largest expression that tests only whether a value is true or false: <c>value == true</c>, <c>!(value ?? false)</c>.
/// </summary>
/// <param name="IsPositive">Whether the expression is true if the value is true.</param>
internal readonly record struct BooleanTest(IOperation Operation, bool IsPositive)
{
    /// <summary>Finds the largest expression that tests a value.</summary>
    public static BooleanTest Around(IOperation value)
    {
        var test = new BooleanTest(value, IsPositive: true);
        while (test.Outer() is { } outer)
            test = outer;
        return test;
    }

    /// <summary>Gets the condition that contains the test as an operand: <c>value &amp;&amp; x</c>, <c>!value || x</c>.</summary>
    public BooleanTest Joined()
    {
        BooleanTest test = this;
        while ((test.Operation.Parent is IBinaryOperation { OperatorKind: var kind } && kind == (test.IsPositive ? BinaryOperatorKind.ConditionalAnd : BinaryOperatorKind.ConditionalOr)
            ? test with { Operation = test.Operation.Parent } : test.Outer()) is { } outer)
        {
            test = outer;
        }
        return test;
    }

    private BooleanTest? Outer()
    {
        IOperation inner = Operation;
        return inner.Parent switch
        {
            IParenthesizedOperation or IConversionOperation { OperatorMethod: null } => this with { Operation = inner.Parent },
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => new(not, !IsPositive),
            // job?.Completed
            IConditionalAccessOperation access when access.WhenNotNull == inner => this with { Operation = access },
            // completed.Value, completed.GetValueOrDefault()
            IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } value => this with { Operation = value },
            IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Arguments.IsEmpty: true } call => this with { Operation = call },
            ICoalesceOperation { WhenNull.ConstantValue: { HasValue: true, Value: false } } coalesce when coalesce.Value == inner => this with { Operation = coalesce },
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
                when ConstantOf(comparison.LeftOperand == inner ? comparison.RightOperand : comparison.LeftOperand) is { } constant =>
                    new(comparison, constant == (comparison.OperatorKind == BinaryOperatorKind.Equals) == IsPositive),
            IIsPatternOperation pattern when pattern.Value == inner && ConstantOf(pattern.Pattern) is { } constant => new(pattern, constant == IsPositive),
            // job is { Completed: true }
            IPropertySubpatternOperation { Pattern: { } pattern } part when part.Member == inner && ConstantOf(pattern) is { } constant
                && TestWith(part, out bool isNegated, out bool isWhole) is { } test && (constant == IsPositive || isWhole) => new(test, (constant == IsPositive) != isNegated),
            _ => null,
        };
    }

    private static bool? ConstantOf(IOperation value) => value switch
    {
        IConversionOperation conversion => ConstantOf(conversion.Operand),
        IConstantPatternOperation pattern => ConstantOf(pattern.Value),
        INegatedPatternOperation negated => !ConstantOf(negated.Pattern),
        { ConstantValue: { HasValue: true, Value: bool constant } } => constant,
        _ => null,
    };

    // job is not { Completed: true }. If other parts of the pattern do not match, the value is unknown.
    private static IIsPatternOperation? TestWith(IPropertySubpatternOperation part, out bool isNegated, out bool isWhole)
    {
        (isNegated, isWhole) = (false, true);
        IOperation pattern = part;
        while (pattern.Parent is IRecursivePatternOperation or IPropertySubpatternOperation or INegatedPatternOperation)
        {
            pattern = pattern.Parent;
            isNegated ^= pattern is INegatedPatternOperation;
            isWhole &= pattern is not IRecursivePatternOperation { PropertySubpatterns.Length: > 1 };
        }
        return pattern.Parent as IIsPatternOperation;
    }
}
