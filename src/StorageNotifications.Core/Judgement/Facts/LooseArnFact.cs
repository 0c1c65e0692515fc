using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that says itself that it is the ARN of a topic, and that no known member takes.</summary>
/// <param name="Finding">The fault of the text.</param>
internal sealed record LooseArnFact(WrittenText Arn, ArnKind Kind, ArnFinding Finding) : Fact;
