using StorageNotifications.Core.Events;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Tests.Events;

public sealed class EventCatalogTests
{
    [Fact]
    public void S3_HasEveryNameThatAConfigurationMayHave()
    {
        Assert.Equal(31, EventCatalog.S3.Events.Count);
        Assert.Equal(7, EventCatalog.S3.Events.Count(e => e.IsWildcard));
        Assert.Equal("s3:TestEvent", Assert.Single(EventCatalog.S3.NotSubscribable).Key);
    }

    [Fact]
    public void Delivered_IsTheNameWithoutItsPrefix() =>
        Assert.All(EventCatalog.S3.Events.Where(e => !e.IsWildcard), e => Assert.Equal(e.Name, "s3:" + e.DeliveredName));

    [Fact]
    public void Wildcard_CoversExactlyTheEventsOfItsFamily()
    {
        foreach (EventDefinition e in EventCatalog.S3.Events.Where(e => !e.IsWildcard))
        {
            string wildcard = string.Join(':', e.Name.Split(':')[..2]) + ":*";
            Assert.Equal(EventCatalog.S3.Contains(wildcard) ? wildcard : null, e.CoveredBy);
        }
    }

    [Fact]
    public void Misspellings_LeadToNamesThatExist()
    {
        foreach (EventCatalog catalog in new[] { EventCatalog.S3, EventCatalog.Glacier })
            Assert.All(catalog.FamilyMisspellings.Values, family => Assert.Contains(catalog.Events, e => e.Name[catalog.Prefix.Length..].Split(':')[0] == family));
    }

    [Fact]
    public void ForeignNames_AreNoneOfAws() =>
        Assert.All(EventCatalog.S3.ForeignNames.Keys, name => Assert.False(EventCatalog.S3.Contains(name)));

    [Fact]
    public void EventAddedToTheFile_IsKnownAndSuggested()
    {
        var before = new EventNameClassifier(EventCatalog.S3);
        var after = new EventNameClassifier(WithEvent("""{ "name": "s3:ObjectArchived:Now", "delivered": "ObjectArchived:Now", "since": "2027", "destinations": ["sns"], "summary": "An object was archived." }"""));

        Assert.Equal(EventNameProblem.Unknown, before.Classify("s3:ObjectArchived:Now").Problem);
        Assert.Equal(EventNameProblem.None, after.Classify("s3:ObjectArchived:Now").Problem);
        Assert.Equal(["s3:ObjectArchived:Now"], after.Classify("s3:ObjectArchivd:Now").Suggestions);
    }

    [Theory]
    [InlineData("""{ "name": "s3:X:Put", "since": "2027", "destinations": [], "coveredBy": "s3:X:*", "summary": "" }""", "'s3:X:*' is no wildcard")]
    [InlineData("""{ "name": "s3:ObjectCreated:Put", "since": "2027", "destinations": [], "summary": "" }""", "is listed twice")]
    [InlineData("""{ "name": "s3:X:Put", "destinations": [], "summary": "" }""", "'since' is missing")]
    [InlineData("""{ "name": "s3:X:Put", "since": 2027, "destinations": [], "summary": "" }""", "expected string")]
    public void WrongEvent_IsRefusedWithItsPlace(string definition, string problem)
    {
        var error = Assert.Throws<SchemaException>(() => WithEvent(definition));

        Assert.Equal("Events/s3.events.json", error.File);
        Assert.StartsWith("$.events[", error.Path, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    private static EventCatalog WithEvent(string definition)
    {
        SchemaFile file = EmbeddedSchemas.File("Events/s3.events.json");
        const string Start = "\"events\": [";
        return EventCatalog.Read(file with { Text = file.Text.Replace(Start, Start + definition + ",", StringComparison.Ordinal) });
    }
}
