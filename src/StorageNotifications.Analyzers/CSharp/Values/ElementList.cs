using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>The certain elements of a list, and whether these are all.</summary>
/// <param name="IsComplete">False if the list can have other elements, which are unknown.</param>
internal readonly record struct ElementList(IReadOnlyList<IOperation> Items, bool IsComplete)
{
    public static ElementList Empty { get; } = new([], IsComplete: true);

    public static ElementList Unknown { get; } = new([], IsComplete: false);

    public ElementList With(ElementList other) => new(Items.Concat(other.Items).ToArray(), IsComplete && other.IsComplete);
}
