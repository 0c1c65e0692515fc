using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>An operation that a value can come from.</summary>
/// <param name="Operation">
/// A literal, a member of a library, the result of a call, or a variable whose value is unknown. It can be in another method of the same
/// type.
/// </param>
/// <param name="Steps">The steps from the origin to the value, in execution order.</param>
/// <param name="IsCertain">
/// Whether there is no other origin. Each caller of a private helper is certain, regardless of the other callers.
/// </param>
internal sealed record ValueOrigin(IOperation Operation, IReadOnlyList<ValueStep> Steps, bool IsCertain);

/// <summary>A step from an origin to a value.</summary>
/// <param name="Operation">A call or conversion, a loop or indexer, or the string that contains the value.</param>
internal readonly record struct ValueStep(ValueStepKind Kind, IOperation Operation)
{
    /// <summary>Gets a value indicating whether the value is the same as before: an element of a collection, or of a copy or part of the collection.</summary>
    public bool KeepsValue => Kind == ValueStepKind.Element || (Operation is IInvocationOperation call && SequenceCalls.IsKnown(call.TargetMethod));
}

internal enum ValueStepKind
{
    /// <summary>A method or user-defined conversion derives another value: <c>key.Replace("+", " ")</c>, <c>keys.Distinct()</c>.</summary>
    Call,

    /// <summary>An element is taken from the collection: <c>foreach (var x in xs)</c>, <c>xs[0]</c>, <c>xs.First()</c>.</summary>
    Element,

    /// <summary>The value becomes part of a longer string: <c>"backup/" + key</c>.</summary>
    Part,
}
