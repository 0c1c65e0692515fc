using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Finds the writes to a local or parameter that can provide its value at each reference. It walks the code once in execution order. The
/// state of the walk is a set of writes with one bit each; the empty set means that the code is unreachable.
/// </summary>
internal sealed class ReachingWrites
{
    // The number of bits in a state. More writes are rare.
    private const int MaxWrites = 64;

    // Nested loops multiply the work, because each loop is walked twice; deep expressions use the stack.
    private const int MaxLoops = 4;
    private const int MaxDepth = 400;

    private readonly IReadOnlyList<LocalWrite> _writes;
    private readonly Dictionary<SyntaxNode, int> _places = [];
    private readonly Dictionary<SyntaxNode, ulong> _found = [];
    private readonly Dictionary<ISymbol, ulong> _jumps = new(SymbolEqualityComparer.Default);
    private readonly int[] _positions;
    private readonly ISymbol _variable;

    private bool _isUnknown;
    private int _depth;
    private int _loops;

    /// <param name="writes">All writes. The write by the caller is the first one.</param>
    public ReachingWrites(ISymbol variable, IReadOnlyList<LocalWrite> writes, IReadOnlyList<IOperation> references)
    {
        _variable = variable;
        _writes = writes;
        _positions = [.. references.Concat(writes.Select(static write => write.Place)).Select(static place => place.Syntax.SpanStart).OrderBy(static position => position)];
        LocalWrite[] places = writes.Where(static write => !write.IsArgument).ToArray();
        IOperation function = Functions.Around(places[0].Place);
        _isUnknown = writes.Count > MaxWrites || places.Any(write => Functions.Around(write.Place) != function) || !Declares(function, variable);
        if (_isUnknown)
            return;
        for (int i = 0; i < writes.Count; i++)
        {
            if (!writes[i].IsArgument)
                _places[writes[i].Place.Syntax] = i;
        }
        // One operation with two writes: (x, x) = t
        _isUnknown = _places.Count < places.Length;
        ulong entry = places.Length < writes.Count ? 1UL : 0;
        foreach (IOperation child in function.ChildOperations)
            entry = Visit(child, entry);
    }

    /// <summary>Gets the writes that can provide the value of the variable at a reference; none if they are unknown.</summary>
    public IReadOnlyList<LocalWrite> At(IOperation reference)
    {
        if (_isUnknown || !_found.TryGetValue(reference.Syntax, out ulong reaching))
            return [];
        return _writes.Where((_, i) => (reaching & (1UL << i)) != 0).ToArray();
    }

    private ulong All => _writes.Count == MaxWrites ? ulong.MaxValue : (1UL << _writes.Count) - 1;

    private ulong Visit(IOperation? operation, ulong state)
    {
        if (operation is null || _isUnknown || (operation.Type is not null && !IsConcerned(operation)))
            return operation is IThrowOperation ? 0 : state;
        if (++_depth > MaxDepth)
            _isUnknown = true;
        ulong after = VisitCore(operation, state);
        _depth--;
        return after;
    }

