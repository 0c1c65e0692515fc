using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Analyzers.Tests;

public sealed class ProjectSettingsTests
{
    [Theory]
    [InlineData("StorageNotificationsVisibility", "private", "internal or public")]
    [InlineData("StorageNotificationsNamespace", "1.Contoso", "a namespace, such as Contoso.Storage")]
    [InlineData("StorageNotificationsFamilies", "S3, Sqs", "All, None, Constants or a list of S3, Glacier, Sns, EventBridge and Lambda")]
    [InlineData("StorageNotificationsAnalysisMode", "All", "Default, None, Recommended or Strict")]
    [InlineData("StorageNotificationsTemplates", "off", "true or false")]
    public Task Property_IsReported(string option, string value, string allowed) => RunAsync(
        [Unknown(option, value, allowed)], new() { [option] = value });

    [Theory]
    [InlineData("additional_s3_events", "ObjectCreated:Append", "a list of event names with their prefix, such as s3:ObjectCreated:Append")]
    [InlineData("additional_regions", "Middle Earth", "a list of region codes, such as eu-west-9")]
    [InlineData("bucket_regions", "photos", "a list of buckets and their regions, such as photos=us-west-2, logs=eu-west-1")]
    [InlineData("bucket_regions", "photos=West", "a list of buckets and their regions, such as photos=us-west-2, logs=eu-west-1")]
    public Task Option_IsReported(string option, string value, string allowed) => RunAsync(
        [Unknown("storage_notifications." + option, value, allowed)], editorConfig: $"storage_notifications.{option} = {value}");

    [Fact]
    public Task OptionOfSeveralFiles_IsReportedOnce() => RunAsync(
        [Unknown("storage_notifications.additional_regions", "x", "a list of region codes, such as eu-west-9")],
        editorConfig: "storage_notifications.additional_regions = x, us-middle-7, x",
        more: ["class D { }", "class E { }"]);

    [Theory]
    [InlineData("StorageNotificationsVisibility", "Public")]
    [InlineData("StorageNotificationsVisibility", "internal")]
    [InlineData("StorageNotificationsVisibility", "")]
    [InlineData("StorageNotificationsNamespace", "Contoso.Storage")]
    [InlineData("StorageNotificationsFamilies", "none")]
    [InlineData("StorageNotificationsFamilies", "S3;Glacier")]
    [InlineData("StorageNotificationsFamilies", "constants")]
    [InlineData("StorageNotificationsAnalysisMode", "strict")]
    [InlineData("StorageNotificationsAnalysisMode", "")]
    [InlineData("StorageNotificationsTemplates", "False")]
    [InlineData("Unrelated", "value")]
    public Task ValidProperty_IsNotReported(string option, string value) => RunAsync([], new() { [option] = value });

    [Fact]
    public Task ValidOption_IsNotReported() => RunAsync(
        [],
        editorConfig:
        """
        storage_notifications.additional_s3_events = s3:ObjectCreated:Append
        storage_notifications.additional_regions = us-middle-7
        storage_notifications.bucket_regions = photos=us-west-2, logs=eu-west-1
        """);

    [Theory]
    [InlineData("additional_s3_event")]
    [InlineData("Bucket_Region")]
    [InlineData("bucket_regions.photos")]
    public Task UnknownKey_IsReportedOnce(string key) => RunAsync(
        [NoSuch("storage_notifications." + key.ToLowerInvariant())],
        editorConfig: $"storage_notifications.{key} = photos=us-west-2\nstorage_notification.x = 1\nstorage_notifications_x = 1",
        more: ["class D { }"]);

    [Fact]
    public Task UnknownKeyOfAGlobalConfiguration_IsReported() => RunAsync(
        [NoSuch("storage_notifications.bucket_region")], globalOptions: new() { ["storage_notifications.bucket_region"] = "photos=us-west-2" });

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp5, "5")]
    public Task OldCSharp_IsReported(LanguageVersion version, string name) =>
        RunAsync([Missing("C# 11 or later", $"the project is C# {name}: set LangVersion")], version: version);

    [Fact]
    public Task OldCSharp_IsNotReportedIfNothingIsGenerated() => RunAsync(
        [], new() { ["StorageNotificationsFamilies"] = "None" }, version: LanguageVersion.CSharp10);

    [Fact]
    public Task NewCSharp_IsNotReported() => RunAsync([], version: LanguageVersion.CSharp11);

    [Theory]
    [InlineData("public", false)]
    [InlineData("internal", true)]
    public Task OldCSharp_IsReportedUnlessAReferenceOffersTheTypes(string visibility, bool isReported) => RunAsync(
        isReported ? [Missing("C# 11 or later", "the project is C# 10.0: set LangVersion")] : [],
        version: LanguageVersion.CSharp10,
        references: ReferenceSet.None.WithProject("Contracts", $$"""namespace StorageNotifications { {{visibility}} class NotificationMessage { } }"""));

    [Fact]
    public Task OldCSharp_IsReportedForConstants() => RunAsync(
        [Missing("C# 11 or later", "the project is C# 10.0: set LangVersion")],
        new() { ["StorageNotificationsFamilies"] = "Constants" },
        version: LanguageVersion.CSharp10);

    private static DiagnosticResult NoSuch(string option) =>
        CSharpAnalyzerVerifier<ProjectSettingsAnalyzer>.Diagnostic("STN0001").WithNoLocation().WithMessage($"There is no option '{option}'");

    private static DiagnosticResult Unknown(string option, string value, string allowed) =>
        CSharpAnalyzerVerifier<ProjectSettingsAnalyzer>.Diagnostic("STN0001").WithNoLocation()
            .WithMessage($"The option '{option}' has the value '{value}'; it can be {allowed}");

    private static DiagnosticResult Missing(string needed, string found) =>
        CSharpAnalyzerVerifier<ProjectSettingsAnalyzer>.Diagnostic("STN0002").WithNoLocation()
            .WithMessage($"The generated types need {needed}; {found}");

    private static Task RunAsync(
        DiagnosticResult[] expected,
        Dictionary<string, string>? properties = null,
        string? editorConfig = null,
        string[]? more = null,
        LanguageVersion version = LanguageVersion.Default,
        ReferenceSet? references = null,
        Dictionary<string, string>? globalOptions = null) => new CSharpTest<ProjectSettingsAnalyzer>
        {
            Source = "class C { }",
            AdditionalSources = more ?? [],
            References = references ?? ReferenceSet.None,
            Expected = expected,
            GlobalOptions = globalOptions ?? (properties ?? []).ToDictionary(static pair => "build_property." + pair.Key, static pair => pair.Value),
            EditorConfig = editorConfig,
            LanguageVersion = version,
        }.RunAsync();
}
