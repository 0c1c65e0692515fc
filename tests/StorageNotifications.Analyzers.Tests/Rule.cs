namespace StorageNotifications.Analyzers.Tests;

/// <summary>Results that are expected with their message.</summary>
internal static class Rule
{
    public static DiagnosticResult Of(string id) => CSharpAnalyzerVerifier<NotificationConfigurationAnalyzer>.Diagnostic(id);
}
