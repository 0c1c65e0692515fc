namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>What code does with the key of an object.</summary>
internal enum KeyStep
{
    /// <summary>Decodes application/x-www-form-urlencoded.</summary>
    Decode,

    /// <summary>Decodes percent-encoded characters only; <c>+</c> remains.</summary>
    Unescape,

    /// <summary>Replaces each <c>+</c> by a space.</summary>
    ReplacePlus,

    /// <summary>Takes a part of it, which may be used in a key of the code's own.</summary>
    Cut,

    /// <summary>Something that nobody knows.</summary>
    Unknown,
}
