using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;
using StorageNotifications.Core.Options;
using StorageNotifications.Core.Regions;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Tests.Judgement;

/// <summary>Tests that the rules know additions to a schema: an event, a region, a kind of ARN.</summary>
public sealed class AddedFactsTests
{
    private static readonly RuleSettings Added = new(AnalysisOptions.Read(_ => null), MakeCatalogs());

    [Theory]
    [InlineData("s3:ObjectPainted:Blue")]
    [InlineData("s3:ObjectPainted:*")]
    public void Event_IsKnown(string name)
    {
        Assert.Equal([UnknownEventName.RuleId], Judge(ApiRole.S3Event, name, RuleSettings.Default));
        Assert.Empty(Judge(ApiRole.S3Event, name, Added));
    }

    [Fact]
    public void DeliveredName_IsKnownAsSuch() => Assert.Equal([DeliveredEventName.RuleId], Judge(ApiRole.S3Event, "ObjectPainted:Blue", Added));

    [Fact]
    public void Event_IsCoveredByItsWildcard()
    {
        ConfigurationFact configuration = Configuration("first", "s3:ObjectPainted:Blue", "s3:ObjectPainted:*");

        Assert.Equal([RedundantEvent.RuleId], Judge(configuration, Added));
        Assert.Empty(Judge(configuration, RuleSettings.Default));
    }

    [Fact]
    public void Event_IsSharedByOverlappingConfigurations()
    {
        var notification = new NotificationFact([Configuration("first", "s3:ObjectPainted:Blue"), Configuration("second", "s3:ObjectPainted:*")]);

        Assert.Equal([OverlappingConfigurations.RuleId], Judge(notification, Added));
        Assert.Empty(Judge(notification, RuleSettings.Default));
    }

    [Fact]
    public void EventInPlaceOfItsFamily_IsNarrow() => Assert.Equal([NarrowSubscription.RuleId], Judge(Configuration("first", "s3:ObjectPainted:Blue"), Added));

    [Fact]
    public void VaultEvent_IsKnown()
    {
        Assert.Equal([InvalidVaultEvent.RuleId], Judge(ApiRole.GlacierEvents, "VaultPainted", RuleSettings.Default));
        Assert.Empty(Judge(ApiRole.GlacierEvents, "VaultPainted", Added));
    }

    [Fact]
    public void Region_IsKnown()
    {
        const string Arn = "arn:aws-moon:sns:moon-dark-1:111122223333:uploads";

        Assert.Equal([MalformedTopicArn.RuleId], Judge(ApiRole.S3TopicDestination, Arn, RuleSettings.Default));
        Assert.Empty(Judge(ApiRole.S3TopicDestination, Arn, Added));
    }

    [Fact]
    public void ArnOfAnotherKind_IsReportedWithItsKind()
    {
        WrittenText text = TestPlace.Text("arn:aws:paint:us-east-1:111122223333:blue");

        var fact = (ArnFact)ApiRole.S3TopicDestination.Read(text, Added)!;

        Assert.Equal("a paint pot", fact.Finding?.OtherKind?.WithArticle);
        Assert.Equal([WrongServiceArn.RuleId], Judge(fact, Added));
    }

    [Fact]
    public void FifoDestination_IsReportedUnlessS3AcceptsIt()
    {
        const string Arn = "arn:aws:sns:us-east-1:111122223333:uploads.fifo";
        ArnGrammarCatalog accepting = ArnGrammarCatalog.Read(
            MadeUpSchema.With("Arns/destinations.arns.json", "\"s3AcceptsFifo\": false", "\"s3AcceptsFifo\": true"), RegionCatalog.Default);

        Assert.Equal([FifoDestination.RuleId], Judge(ApiRole.S3TopicDestination, Arn, Added));
        Assert.Empty(Judge(ApiRole.S3TopicDestination, Arn, new(AnalysisOptions.Read(_ => null), RuleCatalogs.Default with { Arns = accepting })));
    }

    private static ConfigurationFact Configuration(string name, params string[] events) => new(TestPlace.At(name))
    {
        AllSettingsAreKnown = true,
        HasDestination = true,
        Subscriptions = [.. events.Select(e => new Subscription(e, TestPlace.At($"{name} {e}")))],
        AllSubscriptionsAreKnown = true,
        AllFilterRulesAreKnown = true,
    };

    private static IEnumerable<string> Judge(ApiRole role, string text, RuleSettings settings) => Judge(role.Read(TestPlace.Text(text), settings)!, settings);

    private static IEnumerable<string> Judge(Fact fact, RuleSettings settings) =>
        RuleSet.Default.Judge(fact, new RuleContext(settings)).Select(finding => finding.Id);

    private static RuleCatalogs MakeCatalogs()
    {
        var regions = RegionCatalog.Read(MadeUpSchema.WithFirst("Regions/aws.regions.json", "partitions", """
            {
              "id": "aws-moon", "dnsSuffix": "amazonaws.moon", "regionPrefixes": ["moon-"],
              "regions": [{ "code": "moon-dark-1", "member": "MoonDark1", "name": "Moon" }]
            }
            """));
        return new(
            EventCatalog.Read(MadeUpSchema.WithFirst("Events/s3.events.json", "events", """
                { "name": "s3:ObjectPainted:Blue", "since": "2030", "takenForAll": true, "summary": "An object was painted blue." },
                { "name": "s3:ObjectPainted:Red", "since": "2030", "summary": "An object was painted red." },
                { "name": "s3:ObjectPainted:*", "since": "2030", "summary": "An object was painted." }
                """)),
            EventCatalog.Read(MadeUpSchema.WithFirst("Events/glacier.events.json", "events", """{ "name": "VaultPainted", "since": "2030", "summary": "A vault was painted." }""")),
            regions,
            ArnGrammarCatalog.Read(
                MadeUpSchema.WithFirst("Arns/destinations.arns.json", "kinds", """
                    { "id": "paint", "withArticle": "a paint pot", "noun": "pot", "service": "paint", "maxNameLength": 8, "namePunctuation": "" }
                    """),
                regions));
    }
}
