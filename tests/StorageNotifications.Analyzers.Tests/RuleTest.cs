using StorageNotifications.CodeFixes;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>
/// A test of the rules for notifications. All rules are enabled, so that each test also verifies that the other rules report nothing. Only
/// STN1008, which is opinionated, is enabled just in its own tests.
/// </summary>
internal sealed class RuleTest : CSharpTest<NotificationConfigurationAnalyzer, ReplaceTextCodeFixProvider>
{
    public RuleTest() => DisabledRules = ["STN1008"];

    /// <summary>Verifies the marked diagnostics and their fix.</summary>
    public static Task FixedAsync(string source, string fixedSource, ReferenceSet? references = null) =>
        new RuleTest { Source = source, FixedSource = fixedSource, References = references ?? ReferenceSet.AwsSdkV4 }.RunAsync();

    /// <summary>Verifies the marked diagnostics, for which no fix must be offered.</summary>
    public static Task ReportedAsync(string source, ReferenceSet? references = null) => FixedAsync(source, source, references);

    /// <summary>Verifies the marked diagnostics, regardless of fixes.</summary>
    public static Task SeenAsync(string source, ReferenceSet? references = null) => new RuleTest
    {
        Source = source,
        References = references ?? ReferenceSet.AwsSdkV4,
        TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck,
    }.RunAsync();

    /// <summary>Verifies that there are no diagnostics.</summary>
    public static Task SilentAsync(string source, ReferenceSet? references = null) =>
        new RuleTest { Source = source, References = references ?? ReferenceSet.AwsSdkV4 }.RunAsync();
}
