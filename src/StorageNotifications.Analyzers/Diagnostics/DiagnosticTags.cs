namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>Custom tags of descriptors.</summary>
internal static class DiagnosticTags
{
    /// <summary>
    /// The code behaves differently than its author intended. The analysis mode Recommended raises the severity from Info to Warning.
    /// </summary>
    public const string Behavior = "StorageNotifications.Behavior";
}
