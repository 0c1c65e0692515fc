namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The forms in which a member provides the name of an event.</summary>
internal enum NameForm
{
    /// <summary>Without the prefix, as in messages from Amazon S3.</summary>
    Delivered,

    /// <summary>With the prefix.</summary>
    Prefixed,

    /// <summary>As a value that equals both forms.</summary>
    Either,
}
