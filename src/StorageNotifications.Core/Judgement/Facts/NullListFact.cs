namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A list of a new object that code uses before anything sets it.</summary>
/// <param name="Place">The use.</param>
/// <param name="Creation">Where the object is made.</param>
/// <param name="Member">The property that has the list.</param>
/// <param name="Type">The type of the object.</param>
/// <param name="Since">The major version of the library since which the list is null.</param>
internal sealed record NullListFact(Place Place, Place Creation, string Member, string Type, int Since) : Fact;
