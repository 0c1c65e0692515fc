using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds the possible values of an expression. If a value is unknown, the result is the operation itself.</summary>
internal sealed class ValueReader(IMemberKnowledge members, LocalValues locals, MemberValues memberValues, CancellationToken cancellation)
{
    // An expression with more values is a lookup table, which is not worth the time.
    private const int MaxVisits = 128;

    /// <summary>Gets the locals of the block.</summary>
    public LocalValues Locals => locals;

    /// <summary>
    /// Gets the possible values of an expression through branches and locals, but not through fields, properties and methods.
    /// </summary>
    public IReadOnlyList<IOperation> PossibleValuesOf(IOperation value) => Find(value, throughMembers: false);

    /// <summary>Gets the possible values of an expression, also through fields, properties and methods of the same file.</summary>
    public IReadOnlyList<IOperation> PossibleObjectsOf(IOperation value) => Find(value, throughMembers: true);

    /// <summary>Gets the only possible value of an expression, or null if there are several.</summary>
    public IOperation? CertainValueOf(IOperation value) => PossibleValuesOf(value) is { Count: 1 } single ? single[0] : null;

    /// <summary>
    /// Gets the only possible value of an expression, also through fields, properties and methods; null if there are several.
    /// </summary>
    public IOperation? CertainObjectOf(IOperation value) => PossibleObjectsOf(value) is { Count: 1 } single ? single[0] : null;

    /// <summary>
    /// Determines whether a local, parameter, field or property has the same value in the whole block. Code that the block calls can set a
    /// field or property.
    /// </summary>
    public bool KeepsItsValue(ISymbol variable) => locals.KeepsItsValue(variable) && !memberValues.IsSetLater(variable.OriginalDefinition, cancellation);

    /// <summary>Determines whether other code may change an object because a field or property gives access to it.</summary>
    public bool MayBeChangedThroughMember(IOperation use) => MembersSetTo(use).Any(member => MemberValues.MayChangeObjectIn(member, cancellation));

    /// <summary>Removes the conversions that do not change the value.</summary>
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

    /// <summary>Gets the local, the parameter, or the field or property of the same object in an expression, without conversions that do not change the value; null for others.</summary>
    public ISymbol? VariableIn(IOperation? reference) => reference is null ? null : Variables.In(Unwrap(reference));

    /// <summary>Gets the expression for the only value of a field or property, or null.</summary>
    public ExpressionSyntax? ExpressionOfMember(IMemberReferenceOperation reference) => memberValues.SingleValueOf(reference.Member.OriginalDefinition, cancellation);

    /// <summary>Gets the only value of a field or property if it is assigned in the same file.</summary>
    public IOperation? ValueOfMember(IMemberReferenceOperation reference) =>
        // Another file would require its own semantic model.
        ExpressionOfMember(reference) is { } value && value.SyntaxTree == reference.Syntax.SyntaxTree
            ? reference.SemanticModel?.OperationOf(value, cancellation)
            : null;

    /// <summary>Gets the return values of a method in the same file; none if they are unknown.</summary>
    public IReadOnlyList<IOperation> ReturnedBy(IInvocationOperation call)
    {
        IReadOnlyList<IOperation> returned = Functions.ReturnedBy(call, memberValues, cancellation);
        if (returned.Count > 0)
            locals.Include(returned[0]);
        return returned;
    }

    private static IEnumerable<ISymbol> MembersSetTo(IOperation use) => use.Parent switch
    {
        IFieldInitializerOperation initializer => initializer.InitializedFields,
        IPropertyInitializerOperation initializer => initializer.InitializedProperties,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } target } => [target.Member],
        _ => [],
    };

    private List<IOperation> Find(IOperation value, bool throughMembers)
    {
        var found = new List<IOperation>();
        // By syntax, because locals can be assigned in a cycle, and members can return one another.
        var visited = new HashSet<SyntaxNode>();
        var pending = new Stack<IOperation>();
        pending.Push(value);
        for (int visits = 0; pending.Count > 0; visits++)
        {
            IOperation next = Unwrap(pending.Pop());
            if (visits == MaxVisits)
                return [value, next];
            // A 'throw' expression has no value.
            if (!visited.Add(next.Syntax) || next is IThrowOperation)
                continue;
            IReadOnlyList<IOperation> sources = SourcesOf(next, throughMembers, out bool isUnknown);
            // The first one is visited first.
            for (int i = sources.Count - 1; i >= 0; i--)
                pending.Push(sources[i]);
            if (sources.Count == 0 || isUnknown)
                found.Add(next);
        }
        return found;
    }

    // The expressions that can provide the value of an expression; none if the value is unknown.
    private IReadOnlyList<IOperation> SourcesOf(IOperation value, bool throughMembers, out bool isUnknown)
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
            // Output.Create(x), output.Apply(x => …)
            case IInvocationOperation { Arguments.Length: 1 } call when members.IsWrapper(call.TargetMethod):
                return WrappedIn(call.Arguments[0].Value);
            case IInvocationOperation call when throughMembers:
                IReadOnlyList<IOperation> returned = ReturnedBy(call);
                return returned.Count > 0 && locals.TryFollowInto(returned[0], call) ? returned : [];
            default:
                return [];
        }
    }

    private static IReadOnlyList<IOperation> WrappedIn(IOperation operand) => operand switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => Functions.ResultsOf(lambda).ToArray(),
        IDelegateCreationOperation => [],
        _ => [operand],
    };

    // The values that reach a reference. If a local has several values that include its initial value, it is also unknown, because the
    // initial value may only mean 'none yet': string topic = "none"; foreach (…) topic = …;
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
