using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StorageNotifications.Generators.Pipeline;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that types in references are not emitted again, and that the remaining types work with them.</summary>
public class SharingTests
{
    private const string Visibility = "StorageNotificationsVisibility";
    private const string Families = "StorageNotificationsFamilies";
    private const string Namespace = "StorageNotificationsNamespace";
    private const string OpenToConsumer = """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Consumer")]""";

    private const string Program = """
        using System.Linq;
        using StorageNotifications;
        using StorageNotifications.Glacier;
        using StorageNotifications.S3;
        using StorageNotifications.Sns;

        [assembly: BucketRegion("photos", AwsRegions.USWest2)]

        internal static class Program
        {
            internal static string Topic(string arn) => SnsTopicArn.Parse(arn).Region + S3EventTypes.ObjectCreated.All + GlacierEvents.ArchiveRetrievalCompleted;

            internal static int Count(string body) =>
                NotificationMessage.Unwrap(body).OfType<S3EventNotification>().Sum(static notification => notification.Records.Count);

            internal static string? Subject(string json) => SnsMessage.Parse(json).Subject;

            internal static int Walk(byte[] json) => new S3EventReader(json).Read() ? 1 : 0;
        }
        """;

    private static readonly Lazy<GeneratorRun> Public = new(static () => GeneratorRun.On(options: (Visibility, "public")));
    private static readonly Lazy<GeneratorRun> Open = new(static () => GeneratorRun.On(OpenToConsumer));

    [Theory]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public void OfferedTypes_AreNotEmittedAgain(bool areInternal, bool asImage)
    {
        MetadataReference offering = (areInternal ? Open : Public).Value.ToReference("Contracts", asImage);
        GeneratorRun run = GeneratorRun.On(Program, TargetLibraries.Net10.Add(offering), documented: false);

        Assert.Empty(run.Files);
        run.CompilesCleanly();
    }

    [Fact]
    public void OfferedTypes_AreNotEmittedAgain_ForOlderTargets()
    {
        GeneratorRun offering = GeneratorRun.On(OpenToConsumer, TargetLibraries.NetStandard20);
        GeneratorRun run = GeneratorRun.On(Program, TargetLibraries.NetStandard20.Add(offering.ToReference("Contracts")), documented: false);

        Assert.Empty(run.Files);
        run.CompilesCleanly();
    }

    [Fact]
    public void InternalTypesOfAReference_AreNotUsed()
    {
        MetadataReference closed = GeneratorRun.On().ToReference("Closed");

        Assert.Equal(GeneratorRun.On().Files, Beside(closed).CompilesCleanly().Files);
    }

    [Fact]
    public void TypesOfAnotherNamespace_AreNotUsed()
    {
        MetadataReference other = GeneratorRun.On(options: [(Visibility, "public"), (Namespace, "Contoso.StorageNotifications")]).ToReference("Contoso");

        Assert.Equal(GeneratorRun.On().Files, Beside(other).CompilesCleanly().Files);
    }

    [Fact]
    public void TypesOfTheSameConfiguredNamespace_AreUsed()
    {
        (string, string)[] options = [(Visibility, "public"), (Namespace, "Contoso.namespace")];
        MetadataReference other = GeneratorRun.On(options: options).ToReference("Contoso");

        Assert.Empty(GeneratorRun.On(references: TargetLibraries.Net10.Add(other), options: options).Files);
    }

    [Fact]
    public void TypesBehindAnAlias_AreNotUsed()
    {
        MetadataReference hidden = Public.Value.ToReference("Contracts").WithAliases(["contracts"]);

        Assert.Equal(GeneratorRun.On().Files, Beside(hidden).CompilesCleanly().Files);
    }

    [Fact]
    public void HandwrittenTypes_AreNotUsed()
    {
        MetadataReference own = GeneratorRun.On(
            "namespace StorageNotifications { public class SnsTopicArn { } }", options: (Families, "None")).ToReference("Contoso");

        Assert.Contains("StorageNotifications.SnsTopicArn.g.cs", Beside(own).Files.Keys);
    }

