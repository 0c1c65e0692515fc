namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The records of a message that is parsed from a string, used by code that assumes there are records.</summary>
/// <param name="Supplier">The member that provides the records.</param>
/// <param name="MayBeNull">Whether the records of another message are null; otherwise, they are empty.</param>
/// <param name="TakesOne">Whether the code reads a record that must exist.</param>
internal sealed record RecordsFact(Place Place, string Supplier, bool MayBeNull, bool TakesOne) : Fact;
