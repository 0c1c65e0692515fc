namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that its content identifies as a notification document or the path of one.</summary>
internal sealed record DocumentFact(WrittenText Text) : Fact;
