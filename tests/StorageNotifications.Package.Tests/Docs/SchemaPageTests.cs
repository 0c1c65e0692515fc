using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>Tests that the page about schemas describes each member of the files.</summary>
public sealed class SchemaPageTests
{
    // The members of every file, and members whose names are data.
    private static readonly string[] Common = ["title", "description", "x-source", "x-asOf"];
    private static readonly string[] Maps = ["actions", "constants", "eventBridgeDetail", "familyMisspellings", "foreignPartitions", "foreignRegions", "gives", "leafMisspellings", "locationConstraints", "others"];

    [Theory]
    [InlineData("Events")]
    [InlineData("Regions")]
    [InlineData("Arns")]
    [InlineData("Apis")]
    public void EveryMember_IsDescribed(string folder)
    {
        string page = Repository.Read("docs/schemas.md");
        string[] members = [.. EmbeddedSchemas.In(folder).SelectMany(static file => MembersOf(JsonParser.Parse(file.Name, file.Text))).Except(Common).Distinct()];

        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.Contains($"`{member}`", page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> MembersOf(JsonNode node) => node.Items.SelectMany(MembersOf)
        .Concat(node.Members.SelectMany(static member => Maps.Contains(member.Key) ? [member.Key] : MembersOf(member.Value).Prepend(member.Key)));
}
