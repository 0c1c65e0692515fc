namespace StorageNotifications.Core.Events;

/// <summary>The constant that the generator emits for the name of an event.</summary>
/// <param name="Group">The nested class it is in, such as <c>ObjectCreated</c>; null if it is in none.</param>
/// <param name="Name">Its own name, such as <c>Put</c>.</param>
internal readonly record struct EventConstant(string? Group, string Name)
{
    /// <summary>The classes of constants for names to subscribe by.</summary>
    public const string S3Class = "S3EventTypes";
    public const string GlacierClass = "GlacierEvents";

    private const string WildcardName = "All";

    /// <summary>Its name within the class of constants, such as <c>ObjectCreated.Put</c>.</summary>
    public string Path => Group is null ? Name : $"{Group}.{Name}";

    // s3:ObjectCreated:* is ObjectCreated.All, s3:LifecycleTransition is LifecycleTransition.
    public static EventConstant Of(EventDefinition definition, EventCatalog catalog)
    {
        string[] parts = definition.Name.Substring(catalog.Prefix.Length).Split(':');
        string last = parts[parts.Length - 1];
        return new(parts.Length > 1 ? parts[0] : null, last == "*" ? WildcardName : last);
    }
}
