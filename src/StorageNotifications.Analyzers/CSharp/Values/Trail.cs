using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>The path from an expression back to the current operation of a search, newest step first.</summary>
internal sealed record Trail
{
    public static Trail Start { get; } = new();

    public bool IsCertain { get; private init; } = true;

    /// <summary>
    /// Gets the call whose target the search is in; null in the block itself, and in a helper that was not entered from a call.
    /// </summary>
    public CallFrame? Frame { get; init; }

    /// <summary>Gets the element and members that remain to be selected from the value.</summary>
    public ImmutableStack<Selection> Selections { get; private init; } = ImmutableStack<Selection>.Empty;

    private ImmutableStack<ValueStep> Steps { get; init; } = ImmutableStack<ValueStep>.Empty;

    private ImmutableStack<SyntaxNode> Visited { get; init; } = ImmutableStack<SyntaxNode>.Empty;

    /// <summary>Gets a value indicating whether the value is a collection from which an element is selected.</summary>
    public bool SelectsElement => !Selections.IsEmpty && Selections.Peek().Member is null;

    /// <summary>Gets the constant index of the element that is selected from the value itself, not from a collection that a call derives from it; null if it is unknown.</summary>
    public int? SelectedIndex =>
        SelectsElement && !Steps.IsEmpty && Steps.Peek().Operation == Selections.Peek().Reference ? Steps.Peek().Operation switch
        {
            IArrayElementReferenceOperation { Indices: { Length: 1 } indices } => indices[0].ConstantValue.Value as int?,
            IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue.Value as int?,
            _ => null,
        } : null;

    /// <summary>Gets the member that is selected from the value, or null.</summary>
    public string? SelectedMember => Selections.IsEmpty ? null : Selections.Peek().Member;

    public Trail Possible() => this with { IsCertain = false };

    public Trail Through(ValueStepKind kind, IOperation operation) => this with { Steps = Steps.Push(new(kind, operation)) };

    public Trail OfElement(IOperation operation) => Through(ValueStepKind.Element, operation) with { Selections = Selections.Push(new(null, operation, this)) };

    public Trail OfMember(string member, IOperation reference) => this with { Selections = Selections.Push(new(member, reference, this)) };

    public Trail Selected() => this with { Selections = Selections.Pop() };

    /// <summary>Gets the trail after a place that it can pass only once; null if it has passed the place before.</summary>
    public Trail? Past(SyntaxNode place)
    {
        foreach (SyntaxNode visited in Visited)
        {
            if (visited == place)
                return null;
        }
        return this with { Visited = Visited.Push(place) };
    }

    /// <summary>Gets the origin at the end of the trail.</summary>
    public ValueOrigin EndAt(IOperation origin)
    {
        // If a member was not found in its object, the reference to it is the origin.
        Selection? unknown = null;
        foreach (Selection selection in Selections)
            unknown = selection.Member is null ? unknown : selection;
        return unknown is { } member ? new(member.Reference, member.Trail.Steps.ToArray(), IsCertain) : new(origin, Steps.ToArray(), IsCertain);
    }
}

/// <param name="Member">The name of the member, or the index of the tuple element; null for an element of a collection.</param>
/// <param name="Reference">The operation that refers to the member.</param>
/// <param name="Trail">The trail up to the reference.</param>
internal readonly record struct Selection(string? Member, IOperation Reference, Trail Trail);

/// <summary>A call that a search has entered.</summary>
internal sealed record CallFrame(IInvocationOperation Call, CallFrame? Outer)
{
    /// <summary>Gets the method group that the call receives if the search has entered its method, or null.</summary>
    public IMethodReferenceOperation? MethodGroup { get; init; }

    /// <summary>Gets the method that the search has entered.</summary>
    public IMethodSymbol Method => (MethodGroup?.Method ?? Call.TargetMethod).OriginalDefinition;

    public int Depth { get; } = Outer is null ? 1 : Outer.Depth + 1;
}
