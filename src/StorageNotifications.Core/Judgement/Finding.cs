using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement;

/// <summary>What a rule reports about a fact. It has values only; the sentences belong to the front.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Arguments">The values in the sentence: texts, numbers, and lists of names (<see cref="IReadOnlyList{T}"/> of string).</param>
internal sealed record Finding(string Id, Place Place, IReadOnlyList<object> Arguments)
{
    /// <summary>Gets the key of the sentence; null for the only or the usual sentence of the rule.</summary>
    public Enum? Variant { get; init; }

    /// <summary>Gets the texts that could be written at the place instead, best first.</summary>
    public IReadOnlyList<Replacement> Replacements { get; init; } = [];

    /// <summary>Gets the other place involved, such as the first of two duplicates.</summary>
    public Place? Other { get; init; }
}
