using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement;

/// <summary>What a rule says about a fact: values only, since the front has the sentences.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Arguments">The values in the sentence: texts, numbers, and lists of names (<see cref="IReadOnlyList{T}"/> of string).</param>
internal sealed record Finding(string Id, Place Place, IReadOnlyList<object> Arguments)
{
    /// <summary>Gets which of the rule's sentences tells it; null for the only or the usual one.</summary>
    public Enum? Variant { get; init; }

    /// <summary>Gets what could be written at the place instead, best first.</summary>
    public IReadOnlyList<Replacement> Replacements { get; init; } = [];

    /// <summary>Gets the other place that it takes to be wrong.</summary>
    public Place? Other { get; init; }
}
