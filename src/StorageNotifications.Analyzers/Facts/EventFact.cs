using System;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Facts;

/// <summary>An event that a configuration subscribes to.</summary>
/// <param name="Name">As S3 writes it, where it is a known name.</param>
/// <param name="Place">The whole element of the list.</param>
/// <param name="Write">How another event is written in its place; null where that cannot be said.</param>
internal sealed record EventFact(string Name, Location Place, Func<string, string?>? Write)
{
    /// <summary>Gets whether it is written in a list that has other uses as well.</summary>
    public bool IsShared { get; init; }
}
