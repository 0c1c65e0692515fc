using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>The elements that a list certainly has.</summary>
/// <param name="IsComplete">Whether the list has no other elements. If false, the other elements are unknown.</param>
internal readonly record struct ElementList(IReadOnlyList<IOperation> Items, bool IsComplete)
{
    public static ElementList Empty { get; } = new([], IsComplete: true);

    public static ElementList Unknown { get; } = new([], IsComplete: false);

    public ElementList With(ElementList other) => new(Items.Concat(other.Items).ToArray(), IsComplete && other.IsComplete);
}
