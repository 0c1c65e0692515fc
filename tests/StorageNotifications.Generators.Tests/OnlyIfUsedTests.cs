using Microsoft.CodeAnalysis;
using StorageNotifications.Generators.Pipeline;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that an optimized build contains the generated types only if the project can use them.</summary>
public class OnlyIfUsedTests
{
    private const string Used = "StorageNotifications.S3.S3EventNotification.g.cs";
    private const string IsExternalInit = "System.Runtime.CompilerServices.IsExternalInit.g.cs";

    private static readonly (string Name, string Value) OnlyIfUsed = ("StorageNotificationsOnlyIfUsed", "true");

    [Theory]
    [InlineData("")]
    [InlineData("class Storage { string Notifications = null!; }")]
    public void UnusedTypes_AreLeftOut(string source) => Assert.Empty(GeneratorRun.On(source, options: OnlyIfUsed).Files);

    [Theory]
    [InlineData("using StorageNotifications.S3; class C { S3EventNotification? n; }")]
    [InlineData("global using StorageNotifications;")]
    [InlineData("using N = StorageNotifications.S3.S3EventNotification;")]
    [InlineData("class C { StorageNotifications.S3.S3EventNotification? n; }")]
    [InlineData("namespace StorageNotifications.Contoso { class C { S3.S3EventNotification? n; } }")]
    [InlineData("namespace StorageNotifications { namespace S3 { class C { S3EventNotification? n; } } }")]
    [InlineData("[assembly: StorageNotifications.BucketRegion(\"photos\", \"us-west-2\")]")]
    [InlineData("class C { System.Type? t = System.Type.GetType(\"StorageNotifications.S3.S3EventNotification\"); }")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]")]
    public void UsedTypes_AreEmitted(string source) =>
        Assert.Equal(GeneratorRun.On(source).Files, GeneratorRun.On(source, options: OnlyIfUsed).CompilesWithoutErrors().Files);

    [Theory]
    [InlineData("namespace Contoso.Storage.Web { class C { Messages.S3.S3EventNotification? n; } }", true)]
    [InlineData("namespace Contoso.Storage.Web { class C { } }", false)]
    public void LastPartOfTheNamespace_IsSearched(string source, bool isEmitted)
    {
        GeneratorRun run = GeneratorRun.On(source, options: [OnlyIfUsed, ("StorageNotificationsNamespace", "Contoso.Storage.Messages")]).CompilesWithoutErrors();

        Assert.Equal(isEmitted, run.Files.ContainsKey("Contoso.Storage.Messages.S3.S3EventNotification.g.cs"));
    }

    // The generator of Razor components does not see the types, but the code that it emits uses them.
    [Theory]
    [InlineData("@using StorageNotifications.S3", true)]
    [InlineData("@using System", false)]
    public void FilesOfOtherGenerators_AreSearched(string text, bool isEmitted) =>
        Assert.Equal(isEmitted, GeneratorRun.On(additionalFile: text, options: OnlyIfUsed).Files.ContainsKey(Used));

    // The namespace of a Razor component consists of the root namespace of the project and the folders of the file.
    [Theory]
    [InlineData("Contoso.Photos", "Contoso.Photos", true)]
    [InlineData("Contoso.Uploads", "Contoso", true)]
    [InlineData("Contoso.Photos", "Contoso", false)]
    [InlineData("contoso.photos", "Contoso", false)]
    public void NamespaceOfARazorComponent_IsSearched(string types, string project, bool isEmitted)
    {
        GeneratorRun run = GeneratorRun.On(
            additionalFile: "@NotificationMessage.Parse(Text)",
            options: [OnlyIfUsed, ("StorageNotificationsNamespace", types), ("RootNamespace", project), ("ProjectDir", "/contoso/photos/")]);

        Assert.Equal(isEmitted, run.Files.ContainsKey($"{types}.S3.S3EventNotification.g.cs"));
    }

    [Theory]
    [InlineData("StorageNotificationsFamilies", "All")]
    [InlineData("StorageNotificationsFamilies", "S3")]
    [InlineData("StorageNotificationsVisibility", "public")]
    public void TypesThatAProjectAsksFor_AreEmitted(string option, string value) =>
        Assert.Contains(Used, GeneratorRun.On(options: [OnlyIfUsed, (option, value)]).Files.Keys);

    [Fact]
    public void OlderFramework_KeepsIsExternalInitForItsOwnTypes()
    {
        GeneratorRun run = GeneratorRun.On(
            "record Own { public string? Name { get; init; } }", references: TargetLibraries.Named("netstandard2.0"), options: OnlyIfUsed).CompilesCleanly();

        Assert.Equal([IsExternalInit], run.Files.Keys);
    }

    [Fact]
    public void FirstUse_EmitsTheTypes()
    {
        GeneratorRun run = GeneratorRun.On("class C { }", options: OnlyIfUsed);
        Assert.Empty(run.Files);

        Assert.Contains(Used, run.AfterEditing("using StorageNotifications.S3;").Files.Keys);
    }

    [Fact]
    public void OtherEdit_EmitsNothingAgain() =>
        GeneratorRun.On("using StorageNotifications.S3;", options: OnlyIfUsed).AfterEditing("using StorageNotifications.S3; class C { }")
            .HasReasons(TrackingNames.Project, IncrementalStepRunReason.Unchanged)
            .HasReasons(TrackingNames.Files, IncrementalStepRunReason.Cached);
}
