namespace StorageNotifications.Analyzers.Tests;

/// <summary>Creates expected diagnostics with their messages.</summary>
internal static class Rule
{
    public static DiagnosticResult Of(string id) => CSharpAnalyzerVerifier<NotificationConfigurationAnalyzer>.Diagnostic(id);
}
