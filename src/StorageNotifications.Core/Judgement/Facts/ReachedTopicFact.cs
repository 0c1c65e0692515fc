namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A topic that an Amazon SNS client of one region uses.</summary>
internal sealed record ReachedTopicFact(ArnFact Topic, string ClientRegion) : Fact;
