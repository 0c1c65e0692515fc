using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// The locals and parameters of a block and of the blocks that values are followed into: their writes and references, and the variables
/// that change.
/// </summary>
internal sealed class LocalValues(ImmutableArray<IOperation> blocks)
{
    private readonly Dictionary<ISymbol, List<LocalWrite>> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _references = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ReachingWrites> _reaching = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _reassigned = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _read = [];
    private readonly Dictionary<SyntaxNode, IInvocationOperation> _callers = [];

    private bool _isRead;
    private bool _runsBefore;

    /// <summary>Gets the only value that is ever written to the local, or null.</summary>
    public IOperation? SingleValueOf(ILocalSymbol local) => WritesTo(local) is { Count: 1 } single ? single[0].Value : null;

    /// <summary>Gets all references to the local in source order.</summary>
    public IEnumerable<ILocalReferenceOperation> ReferencesTo(ILocalSymbol local) => AllReferencesTo(local).Cast<ILocalReferenceOperation>();

    /// <summary>Gets the values that replace elements of the collection in a variable: <c>keys[i] = value</c>.</summary>
    public IEnumerable<IOperation> ElementsReplacedIn(IOperation reference) => Variables.LocalIn(reference) is not { } variable ? [] : AllReferencesTo(variable)
        .Where(IsIndexed)
        .Select(static use => use.Parent!.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use.Parent ? assignment.Value : null)
        .OfType<IOperation>();

    /// <summary>Gets the writes that can provide the value of a local at a reference; none if they are unknown.</summary>
    public IReadOnlyList<LocalWrite> WritesReaching(ILocalReferenceOperation reference)
    {
        IReadOnlyList<LocalWrite> writes = WritesTo(reference.Local);
        // The compiler ensures that a local is written before it is read.
        return writes.Count < 2 ? writes : ReachingAt(reference, reference.Local, writes);
    }

    /// <summary>Determines whether a write can provide the value of a local at a reference.</summary>
    public bool MayReach(IOperation write, ILocalReferenceOperation reference) =>
        WritesReaching(reference) is var reaching && (reaching.Count == 0 || reaching.Any(other => other.Place.Syntax == write.Syntax));

    /// <summary>
    /// Gets the writes that can provide the value of a parameter at a reference, including the argument; none if they are unknown.
    /// </summary>
    public IReadOnlyList<LocalWrite> WritesReaching(IParameterReferenceOperation reference)
    {
        LocalWrite argument = new(reference, Value: null, IsArgument: true);
        IReadOnlyList<LocalWrite> writes = WritesTo(reference.Parameter);
        return writes.Count == 0 ? [argument] : ReachingAt(reference, reference.Parameter, [argument, .. writes]);
    }

    /// <summary>Determines whether a local, parameter, field or property has the same value in the whole block.</summary>
    public bool KeepsItsValue(ISymbol variable)
    {
        ReadBlocks();
        return !_reassigned.ContainsKey(variable);
    }

    /// <summary>Determines whether nothing in the block assigns a local, parameter, field or property after an operation.</summary>
    public bool KeepsItsValueFrom(ISymbol variable, IOperation operation)
    {
        ReadBlocks();
        return !_reassigned.TryGetValue(variable, out List<IOperation>? places) || !places.Exists(place => Execution.MayRunBefore(operation, place, creation: null));
    }

    /// <summary>Gets the value that the only assignment in the block gives to a field or property, or null.</summary>
    public IOperation? OnlyAssignedValueOf(ISymbol member)
    {
        ReadBlocks();
        return _reassigned.TryGetValue(member, out List<IOperation>? places) && places.Count == 1 && places[0].Parent is ISimpleAssignmentOperation assignment && assignment.Target == places[0]
            ? assignment.Value
            : null;
    }

    /// <summary>Also reads the block of an operation that a value has been followed into.</summary>
    public void Include(IOperation operation)
    {
        ReadBlocks();
        IOperation root = operation;
        while (!_read.Contains(root.Syntax) && root.Parent is { } parent)
            root = parent;
        // What a constructor assigns is the value that a member has from the beginning.
        _runsBefore = root is IConstructorBodyOperation;
        Read(root);
        _runsBefore = false;
    }

    /// <summary>
    /// Records that the objects that a function returns are followed from a call. They are followed from only one call: two calls return
    /// two objects, but the objects have one creation.
    /// </summary>
    /// <param name="returned">A return value of the function.</param>
    /// <returns>Whether the objects are followed from this call.</returns>
    public bool TryFollowInto(IOperation returned, IInvocationOperation call)
    {
        SyntaxNode function = Functions.Around(returned).Syntax;
        if (!_callers.TryGetValue(function, out IInvocationOperation? caller))
            _callers[function] = caller = call;
        return caller.Syntax == call.Syntax;
    }

    /// <summary>Gets the call from which a return value is followed, or null.</summary>
    public IInvocationOperation? CallerOf(IReturnOperation result) =>
        _callers.Count > 0 && _callers.TryGetValue(Functions.Around(result).Syntax, out IInvocationOperation? caller) ? caller : null;

