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
    // An expression with more values is a table; its values are not worth the time.
    private const int MaxVisits = 128;

    /// <summary>The locals of the block.</summary>
    public LocalValues Locals => locals;

    /// <summary>The possible values of an expression, found through branches and locals, but not through fields, properties and methods.</summary>
    public IReadOnlyList<IOperation> PossibleValuesOf(IOperation value) => Find(value, throughMembers: false);

    /// <summary>The possible values of an expression, found through fields, properties and methods of the same file as well.</summary>
    public IReadOnlyList<IOperation> PossibleObjectsOf(IOperation value) => Find(value, throughMembers: true);

    /// <summary>The only possible value of an expression, or null if there are several.</summary>
    public IOperation? CertainValueOf(IOperation value) => PossibleValuesOf(value) is { Count: 1 } single ? single[0] : null;

    /// <summary>The only possible value of an expression, found through fields, properties and methods as well; null if there are several.</summary>
    public IOperation? CertainObjectOf(IOperation value) => PossibleObjectsOf(value) is { Count: 1 } single ? single[0] : null;

    /// <summary>The same expression without the conversions that keep its value.</summary>
    public IOperation Unwrap(IOperation operation)
    {
        while (operation is IParenthesizedOperation or IConversionOperation)
        {
            if (operation is IConversionOperation { OperatorMethod: { } method } && !members.IsWrapper(method))
                return operation;
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        }
        return operation;
    }

    /// <summary>The expression that gives a field or property its only value, or null.</summary>
    public ExpressionSyntax? ExpressionOfMember(IMemberReferenceOperation reference) => memberValues.SingleValueOf(reference.Member.OriginalDefinition, cancellation);

    /// <summary>The only value of a field or property, if it is given in the same file.</summary>
    public IOperation? ValueOfMember(IMemberReferenceOperation reference) =>
        // The semantic model of another file would have to be made first.
        ExpressionOfMember(reference) is { } value && value.SyntaxTree == reference.Syntax.SyntaxTree
            ? reference.SemanticModel?.GetOperation(value, cancellation)
            : null;

    /// <summary>The expressions of which a method of the same file returns one; none if they are unknown.</summary>
    public IReadOnlyList<IOperation> ReturnedBy(IInvocationOperation call)
    {
        IReadOnlyList<IOperation> returned = Functions.ReturnedBy(call, memberValues, cancellation);
        if (returned.Count > 0)
            locals.Include(returned[0]);
        return returned;
    }

    private List<IOperation> Find(IOperation value, bool throughMembers)
    {
        var found = new List<IOperation>();
        // By syntax: locals can be written from one another in a circle, and members can return one another.
        var visited = new HashSet<SyntaxNode>();
        var pending = new Stack<IOperation>();
        pending.Push(value);
        for (int visits = 0; pending.Count > 0; visits++)
        {
            IOperation next = Unwrap(pending.Pop());
            if (visits == MaxVisits)
                return [value, next];
            // 'throw' gives no value.
            if (!visited.Add(next.Syntax) || next is IThrowOperation)
                continue;
            IReadOnlyList<IOperation> behind = Behind(next, throughMembers, out bool isUnknown);
            // The first comes first.
            for (int i = behind.Count - 1; i >= 0; i--)
                pending.Push(behind[i]);
            if (behind.Count == 0 || isUnknown)
                found.Add(next);
        }
        return found;
    }

    // The expressions of which one gives an expression its value; none if it stands for itself.
    private IReadOnlyList<IOperation> Behind(IOperation value, bool throughMembers, out bool isUnknown)
    {
        isUnknown = false;
        switch (value)
        {
            case ILocalReferenceOperation reference:
                return ValuesIn(locals.WritesReaching(reference), out isUnknown);
            case { ConstantValue.HasValue: true }:
                return [];
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return [conditional.WhenTrue, whenFalse];
            case ICoalesceOperation coalesce:
                return [coalesce.Value, coalesce.WhenNull];
            case ISwitchExpressionOperation choice:
                return choice.Arms.Select(static arm => arm.Value).ToArray();
            case ISimpleAssignmentOperation assignment:
                return [assignment.Value];
            case IMemberReferenceOperation reference when throughMembers && ValueOfMember(reference) is { } single:
                locals.Include(single);
                return [single];
            case IInvocationOperation call when throughMembers:
                IReadOnlyList<IOperation> returned = ReturnedBy(call);
                return returned.Count > 0 && locals.TryFollowInto(returned[0], call) ? returned : [];
            default:
                return [];
        }
    }

    // The values that reach a reference. A local with several stands for itself as well, if the value that it was declared with is among them: this may only
    // mean 'none yet', as in string topic = "none"; foreach (…) topic = …;
    private static IReadOnlyList<IOperation> ValuesIn(IReadOnlyList<LocalWrite> writes, out bool isUnknown)
    {
        isUnknown = writes.Any(static write => write.Value is null);
        if (isUnknown || writes.Count < 2)
            return isUnknown ? [] : writes.Select(static write => write.Value!).ToArray();
        LocalWrite[] assigned = writes.Where(static write => write.Place is not IVariableDeclaratorOperation).ToArray();
        isUnknown = assigned.Length < writes.Count;
        return assigned.Select(static write => write.Value!).ToArray();
    }
}
