using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>The locals of one block: their values and references, and which variables the block reassigns.</summary>
internal sealed class LocalValues(ImmutableArray<IOperation> blocks)
{
    private readonly Dictionary<ILocalSymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<ILocalReferenceOperation>> _references = new(SymbolEqualityComparer.Default);

    private readonly HashSet<ISymbol> _reassigned = new(SymbolEqualityComparer.Default);

    private bool _isRead;

    /// <summary>The only value that is ever written to the local, or null.</summary>
    public IOperation? SingleValueOf(ILocalSymbol local)
    {
        Read();
        return _values.TryGetValue(local, out IOperation? value) ? value : null;
    }

    /// <summary>All references to the local, in source order.</summary>
    public IReadOnlyList<ILocalReferenceOperation> ReferencesTo(ILocalSymbol local)
    {
        Read();
        return _references.TryGetValue(local, out List<ILocalReferenceOperation>? uses) ? uses : [];
    }

    /// <summary>Whether a local, parameter, field or property has the same value in the whole block.</summary>
    public bool KeepsItsValue(ISymbol variable)
    {
        Read();
        return !_reassigned.Contains(variable);
    }

    // Only when a local is asked about: most blocks pass their values on directly.
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
            // x += y, x ??= y, x++, M(ref x), M(out var x), (x, y) = t, is var x: the value is unknown.
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
        if (!_references.TryGetValue(use.Local, out List<ILocalReferenceOperation>? uses))
            _references[use.Local] = uses = [];
        uses.Add(use);
    }

    private void Write(ILocalSymbol local, IOperation? value)
    {
        if (_values.ContainsKey(local))
            _reassigned.Add(local);
        _values[local] = _values.ContainsKey(local) ? null : value;
    }

    // The first value of a local is no reassignment; see Write.
    private void Change(IOperation target)
    {
        switch (target)
        {
            case IParameterReferenceOperation parameter:
                _reassigned.Add(parameter.Parameter);
                break;
            case IMemberReferenceOperation member:
                _reassigned.Add(member.Member);
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
