namespace StorageNotifications.Analyzers.Tests;

public sealed class RefusedBucketLocationTests
{
    [Theory]
    [InlineData("\"us-east-1\"")]
    [InlineData("S3Region.FindValue(\"us-east-1\")")]
    [InlineData("new S3Region(\"us-east-1\")")]
    public Task RefusedLocation_IsReportedAndFixed(string location) => RuleTest.FixedAsync(
        Code.Method($$"""Use(new PutBucketRequest { BucketName = text, BucketRegion = {|STN3002:{{location}}|} });"""),
        Code.Method("Use(new PutBucketRequest { BucketName = text, BucketRegion = S3Region.USEast1 });"));

    [Theory]
    [InlineData("BucketRegion = {|STN3002:\"EU\"|}")]
    [InlineData("BucketRegion = {|STN3002:S3Region.USWest2|}")]
    [InlineData("PutBucketConfiguration = new PutBucketConfiguration { LocationConstraint = {|STN3002:\"us-west-2\"|} }")]
    public Task LocationOutsideTheRegionOfTheClient_IsReported(string member) => RuleTest.ReportedAsync(
        Code.Method($$"""await new AmazonS3Client(RegionEndpoint.EUCentral1).PutBucketAsync(new PutBucketRequest { BucketName = text, {{member}} });"""));

    [Theory]
    [InlineData("EUWest1", "BucketRegion = \"EU\"")]
    [InlineData("EUWest1", "BucketRegion = S3Region.EUWest1")]
    [InlineData("USEast1", "BucketRegion = \"us-west-2\"")]
    [InlineData("USWest2", "BucketRegion = text")]
    [InlineData("USWest2", "BucketRegionName = \"us-east-1\"")]
    [InlineData("USEast1", "BucketRegion = S3Region.USEast1")]
    public Task OtherLocations_AreNotReported(string region, string member) => RuleTest.SilentAsync(
        Code.Method($$"""await new AmazonS3Client(RegionEndpoint.{{region}}).PutBucketAsync(new PutBucketRequest { BucketName = text, {{member}} });"""));

    [Fact]
    public Task ComparedRegion_IsNotReported() => RuleTest.SilentAsync(Code.Method("S3Region region = text; Use(region == \"us-east-1\");"));
}
