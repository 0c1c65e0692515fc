namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>JSON that code deserializes into an object whose members differ in case from the names in the JSON.</summary>
/// <param name="TypeName">The type of the object.</param>
/// <param name="IsCaseSensitive">Whether names are case-sensitive; null if it is unknown.</param>
internal sealed record JsonReadingFact(Place Place, string TypeName, bool? IsCaseSensitive) : Fact;
