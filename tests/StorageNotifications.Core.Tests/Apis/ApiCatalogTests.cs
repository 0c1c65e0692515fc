using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Tests.Apis;

public sealed class ApiCatalogTests
{
    [Fact]
    public void Member_IsReadWithItsRole() =>
        Assert.Contains(new ApiMember("Amazon.S3.Model.TopicConfiguration", "Topic", null, ApiRole.S3TopicDestination), ApiCatalog.Default.ByType["Amazon.S3.Model.TopicConfiguration"]);

    [Fact]
    public void RoleThatDoesNotExist_IsRefusedWhereItStands()
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
