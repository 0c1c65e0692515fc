using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Arns;

/// <summary>A kind of resource that can receive notifications: its names, and the grammar of its ARNs.</summary>
/// <param name="Id">The name of the kind in the schema, such as <c>sns-topic</c>.</param>
/// <param name="WithArticle">The noun phrase for messages: <c>an SNS topic</c>.</param>
/// <param name="Noun">The noun without the service: <c>topic</c>.</param>
internal sealed record ArnKind(string Id, string WithArticle, string Noun, ArnGrammar Grammar)
{
    /// <summary>Gets a value indicating whether Amazon S3 sends notifications to FIFO resources of the kind.</summary>
    public bool S3AcceptsFifo { get; init; } = true;
}
