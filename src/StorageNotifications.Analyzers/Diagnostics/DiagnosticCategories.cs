namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>The categories of the rules, one for each thousand of ids.</summary>
internal static class DiagnosticCategories
{
    public const string Generation = "StorageNotifications.Generation";
    public const string Events = "StorageNotifications.Events";
    public const string Arns = "StorageNotifications.Arns";
    public const string Regions = "StorageNotifications.Regions";
    public const string Configurations = "StorageNotifications.Configurations";
    public const string Reading = "StorageNotifications.Reading";
}
