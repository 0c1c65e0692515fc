using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the type of an unwrapped message and its context.</summary>
internal static class UnwrappedMessageEmitter
{
    public static void Emit(SourceWriter writer, UnwrappedMessageSpec spec)
    {
        using (writer.Block($"namespace {CSharpText.QualifiedName(spec.Settings.RootNamespace)}"))
        {
            writer.Line($"""
                /// <summary>An unwrapped message and its context, or the error in it.</summary>
                {GeneratedCode.Attribute}
                """);
            using (writer.Block($"{spec.Settings.Access} sealed class UnwrappedMessage"))
            {
                writer.Line("""
                    internal UnwrappedMessage(NotificationMessage? message, global::System.Text.Json.JsonException? error)
                    {
                        Message = message;
                        Error = error;
                        Envelopes = global::System.Array.Empty<NotificationMessage>();
                    }

                    private UnwrappedMessage(NotificationMessage? message, global::System.Text.Json.JsonException? error, NotificationMessage[] envelopes, string? sqsMessageId, string? topicArn)
                    {
                        Message = message;
                        Error = error;
                        Envelopes = envelopes;
                        SqsMessageId = sqsMessageId;
                        TopicArn = topicArn;
                    }

                    /// <summary>The message; null if it is malformed.</summary>
                    public NotificationMessage? Message { get; }
                    /// <summary>The error if the message is malformed, otherwise null. Its path, line and byte refer to the text of the message itself.</summary>
                    public global::System.Text.Json.JsonException? Error { get; }
                    /// <summary>The ID of the SQS message in a batch from Lambda, otherwise null. It is the <c>itemIdentifier</c> of a failed item in a partial batch response.</summary>
                    public string? SqsMessageId { get; }
                    /// <summary>The ARN of the SNS topic to which the message was published, or null.</summary>
                    public string? TopicArn { get; }
                    /// <summary>The wrappers of the message, the outermost first.</summary>
                    public global::System.Collections.Generic.IReadOnlyList<NotificationMessage> Envelopes { get; }
                    """);
                if (spec.HasObjectEvents)
                {
                    writer.Line("""
                        /// <summary>The object events in the message; empty if it is malformed or contains none. Created at each call.</summary>
                        public global::System.Collections.Generic.IReadOnlyList<S3ObjectEvent> ObjectEvents => NotificationMessage.GetObjectEvents(Message);
                        """);
                }
                writer.Line("""

                    // A handler needs the ID in the outermost queue, and the innermost topic.
                    internal UnwrappedMessage Inner(NotificationMessage? message, global::System.Text.Json.JsonException? error, string? sqsMessageId = null, string? topicArn = null)
                    {
                        var envelopes = new NotificationMessage[Envelopes.Count + 1];
                        for (int i = 0; i < Envelopes.Count; i++)
                            envelopes[i] = Envelopes[i];
                        envelopes[Envelopes.Count] = Message!;
                        return new(message, error, envelopes, SqsMessageId ?? sqsMessageId, topicArn ?? TopicArn);
                    }

                    internal UnwrappedMessage With(NotificationMessage? message, global::System.Text.Json.JsonException? error) =>
                        new(message, error, (NotificationMessage[])Envelopes, SqsMessageId, TopicArn);
                    """);
            }
        }
    }
}