    private IReadOnlyList<LocalWrite> WritesTo(ISymbol variable)
    {
        ReadBlocks();
        return _writes.TryGetValue(variable, out List<LocalWrite>? writes) ? writes : [];
    }

    private IReadOnlyList<IOperation> AllReferencesTo(ISymbol variable)
    {
        ReadBlocks();
        return _references.TryGetValue(variable, out List<IOperation>? references) ? references : [];
    }

    private IReadOnlyList<LocalWrite> ReachingAt(IOperation reference, ISymbol variable, IReadOnlyList<LocalWrite> writes)
    {
        if (!_reaching.TryGetValue(variable, out ReachingWrites? reaching))
            _reaching[variable] = reaching = new(variable, writes, AllReferencesTo(variable));
        return reaching.At(reference);
    }

    // Runs only when a local is queried, because most blocks pass their values on directly.
    private void ReadBlocks()
    {
        if (_isRead)
            return;
        _isRead = true;
        foreach (IOperation block in blocks)
            Read(block);
    }

    private void Read(IOperation block)
    {
        if (!_read.Add(block.Syntax))
            return;
        var walk = new OperationWalk(block);
        while (walk.MoveNext())
            Observe(walk.Current, walk.Kind);
    }

    // The kind is checked first, because this runs for every operation of the block.
    private void Observe(IOperation operation, OperationKind kind)
    {
        switch (kind)
        {
            case OperationKind.LocalReference or OperationKind.ParameterReference:
                ISymbol variable = Variables.LocalIn(operation)!;
                AddReference(variable, operation);
                // x += y, x ??= y, x++, M(ref x), M(out var x), (x, y) = t, foreach (var (x, y) in t): no expression represents the value.
                if (IsWritten(operation))
                    Write(variable, operation, value: null);
                break;
            case OperationKind.VariableDeclarator:
                Observe((IVariableDeclaratorOperation)operation);
                break;
            case OperationKind.SimpleAssignment:
                var assignment = (ISimpleAssignmentOperation)operation;
                Reassign(assignment.Target);
                if (Variables.LocalIn(assignment.Target) is { } assigned)
                    Write(assigned, assignment, assignment.Value);
                break;
            case OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment or OperationKind.DeconstructionAssignment:
                Reassign(((IAssignmentOperation)operation).Target);
                break;
            case OperationKind.Argument when operation is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: { } given }:
                Reassign(given);
                break;
            case OperationKind.DeclarationPattern or OperationKind.RecursivePattern or OperationKind.ListPattern when DeclaredIn((IPatternOperation)operation) is ILocalSymbol declared:
                Write(declared, operation, value: null);
                break;
        }
    }

    private void Observe(IVariableDeclaratorOperation declarator)
    {
        if (declarator.Initializer?.Value is { } value)
        {
            Write(declarator.Symbol, declarator, declarator.Symbol.IsRef ? null : value);
            // ref string other = ref topic;
            if (declarator.Symbol.IsRef && value is ILocalReferenceOperation referred)
                Write(referred.Local, declarator, value: null);
        }
        else if (declarator.Parent is IForEachLoopOperation loop)
        {
            Write(declarator.Symbol, loop, value: null);
        }
    }

    private static ISymbol? DeclaredIn(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        IListPatternOperation list => list.DeclaredSymbol,
        _ => null,
    };

    // keys[i], but not an entry with a constant name, as in keys["path"]
    private static bool IsIndexed(IOperation collection) => collection.Parent switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference == collection,
        IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } element =>
            element.Instance == collection && (Selections.IsPosition(arguments[0]) || !arguments[0].Value.ConstantValue.HasValue),
        _ => false,
    };

    private void AddReference(ISymbol variable, IOperation reference)
    {
        if (!_references.TryGetValue(variable, out List<IOperation>? references))
            _references[variable] = references = [];
        references.Add(reference);
    }

    private void Write(ISymbol variable, IOperation place, IOperation? value)
    {
        if (!_writes.TryGetValue(variable, out List<LocalWrite>? writes))
            _writes[variable] = writes = [];
        // The first write initializes a local.
        if (writes.Count > 0)
            AddReassignment(variable, place);
        writes.Add(new(place, value));
    }

    private void Reassign(IOperation target)
    {
        switch (target)
        {
            case IParameterReferenceOperation parameter:
                AddReassignment(parameter.Parameter, target);
                break;
            case IMemberReferenceOperation member when !_runsBefore:
                AddReassignment(member.Member, target);
                break;
            case ITupleOperation tuple:
                foreach (IOperation element in tuple.Elements)
                    Reassign(element);
                break;
        }
    }

    private void AddReassignment(ISymbol variable, IOperation place)
    {
        if (!_reassigned.TryGetValue(variable, out List<IOperation>? places))
            _reassigned[variable] = places = [];
        places.Add(place);
    }

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        ICompoundAssignmentOperation compound => compound.Target == reference,
        ICoalesceAssignmentOperation coalesce => coalesce.Target == reference,
        IIncrementOrDecrementOperation or IAddressOfOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        ITupleOperation or IDeclarationExpressionOperation => Deconstruction.IsTarget(reference),
        _ => false,
    };
}
