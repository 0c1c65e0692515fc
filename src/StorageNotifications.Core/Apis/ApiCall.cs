namespace StorageNotifications.Core.Apis;

/// <summary>What a method does with the text that it is given. In the schemas <c>Decode</c> is <c>decode</c>.</summary>
internal enum ApiCall
{
    /// <summary>Decodes application/x-www-form-urlencoded: <c>%2B</c> becomes <c>+</c>, and <c>+</c> a space.</summary>
    Decode,

    /// <summary>Decodes percent-encoded characters only; <c>+</c> remains.</summary>
    Unescape,
}
