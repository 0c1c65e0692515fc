namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The records of a message that is read from a text, used as if there were some.</summary>
/// <param name="Supplier">The member that gives them.</param>
/// <param name="MayBeNull">Whether they are null if the text is another message; otherwise they are empty.</param>
/// <param name="TakesOne">Whether the code takes a record that must exist.</param>
internal sealed record RecordsFact(Place Place, string Supplier, bool MayBeNull, bool TakesOne) : Fact;
