namespace StorageNotifications.Core.Apis;

/// <summary>
/// The values that library members provide to code that reads messages. In the schemas, <c>EncodedKey</c> is <c>encoded-key</c>.
/// </summary>
internal enum ApiSupply
{
    /// <summary>The key of an object in application/x-www-form-urlencoded form, as in messages from S3.</summary>
    EncodedKey,

    /// <summary>The key of an object, decoded by the member.</summary>
    DecodedKey,

    /// <summary>The key of an object in a message that does not encode it, as in events from EventBridge.</summary>
    PlainKey,

    /// <summary>The name of an event without the prefix, as in messages from S3.</summary>
    DeliveredName,

    /// <summary>The name of an event without the prefix, or a wildcard such as <c>ObjectCreated:*</c> if only the family of the event is known.</summary>
    DeliveredNameOrFamily,

    /// <summary>The name of an event with the prefix.</summary>
    PrefixedName,

    /// <summary>The name of an event as a value that equals the name with and without the prefix. Its string form has the prefix.</summary>
    NameInEitherForm,

    /// <summary>The records of a message; null if it is another message.</summary>
    Records,

    /// <summary>Whether a job has ended, successfully or not.</summary>
    Completion,

    /// <summary>How a job has ended.</summary>
    Outcome,

    /// <summary>Whether a job has succeeded; in a type of outcomes, the outcome of a successful job.</summary>
    Success,

    /// <summary>The sequencer of an event, as a text.</summary>
    Sequencer,

    /// <summary>The version of the message.</summary>
    EventVersion,

    /// <summary>The name of the bucket that the message is about.</summary>
    BucketName,
}
