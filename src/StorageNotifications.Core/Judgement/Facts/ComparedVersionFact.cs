namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that code compares with the version of a message.</summary>
/// <param name="Supplier">The member that provides the version.</param>
internal sealed record ComparedVersionFact(string Text, Place Place, string Supplier, NameComparison Comparison) : Fact;
