namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that says itself that it is a document about notifications, or the path of one.</summary>
internal sealed record DocumentFact(WrittenText Text) : Fact;
