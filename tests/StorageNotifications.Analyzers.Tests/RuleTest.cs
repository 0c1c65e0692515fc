using StorageNotifications.CodeFixes;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>
/// A test of the rules on notifications. All of them are on, so that each test says of the others that they are silent;
/// only STN1008, a matter of taste, is on in its own tests alone.
/// </summary>
internal sealed class RuleTest : CSharpTest<NotificationConfigurationAnalyzer, ReplaceTextCodeFixProvider>
{
    public RuleTest() => DisabledRules = ["STN1008"];

    /// <summary>Reported where the markup says, and fixed.</summary>
    public static Task FixedAsync(string source, string fixedSource, ReferenceSet? references = null) =>
        new RuleTest { Source = source, FixedSource = fixedSource, References = references ?? ReferenceSet.AwsSdkV4 }.RunAsync();

    /// <summary>Reported where the markup says; no fix is offered.</summary>
    public static Task ReportedAsync(string source, ReferenceSet? references = null) => FixedAsync(source, source, references);

    /// <summary>Reported where the markup says; a fix may be offered.</summary>
    public static Task SeenAsync(string source, ReferenceSet? references = null) => new RuleTest
    {
        Source = source,
        References = references ?? ReferenceSet.AwsSdkV4,
        TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck,
    }.RunAsync();

    /// <summary>Not reported.</summary>
    public static Task SilentAsync(string source, ReferenceSet? references = null) =>
        new RuleTest { Source = source, References = references ?? ReferenceSet.AwsSdkV4 }.RunAsync();
}
