namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The topic of a Glacier vault that a client of one region uses.</summary>
internal sealed record VaultTopicFact(ArnFact Topic, string ClientRegion) : Fact;
