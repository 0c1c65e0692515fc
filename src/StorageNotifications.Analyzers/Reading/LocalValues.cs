using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>The locals of one body: what is written to those that are written exactly once, and where each is used; and which variables change in it.</summary>
internal sealed class LocalValues(ImmutableArray<IOperation> blocks)
{
    private readonly Dictionary<ILocalSymbol, IOperation?> _written = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<ILocalReferenceOperation>> _uses = new(SymbolEqualityComparer.Default);

    private readonly HashSet<ISymbol> _changed = new(SymbolEqualityComparer.Default);

    private bool _isRead;

    /// <summary>The only value that the local ever has, or null.</summary>
    public IOperation? OnlyValueOf(ILocalSymbol local)
    {
        Read();
        return _written.TryGetValue(local, out IOperation? value) ? value : null;
    }

    /// <summary>All uses of the local, in the order of the source.</summary>
    public IReadOnlyList<ILocalReferenceOperation> UsesOf(ILocalSymbol local)
    {
        Read();
        return _uses.TryGetValue(local, out List<ILocalReferenceOperation>? uses) ? uses : [];
    }

    /// <summary>Whether a local, parameter, field or property stands for the same object in the whole body.</summary>
    public bool IsSame(ISymbol variable)
    {
        Read();
        return !_changed.Contains(variable);
    }

    // When the first local is asked for: most bodies pass values on at once.
    private void Read()
    {
        if (_isRead)
            return;
        _isRead = true;
        foreach (IOperation block in blocks)
        {
            var walk = new OperationWalk(block);
            while (walk.MoveNext())
                Observe(walk.Current);
        }
    }

    // Notes what an operation does to locals.
    private void Observe(IOperation operation)
    {
        if (operation is ILocalReferenceOperation use)
            Use(use);
        if (operation is IAssignmentOperation { Target: { } changed })
            Change(changed);
        else if (operation is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: { } given })
            Change(given);
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator:
                Write(declarator.Symbol, declarator.Symbol.IsRef ? null : value);
                // ref string other = ref topic;
                if (declarator.Symbol.IsRef && value is ILocalReferenceOperation referred)
                    Write(referred.Local, null);
                break;
            case IVariableDeclaratorOperation { Parent: IForEachLoopOperation } loop:
                Write(loop.Symbol, null);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Write(target.Local, assignment.Value);
                break;
            // x += y, x ??= y, x++, M(ref x), M(out var x), (x, y) = t, is var x: some value, not one that can be seen.
            case ILocalReferenceOperation { Parent: ICompoundAssignmentOperation or IIncrementOrDecrementOperation or ICoalesceAssignmentOperation or ITupleOperation } reference
                when IsTarget(reference):
                Write(reference.Local, null);
                break;
            case ILocalReferenceOperation { Parent: IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } } passed:
                Write(passed.Local, null);
                break;
            case ILocalReferenceOperation { Parent: IDeclarationExpressionOperation } declared:
                Write(declared.Local, null);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol declared }:
                Write(declared, null);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol declared }:
                Write(declared, null);
                break;
        }
    }

    private void Use(ILocalReferenceOperation use)
    {
        if (!_uses.TryGetValue(use.Local, out List<ILocalReferenceOperation>? uses))
            _uses[use.Local] = uses = [];
        uses.Add(use);
    }

    private void Write(ILocalSymbol local, IOperation? value)
    {
        if (_written.ContainsKey(local))
            _changed.Add(local);
        _written[local] = _written.ContainsKey(local) ? null : value;
    }

    // Of a local the first value is no change.
    private void Change(IOperation target)
    {
        switch (target)
        {
            case IParameterReferenceOperation parameter:
                _changed.Add(parameter.Parameter);
                break;
            case IMemberReferenceOperation member:
                _changed.Add(member.Member);
                break;
            case ITupleOperation tuple:
                foreach (IOperation element in tuple.Elements)
                    Change(element);
                break;
        }
    }

    private static bool IsTarget(ILocalReferenceOperation reference) => reference.Parent switch
    {
        ICompoundAssignmentOperation compound => compound.Target == reference,
        ICoalesceAssignmentOperation coalesce => coalesce.Target == reference,
        _ => true,
    };
}
