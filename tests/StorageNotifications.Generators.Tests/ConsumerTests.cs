using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>
/// Tests that the generated code compiles without warnings for every supported target, and is not emitted for other targets.
/// </summary>
public class ConsumerTests
{
    private const string Families = "StorageNotificationsFamilies";
    private const string Visibility = "StorageNotificationsVisibility";
    private const string Namespace = "StorageNotificationsNamespace";

    [Theory]
    [InlineData("net10.0", "internal")]
    [InlineData("net10.0", "public")]
    [InlineData("netstandard2.0", "internal")]
    [InlineData("netstandard2.0", "public")]
    [InlineData("net472", "public")]
    public void EveryTarget_CompilesWithoutWarnings(string target, string visibility)
    {
        GeneratorRun run = GeneratorRun.On(references: TargetLibraries.Named(target), options: (Visibility, visibility));

        Assert.NotEmpty(run.Files);
        run.CompilesCleanly();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void NewerLanguages_CompileWithoutWarnings(LanguageVersion language) =>
        GeneratorRun.On(language: language).CompilesCleanly();

    [Theory]
    [InlineData("S3")]
    [InlineData("Glacier")]
    [InlineData("Sns")]
    [InlineData("EventBridge")]
    [InlineData("Lambda")]
    [InlineData("Glacier;Sns;EventBridge;Lambda")]
    [InlineData("S3,Sns,EventBridge,Lambda")]
    [InlineData("S3, Glacier, EventBridge, Lambda")]
    [InlineData("S3;Glacier;Sns;Lambda")]
    [InlineData("S3;Glacier;Sns;EventBridge")]
    public void SomeFamilies_CompileWithoutWarnings(string families) =>
        GeneratorRun.On(documented: false, options: (Families, families)).CompilesCleanly();

    [Fact]
    public void FamilyNone_EmitsNothing() => Assert.Empty(GeneratorRun.On(options: (Families, "None")).Files);

    [Fact]
    public void OneFamily_EmitsItsOwnTypesOnly()
    {
        IEnumerable<string> files = GeneratorRun.On(options: (Families, "glacier")).Files.Keys;

        Assert.Contains("StorageNotifications.Glacier.GlacierJobNotification.g.cs", files);
        Assert.Contains("StorageNotifications.NotificationMessage.g.cs", files);
        Assert.DoesNotContain(files, static file => file.StartsWith("StorageNotifications.S3.", StringComparison.Ordinal));
    }

    [Fact]
    public void OlderLanguage_EmitsNothing() => Assert.Empty(GeneratorRun.On(language: LanguageVersion.CSharp10).Files);

    [Fact]
    public void WithoutJsonLibrary_EmitsConstantsAndValuesOnly()
    {
        GeneratorRun run = GeneratorRun.On(references: TargetLibraries.WithoutJson);

        Assert.Contains("StorageNotifications.S3.S3EventTypes.g.cs", run.Files.Keys);
        Assert.Contains("StorageNotifications.SnsTopicArn.g.cs", run.Files.Keys);
        Assert.DoesNotContain(run.Files.Values, static text => text.Contains("System.Text.Json", StringComparison.Ordinal));
        run.CompilesCleanly();
    }

    [Fact]
    public void NetStandardWithoutLibraries_EmitsConstantsAndValuesOnly()
    {
        GeneratorRun run = GeneratorRun.On(references: TargetLibraries.NetStandardAlone).CompilesCleanly();

        Assert.Contains("StorageNotifications.S3.S3ObjectKey.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("Contoso.Storage")]
    [InlineData("System.Contoso")]
    [InlineData("Contoso.namespace.event")]
    [InlineData("Contosó.Überblick.Фото2")]
    public void ConfiguredNamespace_ContainsEverything(string name)
    {
        GeneratorRun run = GeneratorRun.On(options: (Namespace, name));

        run.CompilesCleanly();
        Assert.All(run.Files.Keys, file => Assert.StartsWith(name + ".", file, StringComparison.Ordinal));
    }

    [Fact]
    public void InvalidOptions_HaveTheirDefaults()
    {
        IReadOnlyDictionary<string, string> expected = GeneratorRun.On().Files;

        Assert.Equal(expected, GeneratorRun.On(options: [(Families, "S4"), (Visibility, "protected"), (Namespace, "1.2")]).Files);
    }

    [Fact]
    public void PolyfillOfTheUser_IsNotEmittedAgain()
    {
        const string Polyfill = "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }";
        GeneratorRun run = GeneratorRun.On(Polyfill, TargetLibraries.NetStandard20);

        Assert.DoesNotContain(run.Files.Keys, static file => file.Contains("IsExternalInit", StringComparison.Ordinal));
        run.CompilesCleanly();
    }

    [Theory]
    [InlineData("", "", false)]
    [InlineData("System.Runtime.CompilerServices.IsExternalInit", "", false)]
    [InlineData("System.Index", "", true)]
    [InlineData("", "System.Index,System.Runtime.CompilerServices.IsExternalInit", true)]
    public void PolyfillOfPolySharp_IsNotEmittedAgain(string included, string excluded, bool isEmitted)
    {
        (string, string)[] options = [("PolySharpIncludeGeneratedTypes", included), ("PolySharpExcludeGeneratedTypes", excluded)];
        GeneratorRun run = GeneratorRun.On(references: TargetLibraries.NetStandard20, options: options);

        Assert.Equal(isEmitted, run.Files.ContainsKey("System.Runtime.CompilerServices.IsExternalInit.g.cs"));
    }

    [Fact]
    public void FamilyConstants_EmitsNoMessages()
    {
        GeneratorRun run = GeneratorRun.On(options: (Families, "Constants"));

        run.CompilesCleanly();
        Assert.Equal(
            ["AwsRegions", "BucketRegionAttribute", "GlacierEvents", "S3EventNames", "S3EventTypeAttribute", "S3EventTypes", "S3LocationConstraint",
                "S3ObjectKey", "S3Sequencer", "SnsTopicArn", "SnsTopicArnAttribute"],
            run.TypesToUse);
    }

    [Fact]
    public void FamilyConstantsAndAnother_EmitTheMessagesOfTheOther()
    {
        IReadOnlyDictionary<string, string> files = GeneratorRun.On(options: (Families, "Constants;Sns")).CompilesCleanly().Files;

        Assert.Contains("StorageNotifications.Sns.SnsMessage.g.cs", files.Keys);
        Assert.Contains("StorageNotifications.Glacier.GlacierEvents.g.cs", files.Keys);
        Assert.DoesNotContain("StorageNotifications.S3.S3EventNotification.g.cs", files.Keys);
    }

    [Fact]
    public void TypesOfTheUserWithCommonNames_DoNotConflict()
    {
        string[] names = ["JsonException", "Span", "StringBuilder", "Array", "Action", "Encoding", "DateTime", "DateTimeOffset", "WireTime"];
        string[] spaces = ["StorageNotifications", "StorageNotifications.Glacier", "StorageNotifications.Sns"];
        string types = string.Concat(names.Select(static name => $"class {name} {{ }} "));
        string source = string.Concat(spaces.Select(space => $"namespace {space} {{ {types} namespace System {{ }} }} "));

        GeneratorRun.On(source, documented: false).CompilesCleanly();
    }
}
