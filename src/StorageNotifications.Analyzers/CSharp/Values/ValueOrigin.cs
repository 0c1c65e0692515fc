using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>One operation that a value can come from.</summary>
/// <param name="Operation">
/// A literal, a member of a library, the result of a call, or a variable whose value is unknown. It can be in another method of the same type.
/// </param>
/// <param name="Steps">What happens to the value on its way, in the order in which it runs.</param>
/// <param name="IsCertain">Whether the value comes from nowhere else. A caller of a private helper is certain, whatever other callers pass.</param>
internal sealed record ValueOrigin(IOperation Operation, IReadOnlyList<ValueStep> Steps, bool IsCertain);

/// <summary>What happens to a value on its way.</summary>
/// <param name="Operation">A call or conversion, a loop or indexer, or the text that the value becomes a part of.</param>
internal readonly record struct ValueStep(ValueStepKind Kind, IOperation Operation);

internal enum ValueStepKind
{
    /// <summary>A method or user-defined conversion makes another value of it: <c>key.Replace("+", " ")</c>, <c>keys.Distinct()</c>.</summary>
    Call,

    /// <summary>An element is taken out of the collection: <c>foreach (var x in xs)</c>, <c>xs[0]</c>, <c>xs.First()</c>.</summary>
    Element,

    /// <summary>It becomes a part of a larger text: <c>"backup/" + key</c>.</summary>
    Part,
}
