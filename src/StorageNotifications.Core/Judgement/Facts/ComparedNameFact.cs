using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that code compares with the event name of a message.</summary>
/// <param name="Place">The place of a finding: the text, or the name if it is looked up.</param>
/// <param name="Supplier">The member that provides the name.</param>
/// <param name="AllTexts">All texts that the code compares with event names, including this one.</param>
internal sealed record ComparedNameFact(string Text, Place Place, string Supplier, NameForm Form, NameComparison Comparison, IReadOnlyList<string> AllTexts) : Fact
{
    /// <summary>Gets a value indicating whether the comparison ignores case, or may do so.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Gets a value indicating whether the name can be a wildcard without the prefix.</summary>
    public bool MayBeFamily { get; init; }

    /// <summary>Gets a value indicating whether the member provides the event names of a product other than S3.</summary>
    public bool IsOfOtherStore { get; init; }
}
