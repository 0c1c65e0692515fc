namespace StorageNotifications.Core.Apis;

/// <summary>What a method does with the string that it is passed. In the schemas, <c>Decode</c> is <c>decode</c>.</summary>
internal enum ApiCall
{
    /// <summary>Decodes application/x-www-form-urlencoded: <c>%2B</c> becomes <c>+</c>, and <c>+</c> becomes a space.</summary>
    Decode,

    /// <summary>Decodes only percent-encoded characters; <c>+</c> is unchanged.</summary>
    Unescape,

    /// <summary>Deserializes JSON. Unless the options say otherwise, the names of members are case-sensitive.</summary>
    ReadJsonInCase,

    /// <summary>Deserializes JSON. The names of members are not case-sensitive.</summary>
    ReadJson,

    /// <summary>Parses a message from JSON. The list of records is empty if the JSON is another message.</summary>
    ReadMessage,
}
