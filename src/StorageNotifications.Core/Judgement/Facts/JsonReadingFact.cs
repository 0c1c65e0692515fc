namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>JSON of which code makes an object whose members have other names than the JSON, if case counts.</summary>
/// <param name="TypeName">The type of the object.</param>
/// <param name="IsCaseSensitive">Whether only names in the same case are found; null if nobody knows.</param>
internal sealed record JsonReadingFact(Place Place, string TypeName, bool? IsCaseSensitive) : Fact;
