using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.CodeFixes;

namespace StorageNotifications.Analyzers.Tests;

public sealed class EventNameLiteralTests
{
    // The constants in the form in which the generator emits them.
    internal const string Constants = """

        namespace StorageNotifications.S3
        {
            static class S3EventTypes
            {
                public const string LifecycleTransition = "s3:LifecycleTransition";
                public static class ObjectCreated { public const string All = "s3:ObjectCreated:*"; public const string Put = "s3:ObjectCreated:Put"; public const string Post = "s3:ObjectCreated:Post"; }
            }
            class S3EventNotification { }
        }
        namespace StorageNotifications.Glacier
        {
            static class GlacierEvents { public const string ArchiveRetrievalCompleted = "ArchiveRetrievalCompleted"; }
        }
        """;

    private static readonly string PublicConstants = Constants
        .Replace("static class S3EventTypes", "public static class S3EventTypes", StringComparison.Ordinal)
        .Replace("static class GlacierEvents", "public static class GlacierEvents", StringComparison.Ordinal);

    [Theory]
    [InlineData("new TopicConfiguration { Events = [$] }", "s3:ObjectCreated:*", "StorageNotifications.S3", "S3EventTypes.ObjectCreated.All")]
    [InlineData("new EventType($)", "s3:LifecycleTransition", "StorageNotifications.S3", "S3EventTypes.LifecycleTransition")]
    [InlineData("new VaultNotificationConfig { Events = [$] }", "ArchiveRetrievalCompleted", "StorageNotifications.Glacier", "GlacierEvents.ArchiveRetrievalCompleted")]
    public Task Literal_IsReplacedByTheConstant(string creation, string name, string imported, string constant) => FixedAsync(
        Code.Method($"Use({creation.Replace("$", $"{{|STN1007:\"{name}\"|}}", StringComparison.Ordinal)});"),
        Import(Code.Method($"Use({creation.Replace("$", constant, StringComparison.Ordinal)});"), imported));

    [Fact]
    public Task Comments_ArePreserved() => FixedAsync(
        Code.Method("Use(new EventType(/* before */ {|STN1007:\"s3:ObjectCreated:*\"|} /* after */));"),
        Import(Code.Method("Use(new EventType(/* before */ S3EventTypes.ObjectCreated.All /* after */));"), "StorageNotifications.S3"));

    [Fact]
    public Task ManyLiterals_ImportTheNamespaceOnce() => FixedAsync(
        Code.Method("""Use(new TopicConfiguration { Events = [{|STN1007:"s3:LifecycleTransition"|}, {|STN1007:"s3:ObjectCreated:*"|}] }); Use(new VaultNotificationConfig { Events = [{|STN1007:"ArchiveRetrievalCompleted"|}] });"""),
        Import(Import(
            Code.Method("Use(new TopicConfiguration { Events = [S3EventTypes.LifecycleTransition, S3EventTypes.ObjectCreated.All] }); Use(new VaultNotificationConfig { Events = [GlacierEvents.ArchiveRetrievalCompleted] });"),
            "StorageNotifications.Glacier"), "StorageNotifications.S3"));

    [Fact]
    public Task ImportedNamespace_IsNotImportedAgain() => FixedAsync(
        "using StorageNotifications.S3;\n" + Code.Method("Use(new EventType({|STN1007:\"s3:ObjectCreated:*\"|}));"),
        "using StorageNotifications.S3;\n" + Code.Method("Use(new EventType(S3EventTypes.ObjectCreated.All));"));

    // Amazon.S3.Util contains a type with the same name.
    [Fact]
    public Task ImportThatMakesANameAmbiguous_IsNotAdded() => FixedAsync(
        Code.Method("S3EventNotification n = null; Use(n); Use(new EventType({|STN1007:\"s3:ObjectCreated:*\"|}));"),
        Code.Method("S3EventNotification n = null; Use(n); Use(new EventType(global::StorageNotifications.S3.S3EventTypes.ObjectCreated.All));"));

    [Fact]
    public Task NameWithAnotherMeaning_IsAvoided() => FixedAsync(
        Code.Class("EventType M(int S3EventTypes) => {|STN1007:\"s3:ObjectCreated:*\"|};"),
        Code.Class("EventType M(int S3EventTypes) => global::StorageNotifications.S3.S3EventTypes.ObjectCreated.All;"));

