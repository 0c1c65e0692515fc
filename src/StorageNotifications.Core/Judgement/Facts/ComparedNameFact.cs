using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that code compares with the event name of a message, or the texts among which it looks the name up.</summary>
/// <param name="Text">The text, or the first one of a look-up.</param>
/// <param name="Place">The place of a finding: the text, or the name if it is looked up.</param>
/// <param name="Supplier">The member that provides the name.</param>
/// <param name="AllTexts">All texts that the code compares with event names, including this one.</param>
internal sealed record ComparedNameFact(string Text, Place Place, string Supplier, NameForm Form, NameComparison Comparison, IReadOnlyList<string> AllTexts) : Fact
{
    /// <summary>Gets a value indicating whether the name is looked up among all the texts.</summary>
    public bool IsLookUp { get; init; }

    /// <summary>Gets the texts that the comparison compares with the name.</summary>
    public IReadOnlyList<string> ComparedTexts => IsLookUp ? AllTexts : [Text];

    /// <summary>Gets a value indicating whether the comparison ignores case, or may do so.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Gets a value indicating whether the name can be a wildcard without the prefix.</summary>
    public bool MayBeFamily { get; init; }

    /// <summary>Gets a value indicating whether the member provides the event names of a product other than S3.</summary>
    public bool IsOfOtherStore { get; init; }
}
