using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement;

/// <summary>A replacement for the text at the place of a finding.</summary>
/// <param name="Value">
/// The text, the full name of a constant with the text as its value, or code that the front has stored in the fact.
/// </param>
internal readonly record struct Replacement(string Value, bool IsConstant = false)
{
    /// <summary>Gets the texts of several elements that replace one element of a list; null if the value is the replacement.</summary>
    public IReadOnlyList<string>? Elements { get; init; }

    /// <summary>Gets a value indicating whether the replacement is correct for every use of the text.</summary>
    public bool IsCorrectEverywhere { get; init; }
}
