using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that code compares with the name of the event that a message gives.</summary>
/// <param name="Place">Where a finding is reported: the text, or the name where it is looked up.</param>
/// <param name="Supplier">The member that gives the name.</param>
/// <param name="AllTexts">All texts that the code compares with such names, this one among them.</param>
internal sealed record ComparedNameFact(string Text, Place Place, string Supplier, NameForm Form, NameComparison Comparison, IReadOnlyList<string> AllTexts) : Fact;
