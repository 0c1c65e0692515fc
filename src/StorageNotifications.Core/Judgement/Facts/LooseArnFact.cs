using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that its content identifies as the ARN of a topic, and that is not passed to a known member.</summary>
/// <param name="Finding">The fault of the text.</param>
internal sealed record LooseArnFact(WrittenText Arn, ArnKind Kind, ArnFinding Finding) : Fact;
