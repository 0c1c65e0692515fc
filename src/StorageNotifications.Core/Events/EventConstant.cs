namespace StorageNotifications.Core.Events;

/// <summary>The generated constant for an event name.</summary>
/// <param name="Group">The nested class of the constant, such as <c>ObjectCreated</c>, or null.</param>
/// <param name="Name">The name of the constant, such as <c>Put</c>.</param>
internal readonly record struct EventConstant(string? Group, string Name)
{
    /// <summary>The class of the constants for S3 event names in configurations.</summary>
    public const string S3Class = "S3EventTypes";

    /// <summary>The class of the constants for vault events.</summary>
    public const string GlacierClass = "GlacierEvents";

    private const string WildcardName = "All";

    /// <summary>The name within the class of constants, such as <c>ObjectCreated.Put</c>.</summary>
    public string Path => Group is null ? Name : $"{Group}.{Name}";

    // s3:ObjectCreated:* is ObjectCreated.All, s3:LifecycleTransition is LifecycleTransition.
    public static EventConstant Of(EventDefinition definition, EventCatalog catalog)
    {
        string[] parts = definition.Name.Substring(catalog.Prefix.Length).Split(':');
        string last = parts[parts.Length - 1];
        return new(parts.Length > 1 ? parts[0] : null, last == "*" ? WildcardName : last);
    }
}
