using StorageNotifications.Core.Options;

namespace StorageNotifications.Core.Tests.Options;

public sealed class AnalysisOptionsTests
{
    [Fact]
    public void ListedValues_AreRead()
    {
        AnalysisOptions options = Read(
            (AnalysisOptions.AdditionalS3EventsOption, "s3:ObjectCreated:Append; s3:Other"),
            (AnalysisOptions.AdditionalRegionsOption, "eu-west-9"),
            (AnalysisOptions.BucketRegionsOption, "photos=us-west-2 , logs = eu-west-1,"));

        Assert.Equal(["s3:ObjectCreated:Append", "s3:Other"], options.AdditionalS3Events);
        Assert.Equal(["eu-west-9"], options.AdditionalRegions);
        Assert.Equal("us-west-2", options.BucketRegions["photos"]);
        Assert.Equal("eu-west-1", options.BucketRegions["logs"]);
        Assert.Empty(options.Problems);
    }

    [Fact]
    public void AbsentOptions_AreEmpty()
    {
        AnalysisOptions options = AnalysisOptions.Read(_ => null);

        Assert.Empty(options.AdditionalS3Events);
        Assert.Empty(options.BucketRegions);
        Assert.Empty(options.Problems);
    }

    [Theory]
    [InlineData("additional_s3_events", "ObjectCreated:Append")]
    [InlineData("additional_regions", "Frankfurt")]
    [InlineData("bucket_regions", "photos")]
    [InlineData("bucket_regions", "=us-west-2")]
    [InlineData("bucket_regions", "logs=eu-west-1, photos=west", "photos=west")]
    [InlineData("s3_compatible", "minio")]
    public void InvalidValue_IsAProblem(string option, string value, string? invalidItem = null)
    {
        string key = AnalysisOptions.Prefix + option;

        OptionProblem problem = Assert.Single(Read((key, value)).Problems);

        Assert.Equal((key, invalidItem ?? value), (problem.Option, problem.Value));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("", false)]
    public void Flag_IsRead(string value, bool expected)
    {
        AnalysisOptions options = Read((AnalysisOptions.S3CompatibleOption, value));

        Assert.Equal(expected, options.IsS3Compatible);
        Assert.Empty(options.Problems);
    }

    private static AnalysisOptions Read(params (string Key, string Value)[] options) =>
        AnalysisOptions.Read(key => options.FirstOrDefault(option => option.Key == key).Value);
}
