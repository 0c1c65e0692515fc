using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds the possible values of an expression. A value that is unknown stands for itself.</summary>
internal sealed class ValueReader(IMemberKnowledge members, LocalValues locals, MemberValues memberValues, CancellationToken cancellation)
{
    // Locals that are initialized from one another in a circle do not compile, but are analyzed all the same.
    private const int MaxDepth = 16;

    /// <summary>The locals of the block.</summary>
    public LocalValues Locals => locals;

    /// <summary>The possible values of an expression, found through branches and locals, but not through fields and properties.</summary>
    public IEnumerable<IOperation> PossibleValuesOf(IOperation value) => PossibleValuesOf(value, depth: 0);

    /// <summary>The possible values of an expression, found through fields and properties as well.</summary>
    public IEnumerable<IOperation> PossibleObjectsOf(IOperation value) =>
        PossibleValuesOf(value).SelectMany(operation =>
            operation is IMemberReferenceOperation reference && ValueOfMember(reference) is { } initializer ? PossibleValuesOf(initializer) : [operation]);

    /// <summary>The only possible value of an expression, or null if there are several.</summary>
    public IOperation? CertainValueOf(IOperation value) => SingleOrNull(PossibleValuesOf(value));

    /// <summary>The only possible value of an expression, found through fields and properties as well; null if there are several.</summary>
    public IOperation? CertainObjectOf(IOperation value) => SingleOrNull(PossibleObjectsOf(value));

    /// <summary>The same expression without the conversions that keep its value.</summary>
    public IOperation Unwrap(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null } conversion => Unwrap(conversion.Operand),
        IConversionOperation { OperatorMethod: { } method } conversion when members.IsWrapper(method) => Unwrap(conversion.Operand),
        _ => operation,
    };

    /// <summary>The expression that gives a field or property its only value, or null.</summary>
    public ExpressionSyntax? ExpressionOfMember(IMemberReferenceOperation reference) => memberValues.SingleValueOf(reference.Member.OriginalDefinition, cancellation);

    /// <summary>The only value of a field or property, if it is given in the same file.</summary>
    public IOperation? ValueOfMember(IMemberReferenceOperation reference) =>
        // The semantic model of another file would have to be made first.
        ExpressionOfMember(reference) is { } value && value.SyntaxTree == reference.Syntax.SyntaxTree
            ? reference.SemanticModel?.GetOperation(value, cancellation)
            : null;

    private IEnumerable<IOperation> PossibleValuesOf(IOperation value, int depth)
    {
        IOperation bare = Unwrap(value);
        if (depth > MaxDepth)
            return [];
        switch (bare)
        {
            case ILocalReferenceOperation { Local: { } local } when locals.SingleValueOf(local) is { } written:
                return PossibleValuesOf(written, depth + 1);
            case { ConstantValue.HasValue: true }:
                return [bare];
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return PossibleValuesOf(conditional.WhenTrue, depth + 1).Concat(PossibleValuesOf(whenFalse, depth + 1));
            case ICoalesceOperation coalesce:
                return PossibleValuesOf(coalesce.Value, depth + 1).Concat(PossibleValuesOf(coalesce.WhenNull, depth + 1));
            case ISwitchExpressionOperation choice:
                return choice.Arms.SelectMany(arm => PossibleValuesOf(arm.Value, depth + 1));
            case ISimpleAssignmentOperation assignment:
                return PossibleValuesOf(assignment.Value, depth + 1);
            default:
                return [bare];
        }
    }

    private static IOperation? SingleOrNull(IEnumerable<IOperation> values) => values.Take(2).ToArray() is { Length: 1 } single ? single[0] : null;
}
