namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The forms in which a member provides an object key.</summary>
internal enum KeyForm
{
    /// <summary>The key is in application/x-www-form-urlencoded form.</summary>
    Encoded,

    /// <summary>The member decodes the key.</summary>
    Decoded,

    /// <summary>The message does not encode the key.</summary>
    Plain,
}
