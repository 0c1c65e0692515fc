using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Regions;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Tests.Regions;

public sealed class RegionCatalogTests
{
    private const string FileName = "Regions/aws.regions.json";

    private static readonly RegionCatalog Catalog = RegionCatalog.Default;

    public static TheoryData<string> Codes => new(Catalog.Regions.Select(region => region.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Region_IsConsistent(string code)
    {
        AwsRegion region = Catalog.Find(code)!;

        Assert.True(Catalog.IsCode(code));
        Assert.Equal(region.Partition, Catalog.PartitionOf(code)?.Id);
        Assert.All(Catalog.SdkMembers.Values, members => Assert.Contains(code, members.Values));
    }

    [Fact]
    public void MemberNames_AreUnique() =>
        Assert.Equal(Catalog.Regions.Count, Catalog.Regions.Select(region => region.MemberName).Distinct().Count());

    [Theory]
    [InlineData("", "us-east-1")]
    [InlineData("EU", "eu-west-1")]
    public void LocationConstraint_HasARegion(string constraint, string region) => Assert.Equal(region, Catalog.LocationConstraints[constraint]);

    [Theory]
    [InlineData("us-west-9", "aws")]
    [InlineData("us-gov-north-1", "aws-us-gov")]
    [InlineData("us-isob-north-1", "aws-iso-b")]
    [InlineData("xx-west-1", null)]
    public void FutureRegion_BelongsToThePartitionOfItsPrefix(string code, string? partition) => Assert.Equal(partition, Catalog.PartitionOf(code)?.Id);

    [Theory]
    [InlineData("Amazon.S3.S3Region", "EUWest1", "eu-west-1")]
    [InlineData("Amazon.S3.S3Region", "USEast1", "us-east-1")]
    [InlineData("Amazon.S3.S3Region", "SFO", "us-west-1")]
    [InlineData("Amazon.S3.BucketLocationConstraint", "ApSouth2", "ap-south-2")]
    [InlineData("Amazon.RegionEndpoint", "Nowhere", null)]
    public void SdkMember_NamesARegion(string type, string member, string? code) => Assert.Equal(code, Catalog.CodeOfSdkMember(type, member));

    [Fact]
    public void RegionAddedToTheFile_IsKnownEverywhere()
    {
        RegionCatalog catalog = MadeUp("""{ "code": "moon-dark-side-1", "member": "MoonDarkSide1", "name": "Moon (Dark Side)" }""");

        Assert.Equal("aws-moon", catalog.PartitionOf("moon-dark-side-1")?.Id);
        Assert.Equal("moon-dark-side-1", catalog.CodeOfSdkMember("Amazon.RegionEndpoint", "MoonDarkSide1"));
        Assert.Equal("moon-dark-side-1", catalog.CodeOfSdkMember("Amazon.S3.BucketLocationConstraint", "MoonDarkSide1"));
        Assert.True(catalog.IsCode("moon-light-side-2"));
        Assert.False(Catalog.IsCode("moon-light-side-2"));

        var checker = new ArnChecker(ArnGrammarCatalog.Read(EmbeddedSchemas.File("Arns/destinations.arns.json"), catalog), catalog);
        ArnKind topic = ArnGrammarCatalog.Read(EmbeddedSchemas.File("Arns/destinations.arns.json"), catalog).SnsTopic;
        Assert.Null(checker.Check(ArnText.Of("arn:aws-moon:sns:moon-dark-side-1:111122223333:uploads"), topic, isS3Destination: true));
        Assert.Equal("moon-dark-side-1", checker.Check(ArnText.Of("arn:aws-moon:sns:moon-drak-side-1:111122223333:uploads"), topic, isS3Destination: true)?.Replacement);
    }

    [Theory]
    [InlineData("""{ "code": "moon-1", "member": "Moon1", "name": "Moon" }""", "does not have the form")]
    [InlineData("""{ "code": "us-east-1", "member": "USEast1", "name": "Moon" }""", "does not begin with a prefix of the partition 'aws-moon'")]
    [InlineData("""{ "code": "moon-dark-side-1", "member": "A", "name": "" }, { "code": "moon-dark-side-1", "member": "B", "name": "" }""", "is listed twice")]
    public void InvalidRegion_IsRejectedWithItsPlace(string regions, string problem)
    {
        var error = Assert.Throws<SchemaException>(() => MadeUp(regions));

        Assert.StartsWith("$.partitions[0].regions[", error.Path, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"locationConstraints\": { \"\": ", "\"locationConstraints\": { \"-\": ", "$.locationConstraints")]
    [InlineData("\"EU\": \"eu-west-1\" },", "\"EU\": \"eu-west-99\" },", "$.locationConstraints.EU")]
    [InlineData("\"spelling\": \"code\"", "\"spelling\": \"edoc\"", "$.sdkTypes[2].spelling")]
    public void InvalidRegionName_IsRejectedWithItsPlace(string text, string replacement, string path)
    {
        SchemaFile file = EmbeddedSchemas.File(FileName);

        var error = Assert.Throws<SchemaException>(() => RegionCatalog.Read(file with { Text = file.Text.Replace(text, replacement, StringComparison.Ordinal) }));

        Assert.Equal(path, error.Path);
    }

    // The embedded catalog with one more partition.
    private static RegionCatalog MadeUp(string regions) => RegionCatalog.Read(MadeUpSchema.WithFirst(
        FileName, "partitions", $$"""{ "id": "aws-moon", "dnsSuffix": "amazonaws.moon", "regionPrefixes": ["moon-"], "regions": [{{regions}}] }"""));
}
