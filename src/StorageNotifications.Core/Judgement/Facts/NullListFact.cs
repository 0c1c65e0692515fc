namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A list of a new object that code uses before the list is set.</summary>
/// <param name="Place">The place of the use.</param>
/// <param name="Creation">The place where the object is created.</param>
/// <param name="Member">The property that contains the list.</param>
/// <param name="Type">The type of the object.</param>
/// <param name="Since">The first major version of the library that does not initialize the list.</param>
internal sealed record NullListFact(Place Place, Place Creation, string Member, string Type, int Since) : Fact;
