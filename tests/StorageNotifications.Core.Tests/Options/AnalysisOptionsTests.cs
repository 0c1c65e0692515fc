using StorageNotifications.Core.Options;

namespace StorageNotifications.Core.Tests.Options;

public sealed class AnalysisOptionsTests
{
    [Fact]
    public void ListedValues_AreRead()
    {
        AnalysisOptions options = Read("s3:ObjectCreated:Append; s3:Other", "eu-west-9", "photos=us-west-2 , logs = eu-west-1,");

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
    [InlineData("ObjectCreated:Append", "", "", "storage_notifications.additional_s3_events", "ObjectCreated:Append")]
    [InlineData("", "Frankfurt", "", "storage_notifications.additional_regions", "Frankfurt")]
    [InlineData("", "", "photos", "storage_notifications.bucket_regions", "photos")]
    [InlineData("", "", "=us-west-2", "storage_notifications.bucket_regions", "=us-west-2")]
    [InlineData("", "", "logs=eu-west-1, photos=west", "storage_notifications.bucket_regions", "photos=west")]
    public void InvalidValue_IsAProblem(string events, string regions, string buckets, string option, string value)
    {
        OptionProblem problem = Assert.Single(Read(events, regions, buckets).Problems);

        Assert.Equal((option, value), (problem.Option, problem.Value));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("", false)]
    public void Flag_IsRead(string value, bool expected)
    {
        AnalysisOptions options = Read("", "", "", value);

        Assert.Equal(expected, options.IsS3Compatible);
        Assert.Empty(options.Problems);
    }

    [Fact]
    public void InvalidFlag_IsAProblem()
    {
        OptionProblem problem = Assert.Single(Read("", "", "", "minio").Problems);

        Assert.Equal(("storage_notifications.s3_compatible", "minio"), (problem.Option, problem.Value));
    }

    private static AnalysisOptions Read(string events, string regions, string buckets, string compatible = "") => AnalysisOptions.Read(key => key switch
    {
        AnalysisOptions.AdditionalS3EventsOption => events,
        AnalysisOptions.AdditionalRegionsOption => regions,
        AnalysisOptions.BucketRegionsOption => buckets,
        AnalysisOptions.S3CompatibleOption => compatible,
        _ => throw new ArgumentException(key, nameof(key)),
    });
}
