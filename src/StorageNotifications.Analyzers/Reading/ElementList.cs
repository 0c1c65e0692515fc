using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>The elements of a list that can be seen, and whether there can be others.</summary>
internal readonly record struct ElementList(IReadOnlyList<IOperation> Items, bool IsComplete)
{
    public static ElementList Empty { get; } = new([], IsComplete: true);

    public static ElementList Unknown { get; } = new([], IsComplete: false);

    public ElementList With(ElementList other) => new(Items.Concat(other.Items).ToArray(), IsComplete && other.IsComplete);
}
