namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The topic of a Glacier vault, used by a client of one region.</summary>
internal sealed record VaultTopicFact(ArnFact Topic, string ClientRegion) : Fact;
