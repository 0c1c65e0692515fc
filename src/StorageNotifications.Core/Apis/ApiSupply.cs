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
}
