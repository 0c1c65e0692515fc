namespace StorageNotifications.Generators.Pipeline;

/// <summary>The names of the pipeline steps, for tests.</summary>
internal static class TrackingNames
{
    public const string Options = "NotificationOptions";
    public const string Project = "NotificationProject";
    public const string Files = "NotificationFiles";
}
