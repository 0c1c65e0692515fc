namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>Creates the URL of a rule's documentation page.</summary>
internal static class HelpLink
{
    public const string Repository = "https://github.com/storage-notifications/storage-notifications";

    public static string For(string id) => $"{Repository}/blob/main/docs/rules/{id}.md";
}