    [Theory]
    [InlineData("S3")]
    [InlineData("Constants")]
    [InlineData("Glacier;Sns")]
    [InlineData("EventBridge;Lambda")]
    public void MissingFamilies_CompileBesideOfferedFamilies(string families)
    {
        foreach ((string source, string visibility) in (ReadOnlySpan<(string, string)>)[("", "public"), (OpenToConsumer, "internal")])
        {
            GeneratorRun offering = GeneratorRun.On(source, options: [(Families, families), (Visibility, visibility)]);
            GeneratorRun run = GeneratorRun.On(references: TargetLibraries.Net10.Add(offering.ToReference("Contracts"))).CompilesCleanly();

            Assert.Empty(run.TypesToUse.Intersect(offering.TypesToUse));
            // Whoever knows all messages reads the object events in them, if it knows one that has some.
            IEnumerable<string> missing = offering.TypesToUse.Contains("NotificationMessage") ? ["S3ObjectEvent"] : [];
            Assert.Equal(GeneratorRun.On().TypesToUse.Except(missing.Except(offering.TypesToUse)), run.TypesToUse.Union(offering.TypesToUse).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void MissingMessage_IsNotANotificationMessageOfTheReference()
    {
        MetadataReference offering = GeneratorRun.On(options: [(Families, "S3"), (Visibility, "public")]).ToReference("Contracts");
        const string Source = """
            using StorageNotifications;
            using StorageNotifications.S3;
            using StorageNotifications.Sns;

            internal static class Program
            {
                internal static string Inner(string json) => SnsMessage.Parse(json).ToJson() + ((NotificationMessage)S3EventNotification.Parse(json)).ToJson();
            }
            """;
        GeneratorRun run = GeneratorRun.On(Source, TargetLibraries.Net10.Add(offering), documented: false).CompilesCleanly();

        Assert.DoesNotContain("NotificationMessage", run.Files["StorageNotifications.Sns.SnsMessage.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Converters_AreAsVisibleAsTheirTypes()
    {
        const string OfAnother = """
            [System.Text.Json.Serialization.JsonConverter(typeof(StorageNotifications.S3.S3EventRecord.Converter))]
            public class Wrapped { }
            """;

        Beside(Public.Value.ToReference("Contracts"), OfAnother).CompilesCleanly();
    }

    [Fact]
    public void AddedAndRemovedReference_ChangesTheOutput()
    {
        ImmutableArray<MetadataReference> with = TargetLibraries.Net10.Add(Public.Value.ToReference("Contracts"));

        GeneratorRun without = GeneratorRun.On();
        GeneratorRun come = without.AfterReferencing(with);
        GeneratorRun gone = come.AfterReferencing(TargetLibraries.Net10);

        come.HasReasons(TrackingNames.Project, IncrementalStepRunReason.Modified).HasReasons(TrackingNames.Files, IncrementalStepRunReason.Removed);
        gone.HasReasons(TrackingNames.Project, IncrementalStepRunReason.Modified).HasReasons(TrackingNames.Files, IncrementalStepRunReason.New);
        Assert.Empty(come.Files);
        Assert.Equal(without.Files, gone.Files);
    }

    [Fact]
    public void EditBesideAnOfferingReference_EmitsNothingAgain()
    {
        MetadataReference offering = GeneratorRun.On(options: [(Families, "S3"), (Visibility, "public")]).ToReference("Contracts");

        Beside(offering).AfterAdding("class Unrelated { }")
            .HasReasons(TrackingNames.Project, IncrementalStepRunReason.Unchanged)
            .HasReasons(TrackingNames.Files, IncrementalStepRunReason.Cached);
    }

    private static GeneratorRun Beside(MetadataReference reference, string source = "") =>
        GeneratorRun.On(source, TargetLibraries.Net10.Add(reference), documented: false);
}
