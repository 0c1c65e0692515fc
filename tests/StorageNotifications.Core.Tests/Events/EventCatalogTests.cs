using StorageNotifications.Core.Events;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Tests.Events;

public sealed class EventCatalogTests
{
    public static TheoryData<string> Files => new(EmbeddedSchemas.In("Events").Select(file => file.Name));

    [Theory]
    [MemberData(nameof(Files))]
    public void Name_IsSubscribedToOrDeliveredOrBoth(string file)
    {
        EventCatalog catalog = EventCatalog.Read(EmbeddedSchemas.File(file));

        Assert.All(catalog.Events, e => Assert.Equal(e.Name, catalog.Prefix + (e.DeliveredName ?? e.Name[catalog.Prefix.Length..])));
        Assert.All(catalog.NotSubscribable.Keys, name => Assert.False(catalog.Contains(name)));
    }

    // Otherwise, an event from EventBridge would have the name of another event.
    [Theory]
    [MemberData(nameof(Files))]
    public void EventsOfOneDetailType_DifferInTheDetail(string file)
    {
        EventDefinition[] events = [.. EventCatalog.Read(EmbeddedSchemas.File(file)).Events];
        IEnumerable<(EventDefinition One, EventDefinition Other)> pairs = events
            .SelectMany((one, i) => events.Skip(i + 1).Select(other => (one, other)))
            .Where(static pair => pair.one.IsWildcard == pair.other.IsWildcard && pair.one.EventBridgeDetailTypes.Intersect(pair.other.EventBridgeDetailTypes).Any());

        Assert.All(pairs, static pair => Assert.True(
            pair.One.IsWildcard ? !pair.One.EventBridgeDetail.ToHashSet().SetEquals(pair.Other.EventBridgeDetail) : ExcludeEachOther(pair.One, pair.Other),
            $"{pair.One.Name} and {pair.Other.Name} have the same detail"));

        static bool ExcludeEachOther(EventDefinition one, EventDefinition other) =>
            one.EventBridgeDetail.Any(member => other.EventBridgeDetail.TryGetValue(member.Key, out string? value) && value != member.Value);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EventAndItsWildcard_DoNotBothHaveAnEffect(string file)
    {
        EventCatalog catalog = EventCatalog.Read(EmbeddedSchemas.File(file));

        Assert.All(catalog.Events.Where(static e => e.Effect is not null), e => Assert.True(
            e.CoveredBy is null || catalog.Find(e.CoveredBy)!.Effect is null, $"{e.Name} and {e.CoveredBy} both have an effect"));
    }

    [Theory]
    [InlineData("s3:ObjectCreated:Put", "s3:ObjectCreated:*")]
    [InlineData("s3:ObjectCreated:*", null)]
    [InlineData("s3:ObjectAcl:Put", null)]
    [InlineData("s3:LifecycleTransition", null)]
    public void Wildcard_IncludesTheEventsOfItsFamily(string name, string? wildcard) => Assert.Equal(wildcard, EventCatalog.S3.Find(name)!.CoveredBy);

    [Theory]
    [InlineData("s3:ObjectCreated:Put", "ObjectCreated:Put")]
    [InlineData("s3:ObjectCreated:*", null)]
    public void DeliveredName_HasNoPrefix(string name, string? delivered) => Assert.Equal(delivered, EventCatalog.S3.Find(name)!.DeliveredName);

    [Fact]
    public void TestEvent_CannotBeSubscribedTo() => Assert.Contains("s3:TestEvent", EventCatalog.S3.NotSubscribable.Keys);

    [Fact]
    public void Misspellings_AreCorrectedToExistingNames()
    {
        foreach (EventCatalog catalog in new[] { EventCatalog.S3, EventCatalog.Glacier })
        {
            Assert.All(catalog.FamilyMisspellings.Values, family => Assert.Contains(catalog.Events, e => e.Name[catalog.Prefix.Length..].Split(':')[0] == family));
            Assert.All(catalog.LeafMisspellings.Values, leaf => Assert.Contains(catalog.Events, e => e.Name.Split(':')[^1] == leaf));
            Assert.All(catalog.Actions.Values, name => Assert.True(catalog.Contains(name), name));
        }
    }

    [Fact]
    public void ForeignNames_AreNotAwsNames() =>
        Assert.All(EventCatalog.S3.ForeignNames.Keys, name => Assert.False(EventCatalog.S3.Contains(name)));

    [Fact]
    public void EventAddedToTheFile_IsKnownAndSuggested()
    {
        var before = new EventNameClassifier(EventCatalog.S3);
        var after = new EventNameClassifier(WithEvent("""{ "name": "s3:ObjectArchived:Now", "since": "2027", "summary": "An object was archived." }"""));

        Assert.Equal(EventNameProblem.Unknown, before.Classify("s3:ObjectArchived:Now").Problem);
        Assert.Equal(EventNameProblem.None, after.Classify("s3:ObjectArchived:Now").Problem);
        Assert.Equal(["s3:ObjectArchived:Now"], after.Classify("s3:ObjectArchivd:Now").Suggestions);
    }

    [Theory]
    [InlineData("""{ "name": "s3:X:*", "since": "2027", "summary": "" }""", "includes no event")]
    [InlineData("""{ "name": "X:Put", "since": "2027", "summary": "" }""", "does not begin with 's3:'")]
    [InlineData("""{ "name": "s3:ObjectCreated:Put", "since": "2027", "summary": "" }""", "is listed twice")]
    [InlineData("""{ "name": "s3:X:Put", "summary": "" }""", "'since' is missing")]
    [InlineData("""{ "name": "s3:X:Put", "since": 2027, "summary": "" }""", "expected string")]
    public void InvalidEvent_IsRejectedWithItsPlace(string definition, string problem)
    {
        var error = Assert.Throws<SchemaException>(() => WithEvent(definition));

        Assert.Equal("Events/s3.events.json", error.File);
        Assert.StartsWith("$.events[", error.Path, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    private static EventCatalog WithEvent(string definition) => EventCatalog.Read(MadeUpSchema.WithFirst("Events/s3.events.json", "events", definition));
}
