using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement;

/// <summary>A problem that a rule reports about a fact. It contains only values; the front provides the message.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Arguments">
/// The values in the message: strings, numbers, and lists of names (<see cref="IReadOnlyList{T}"/> of string).
/// </param>
internal sealed record Finding(string Id, Place Place, IReadOnlyList<object> Arguments)
{
    /// <summary>Gets the key of the message; null for the default message of the rule.</summary>
    public Enum? Variant { get; init; }

    /// <summary>Gets the replacements for the text at the place, best first.</summary>
    public IReadOnlyList<Replacement> Replacements { get; init; } = [];

    /// <summary>Gets a related place, such as the first of two duplicates.</summary>
    public Place? Other { get; init; }
}
