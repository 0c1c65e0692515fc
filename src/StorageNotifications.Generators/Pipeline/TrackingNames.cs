namespace StorageNotifications.Generators.Pipeline;

/// <summary>The names of the pipeline steps, for tests.</summary>
internal static class TrackingNames
{
    public const string Options = "NotificationOptions";
    public const string IsUsed = "NotificationIsUsed";
    public const string CompilationInfo = "NotificationCompilationInfo";
    public const string OfferedTypes = "NotificationOfferedTypes";
    public const string Files = "NotificationFiles";
}
