namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A topic that a client of Amazon SNS in one region uses.</summary>
internal sealed record ReachedTopicFact(ArnFact Topic, string ClientRegion) : Fact;