    [Theory]
    [InlineData("", "using StorageNotifications.S3;\n\n")]
    [InlineData("// The company.\n\n", "// The company.\n\nusing StorageNotifications.S3;\n\n")]
    [InlineData("#define X\n", "#define X\nusing StorageNotifications.S3;\n\n")]
    [InlineData("using S = System.String;\n", "using StorageNotifications.S3;\nusing S = System.String;\n")]
    [InlineData("#if !X\nusing System;\n#endif\n", null)]
    public Task Import_IsAddedAtTheTop(string before, string? after) => FixedAsync(
        before + "/// <summary>A class.</summary>\nclass C { Amazon.S3.EventType e = {|STN1007:\"s3:ObjectCreated:*\"|}; }",
        (after ?? before) + $"/// <summary>A class.</summary>\nclass C {{ Amazon.S3.EventType e = {(after is null ? "global::StorageNotifications.S3." : "")}S3EventTypes.ObjectCreated.All; }}");

    [Fact]
    public Task ConstantOfAReference_IsUsed() => FixedAsync(
        Code.Method("""Use(new EventType({|STN1007:"s3:ObjectCreated:*"|}));"""),
        Import(Code.Method("Use(new EventType(S3EventTypes.ObjectCreated.All));"), "StorageNotifications.S3"),
        ReferenceSet.AwsSdkV4.WithProject("Contracts", PublicConstants));

    [Fact]
    public Task ConstantThatAnOlderReferenceLacks_IsNotOffered() => RuleTest.SilentAsync(
        Code.Method("""Use(new EventType("s3:ObjectCreated:Copy")); Use(new EventType("s3:ObjectTagging:*"));"""),
        ReferenceSet.AwsSdkV4.WithProject("Contracts", PublicConstants));

    [Fact]
    public Task ConstantThatCannotBeNamed_IsNotOffered() => RuleTest.SilentAsync(
        Code.Method("""Use(new EventType("s3:ObjectCreated:*"));"""),
        ReferenceSet.AwsSdkV4.WithProject("Closed", Constants).WithProject("First", PublicConstants).WithProject("Second", PublicConstants));

    [Fact]
    public Task WithoutGeneratedConstants_NothingIsReported() => RuleTest.SilentAsync(Code.Method("""Use(new TopicConfiguration { Events = ["s3:ObjectCreated:*"] });"""));

    // The fix is the first use, so the generator then emits the class.
    [Fact]
    public Task ConstantsThatAreEmittedWhenUsed_AreKnown() => LeftOutAsync("""Use(new EventType({|STN1007:"s3:ObjectCreated:*"|}));""", LanguageVersion.CSharp11);

    [Fact]
    public Task ConstantsThatAreNeverEmitted_AreNotOffered() => LeftOutAsync("""Use(new EventType("s3:ObjectCreated:*"));""", LanguageVersion.CSharp10);

    [Theory]
    [InlineData("EventType.ObjectCreatedAll")]
    [InlineData("StorageNotifications.S3.S3EventTypes.ObjectCreated.All")]
    [InlineData("text")]
    public Task OtherValues_AreNotReported(string value) => RuleTest.SilentAsync(Code.Method($"Use(new TopicConfiguration {{ Events = [{value}] }});") + Constants);

    private static Task LeftOutAsync(string body, LanguageVersion version) => new CSharpTest<NotificationConfigurationAnalyzer>
    {
        Source = Code.Method(body),
        GlobalOptions = new Dictionary<string, string> { ["build_property.StorageNotificationsOnlyIfUsed"] = "true" },
        LanguageVersion = version,
        DisabledRules = ["STN1008"],
    }.RunAsync();

    private static string Import(string source, string imported) =>
        source.Replace("using Amazon.Glacier.Model;\n", $"using Amazon.Glacier.Model;\nusing {imported};\n", StringComparison.Ordinal);

    private static Task FixedAsync(string source, string fixedSource) => FixedAsync(source + Constants, fixedSource + Constants, ReferenceSet.AwsSdkV4);

    private static Task FixedAsync(string source, string fixedSource, ReferenceSet references) => new CSharpTest<NotificationConfigurationAnalyzer, UseConstantCodeFixProvider>
    {
        Source = source,
        FixedSource = fixedSource,
        References = references,
        DisabledRules = ["STN1008"],
    }.RunAsync();
}
