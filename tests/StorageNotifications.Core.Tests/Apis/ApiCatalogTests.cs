using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Tests.Apis;

public sealed class ApiCatalogTests
{
    [Fact]
    public void Member_IsReadWithItsRole() =>
        Assert.Contains(new ApiMember("Topic", null, ApiRole.S3TopicDestination, null), ApiCatalog.Default.Types.Single(type => type.Name == "Amazon.S3.Model.TopicConfiguration").Members);

    [Fact]
    public void Constants_StandForEventsOfTheCatalog() =>
        Assert.All(ApiCatalog.Default.Types.SelectMany(type => type.Constants.Values), name => Assert.True(EventCatalog.S3.Contains(name), name));

    [Fact]
    public void UnknownRole_IsRejectedWithItsPlace()
    {
        const string Text = """
            {
              "types": [
                { "type": "T", "members": [
                  { "name": "M", "takes": "s3-evnt" } ] } ]
            }
            """;

        var error = Assert.Throws<SchemaException>(() => ApiCatalog.Read([new SchemaFile("t.api.json", Text)]));

        Assert.Equal((4, "$.types[0].members[0].takes"), (error.Line, error.Path));
    }
}