    private ulong VisitCore(IOperation operation, ulong state)
    {
        switch (operation)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation when IsVariable(operation):
                return Write(operation, Reference(operation, state));
            case ISimpleAssignmentOperation assignment when IsVariable(assignment.Target):
                return Write(assignment, Visit(assignment.Value, state));
            case ICompoundAssignmentOperation assignment when IsVariable(assignment.Target):
                Reference(assignment.Target, state);
                return Write(assignment.Target, Visit(assignment.Value, state));
            case ICoalesceAssignmentOperation assignment when IsVariable(assignment.Target):
                Reference(assignment.Target, state);
                return state | Write(assignment.Target, Visit(assignment.Value, state));
            case IConditionalOperation conditional:
                ulong condition = Visit(conditional.Condition, state);
                return Visit(conditional.WhenTrue, condition) | Visit(conditional.WhenFalse, condition);
            case ICoalesceOperation coalesce:
                ulong left = Visit(coalesce.Value, state);
                return left | Visit(coalesce.WhenNull, left);
            case IConditionalAccessOperation access:
                ulong receiver = Visit(access.Operation, state);
                return receiver | Visit(access.WhenNotNull, receiver);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                ulong first = Visit(both.LeftOperand, state);
                return first | Visit(both.RightOperand, first);
            case ISwitchExpressionOperation choice:
                ulong subject = Visit(choice.Value, state);
                return choice.Arms.Aggregate(0UL, (sum, arm) => sum | VisitChildren(arm, subject));
            case ISwitchOperation choice:
                return VisitSwitch(choice, state);
            case IForEachLoopOperation loop:
                return VisitLoop(loop, Visit(loop.Collection, state), entry => Visit(loop.Body, Write(loop, Visit(loop.LoopControlVariable, entry))), isLeftAtStart: true);
            case IForLoopOperation loop:
                return VisitLoop(
                    loop,
                    loop.Before.Aggregate(state, (sum, before) => Visit(before, sum)),
                    entry => loop.AtLoopBottom.Aggregate(Visit(loop.Body, Visit(loop.Condition, entry)) | JumpsTo(loop.ContinueLabel), (sum, bottom) => Visit(bottom, sum)),
                    isLeftAtStart: loop.Condition is not null);
            case IWhileLoopOperation { ConditionIsTop: true } loop:
                return VisitLoop(loop, state, entry => Visit(loop.Body, Visit(loop.Condition, entry)), isLeftAtStart: loop.Condition?.ConstantValue is not { HasValue: true, Value: true });
            case IWhileLoopOperation loop:
                return VisitLoop(loop, state, entry => Visit(loop.Condition, Visit(loop.Body, entry) | JumpsTo(loop.ContinueLabel)), isLeftAtStart: false);
            case ITryOperation attempt:
                return VisitTry(attempt, state);
            case IReturnOperation { Kind: OperationKind.Return } or IThrowOperation:
                VisitChildren(operation, state);
                return 0;
            case IBranchOperation branch:
                // A backward jump would be a loop without a loop operation.
                _isUnknown |= branch.BranchKind == BranchKind.GoTo;
                _jumps[branch.Target] = JumpsTo(branch.Target) | state;
                return 0;
            case IAnonymousFunctionOperation or ILocalFunctionOperation:
                // It can run at any time. A write in it has already made every value unknown.
                VisitChildren(operation, All);
                return state;
            default:
                return Write(operation, VisitChildren(operation, state));
        }
    }

    private bool IsVariable(IOperation reference) =>
        SymbolEqualityComparer.Default.Equals(_variable, Variables.LocalIn(reference));

    // If a lambda writes to a parameter of an outer function, the parameter can have another value when the lambda runs again.
    private static bool Declares(IOperation function, ISymbol variable) => variable is not IParameterSymbol || function switch
    {
        IAnonymousFunctionOperation lambda => SymbolEqualityComparer.Default.Equals(lambda.Symbol, variable.ContainingSymbol),
        ILocalFunctionOperation local => SymbolEqualityComparer.Default.Equals(local.Symbol, variable.ContainingSymbol),
        _ => variable.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction },
    };

    private ulong VisitChildren(IOperation operation, ulong state)
    {
        foreach (IOperation child in operation.ChildOperations)
            state = Visit(child, state);
        return state;
    }

    private ulong VisitSwitch(ISwitchOperation choice, ulong state)
    {
        ulong subject = Visit(choice.Value, state);
        bool hasDefault = false;
        ulong after = 0;
        foreach (ISwitchCaseOperation section in choice.Cases)
        {
            ulong entry = subject;
            foreach (ICaseClauseOperation clause in section.Clauses)
            {
                hasDefault |= clause.CaseKind == CaseKind.Default;
                entry = Visit(clause, entry);
            }
            after |= section.Body.Aggregate(entry, (sum, statement) => Visit(statement, sum));
        }
        return after | JumpsTo(choice.ExitLabel) | (hasDefault ? 0 : subject);
    }

    private ulong VisitLoop(ILoopOperation loop, ulong entry, Func<ulong, ulong> body, bool isLeftAtStart)
    {
        if (++_loops > MaxLoops)
            _isUnknown = true;
        // The second pass brings the state at the end of the body to its start. A third pass would not change anything.
        ulong first = body(entry) | JumpsTo(loop.ContinueLabel);
        ulong second = body(entry | first) | JumpsTo(loop.ContinueLabel);
        _loops--;
        return (isLeftAtStart ? entry | first | second : loop is IWhileLoopOperation { ConditionIsTop: false } ? first | second : 0) | JumpsTo(loop.ExitLabel);
    }

    private ulong VisitTry(ITryOperation attempt, ulong state)
    {
        ulong after = Visit(attempt.Body, state);
        // The body can throw an exception after any of its writes.
        ulong failed = state | after;
        foreach (KeyValuePair<SyntaxNode, int> place in _places)
        {
            if (attempt.Body.Syntax.Span.Contains(place.Key.Span))
                failed |= 1UL << place.Value;
        }
        foreach (ICatchClauseOperation handler in attempt.Catches)
            after |= VisitChildren(handler, failed);
        if (attempt.Finally is null)
            return after;
        Visit(attempt.Finally, failed);
        return Visit(attempt.Finally, after);
    }

    private ulong Write(IOperation operation, ulong state) => _places.TryGetValue(operation.Syntax, out int write) && _writes[write].Place.Kind == operation.Kind ? 1UL << write : state;

    private ulong Reference(IOperation reference, ulong state)
    {
        _found[reference.Syntax] = state | (_found.TryGetValue(reference.Syntax, out ulong known) ? known : 0);
        return state;
    }

    private ulong JumpsTo(ILabelSymbol label) => _jumps.TryGetValue(label, out ulong state) ? state : 0;

    // An expression without a reference to the local does not change the state unless it throws an exception.
    private bool IsConcerned(IOperation operation)
    {
        int index = Array.BinarySearch(_positions, operation.Syntax.SpanStart);
        if (index < 0)
            index = ~index;
        return index < _positions.Length && _positions[index] < operation.Syntax.Span.End;
    }
}
