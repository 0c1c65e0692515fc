using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Arns;

/// <summary>A kind of resource that notifications are sent to: what it is called, and the form of its ARNs.</summary>
/// <param name="Id">The name of the kind in the schema, such as <c>sns-topic</c>.</param>
/// <param name="WithArticle">As the object of a sentence: <c>an SNS topic</c>.</param>
/// <param name="Noun">Without the service: <c>topic</c>.</param>
internal sealed record ArnKind(string Id, string WithArticle, string Noun, ArnGrammar Grammar);
