namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The steps that code can apply to an object key.</summary>
internal enum KeyStep
{
    /// <summary>Decodes application/x-www-form-urlencoded.</summary>
    Decode,

    /// <summary>Decodes only percent-encoded characters; <c>+</c> is unchanged.</summary>
    Unescape,

    /// <summary>Replaces each <c>+</c> with a space.</summary>
    ReplacePlus,

    /// <summary>Takes a part of the key, which the code may use in another key.</summary>
    Cut,

    /// <summary>The effect is unknown.</summary>
    Unknown,
}
