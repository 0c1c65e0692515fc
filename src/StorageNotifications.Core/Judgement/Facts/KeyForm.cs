namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>How a member gives the key of an object.</summary>
internal enum KeyForm
{
    /// <summary>In application/x-www-form-urlencoded form.</summary>
    Encoded,

    /// <summary>Decoded by the member itself.</summary>
    Decoded,

    /// <summary>As it is, since the message does not encode it.</summary>
    Plain,
}
