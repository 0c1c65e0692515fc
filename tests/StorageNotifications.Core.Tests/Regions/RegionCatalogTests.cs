using StorageNotifications.Core.Regions;

namespace StorageNotifications.Core.Tests.Regions;

public sealed class RegionCatalogTests
{
    private static readonly RegionCatalog Catalog = RegionCatalog.Default;

    public static TheoryData<string> Codes => new(Catalog.Regions.Select(region => region.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Region_IsConsistent(string code)
    {
        AwsRegion region = Catalog.Find(code)!;

        Assert.True(Catalog.IsCode(code));
        Assert.Equal(region.Partition, Catalog.PartitionOf(code)?.Id);
        Assert.Equal(code, Catalog.CodeOfSdkMember("Amazon.RegionEndpoint", region.MemberName));
        Assert.Equal(code, Catalog.RegionOfLocationConstraint(code));
    }

    [Fact]
    public void Counts_AreThoseOfAws()
    {
        Assert.Equal(8, Catalog.Partitions.Count);
        Assert.Equal(46, Catalog.Regions.Count());
        Assert.Equal(46, Catalog.Regions.Select(region => region.MemberName).Distinct().Count());
    }

    [Theory]
    [InlineData(null, "us-east-1")]
    [InlineData("", "us-east-1")]
    [InlineData("EU", "eu-west-1")]
    [InlineData("ap-south-2", "ap-south-2")]
    public void LocationConstraint_MeansARegion(string? constraint, string region) => Assert.Equal(region, Catalog.RegionOfLocationConstraint(constraint));

    [Theory]
    [InlineData("us-west-9", "aws")]
    [InlineData("us-gov-north-1", "aws-us-gov")]
    [InlineData("us-isob-north-1", "aws-iso-b")]
    [InlineData("xx-west-1", null)]
    public void RegionToCome_BelongsToThePartitionOfItsPrefix(string code, string? partition) => Assert.Equal(partition, Catalog.PartitionOf(code)?.Id);

    [Theory]
    [InlineData("Amazon.S3.S3Region", "EUWest1", "eu-west-1")]
    [InlineData("Amazon.S3.S3Region", "USEast1", "us-east-1")]
    [InlineData("Amazon.S3.S3Region", "SFO", "us-west-1")]
    [InlineData("Amazon.S3.BucketLocationConstraint", "ApSouth2", "ap-south-2")]
    [InlineData("Amazon.RegionEndpoint", "Nowhere", null)]
    public void SdkMember_NamesARegion(string type, string member, string? code) => Assert.Equal(code, Catalog.CodeOfSdkMember(type, member));
}
