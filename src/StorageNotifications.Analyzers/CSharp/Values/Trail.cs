using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>The way from an expression back to where a search has come, newest first.</summary>
internal sealed record Trail
{
    public static Trail Start { get; } = new();

    public bool IsCertain { get; private init; } = true;

    /// <summary>The helper whose body the search is in; null in the block itself, and in a helper that it did not come to from a call.</summary>
    public CallFrame? Frame { get; init; }

    /// <summary>What is still to be taken out of the value: an element, or a member.</summary>
    public ImmutableStack<Selection> Selections { get; private init; } = ImmutableStack<Selection>.Empty;

    private ImmutableStack<ValueStep> Steps { get; init; } = ImmutableStack<ValueStep>.Empty;

    private ImmutableStack<SyntaxNode> Visited { get; init; } = ImmutableStack<SyntaxNode>.Empty;

    /// <summary>Whether the value of which an element is to be taken is a collection.</summary>
    public bool SelectsElement => !Selections.IsEmpty && Selections.Peek().Member is null;

    /// <summary>The member to be taken out of the value.</summary>
    public string? SelectedMember => Selections.IsEmpty ? null : Selections.Peek().Member;

    public Trail Possible() => this with { IsCertain = false };

    public Trail Through(ValueStepKind kind, IOperation operation) => this with { Steps = Steps.Push(new(kind, operation)) };

    public Trail OfElement(IOperation operation) => Through(ValueStepKind.Element, operation) with { Selections = Selections.Push(new(null, operation, this)) };

    public Trail OfMember(string member, IOperation reference) => this with { Selections = Selections.Push(new(member, reference, this)) };

    public Trail Selected() => this with { Selections = Selections.Pop() };

    /// <summary>The trail after a place that it may pass only once; null if it has.</summary>
    public Trail? Past(SyntaxNode place)
    {
        foreach (SyntaxNode visited in Visited)
        {
            if (visited == place)
                return null;
        }
        return this with { Visited = Visited.Push(place) };
    }

    /// <summary>The origin that the trail ends at.</summary>
    public ValueOrigin EndAt(IOperation origin)
    {
        // A member that was not found in its object stands for itself.
        Selection? unknown = null;
        foreach (Selection selection in Selections)
            unknown = selection.Member is null ? unknown : selection;
        return unknown is { } member ? new(member.Reference, member.Trail.Steps.ToArray(), IsCertain) : new(origin, Steps.ToArray(), IsCertain);
    }
}

/// <param name="Member">The name of the member, or the index of the tuple's element; null for an element of a collection.</param>
/// <param name="Reference">What refers to it.</param>
/// <param name="Trail">The way to the reference.</param>
internal readonly record struct Selection(string? Member, IOperation Reference, Trail Trail);

/// <summary>A call that a search has gone into.</summary>
internal sealed record CallFrame(IInvocationOperation Call, CallFrame? Outer)
{
    public int Depth { get; } = Outer is null ? 1 : Outer.Depth + 1;
}
