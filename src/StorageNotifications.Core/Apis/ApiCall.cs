namespace StorageNotifications.Core.Apis;

/// <summary>What a method does with its text. In the schemas <c>Decode</c> is <c>decode</c>.</summary>
internal enum ApiCall
{
    /// <summary>Decodes application/x-www-form-urlencoded: <c>%2B</c> becomes <c>+</c>, and <c>+</c> a space.</summary>
    Decode,

    /// <summary>Decodes percent-encoded characters only; <c>+</c> remains.</summary>
    Unescape,

    /// <summary>Makes an object of JSON and, unless the options say otherwise, finds only members whose names are in the same case.</summary>
    ReadJsonInCase,

    /// <summary>Makes an object of JSON, whose names can be in any case.</summary>
    ReadJson,

    /// <summary>Makes a message of JSON; its records are empty if the JSON is another message.</summary>
    ReadMessage,
}
