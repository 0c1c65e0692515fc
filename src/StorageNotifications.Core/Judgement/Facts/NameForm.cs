namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The form in which a member gives the name of an event.</summary>
internal enum NameForm
{
    /// <summary>Without the prefix, as messages of Amazon S3 have it.</summary>
    Delivered,

    /// <summary>With the prefix.</summary>
    Prefixed,

    /// <summary>As a value that equals both forms.</summary>
    Either,
}
