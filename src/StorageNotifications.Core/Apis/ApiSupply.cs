namespace StorageNotifications.Core.Apis;

/// <summary>What a member of a library gives to code that reads messages. In the schemas <c>EncodedKey</c> is <c>encoded-key</c>.</summary>
internal enum ApiSupply
{
    /// <summary>The key of an object in application/x-www-form-urlencoded form, as messages of S3 have it.</summary>
    EncodedKey,

    /// <summary>The key of an object, which the member has decoded.</summary>
    DecodedKey,

    /// <summary>The key of an object, which the message has as it is, as those of EventBridge do.</summary>
    PlainKey,

    /// <summary>The name of an event without the prefix, as messages of S3 have it.</summary>
    DeliveredName,

    /// <summary>The name of an event with the prefix.</summary>
    PrefixedName,

    /// <summary>The name of an event, which compares equal with and without the prefix; its text has the prefix.</summary>
    NameInEitherForm,

    /// <summary>The records of a message; null if the message is another one.</summary>
    Records,

    /// <summary>Whether a job has ended, successfully or not.</summary>
    Completion,

    /// <summary>How a job has ended.</summary>
    Outcome,

    /// <summary>Whether a job has succeeded; of a type of outcomes, the one that says so.</summary>
    Success,

    /// <summary>The sequencer of an event, as a text.</summary>
    Sequencer,

    /// <summary>The version of the message.</summary>
    EventVersion,

    /// <summary>The name of the bucket that the message is about.</summary>
    BucketName,
}
