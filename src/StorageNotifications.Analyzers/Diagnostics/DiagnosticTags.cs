namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>What descriptors say of themselves besides their severity.</summary>
internal static class DiagnosticTags
{
    /// <summary>The program does something else than its author wants. In the analysis mode Recommended such an Info is a warning.</summary>
    public const string Behavior = "StorageNotifications.Behavior";
}
