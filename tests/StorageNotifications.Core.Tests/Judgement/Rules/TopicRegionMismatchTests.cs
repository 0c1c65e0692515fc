using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class TopicRegionMismatchTests
{
    private const string InEast = "arn:aws:sns:us-east-1:111122223333:uploads";

    private static readonly RuleContext PhotosInWest = Given.Options("storage_notifications.bucket_regions", "photos=us-west-2");

    [Fact]
    public void TopicInAnotherRegionThanTheClient_IsReported()
    {
        Finding finding = Assert.Single(Given.Findings<TopicRegionMismatch>(To(InEast) with { ClientRegions = ["us-west-2"] }));

        Assert.Equal((TopicRegionMismatch.Case.UnnamedBucket, "text[12..21]"), (finding.Variant, finding.Place.ToString()));
        Assert.Equal(["us-west-2", "topic", "us-east-1"], finding.Arguments.Skip(1));
        Assert.Equal([new Replacement("us-west-2")], finding.Replacements);
    }

    [Fact]
    public void DeclaredRegion_TakesPrecedenceOverTheClients()
    {
        NotificationFact notification = To(InEast) with { Bucket = "photos", ClientRegions = ["us-east-1"] };

        Assert.Equal(["photos", "us-west-2", "topic", "us-east-1"], Assert.Single(Given.Findings<TopicRegionMismatch>(notification, PhotosInWest)).Arguments);
        Assert.Empty(Given.Findings<TopicRegionMismatch>(notification));
    }

    [Fact]
    public void OneOtherClientOfSeveral_IsReported() => Assert.Single(Given.Findings<TopicRegionMismatch>(To(InEast) with { ClientRegions = ["us-east-1", "eu-west-1"] }));

    [Fact]
    public void UnknownClient_IsNotReported() => Assert.Empty(Given.Findings<TopicRegionMismatch>(To(InEast) with { Bucket = "logs" }, PhotosInWest));

    [Theory]
    [InlineData("arn:aws:sns:{}:111122223333:uploads")]
    [InlineData("arn:aws:sns:us-middle-7:111122223333:uploads")]
    [InlineData("arn:aws:sns:us-east-1:1:uploads")]
    [InlineData("arn:aws:sns:us-west-2:111122223333:uploads")]
    public void OtherFaults_AreLeftToOtherRules(string arn) => Assert.Empty(Given.Findings<TopicRegionMismatch>(To(arn) with { ClientRegions = ["us-west-2"] }));

    [Fact]
    public void FifoTopic_IsReportedForItsRegionAsWell() => Assert.Single(Given.Findings<TopicRegionMismatch>(To(InEast + ".fifo") with { ClientRegions = ["us-west-2"] }));

    [Fact]
    public void ConfigurationThatOtherCodeCanSet_IsNotReported() => Assert.Empty(Given.Findings<TopicRegionMismatch>(
        Given.Notification(Given.Configuration("c") with { Destination = Given.Topic(InEast), IsShared = true }) with { ClientRegions = ["us-west-2"] }));

    [Fact]
    public void TwoDestinationsInTwoRegions_AreReportedOnce()
    {
        Finding finding = Assert.Single(Given.Findings<TopicRegionMismatch>(To(InEast, InEast, "arn:aws:sns:{}:111122223333:uploads", "arn:aws:sns:eu-west-1:111122223333:uploads")));

        Assert.Equal(TopicRegionMismatch.Case.OtherDestination, finding.Variant);
        Assert.Equal(["us-east-1", "topic", "eu-west-1"], finding.Arguments.Skip(1));
        Assert.NotNull(finding.Other);
        Assert.Empty(finding.Replacements);
    }

    [Fact]
    public void TwoDestinationsAtACustomEndpoint_AreNotReported() =>
        Assert.Empty(Given.Findings<TopicRegionMismatch>(To(InEast, "arn:aws:sns:eu-west-1:111122223333:uploads"), Given.OwnEndpoint));

    private static NotificationFact To(params string[] topics) =>
        Given.Notification([.. topics.Select(static topic => Given.Configuration("c") with { Destination = Given.Topic(topic) })]);

    [Fact]
    public void StackRegion_TakesPrecedenceOverTheClients()
    {
        Finding finding = Assert.Single(Given.Findings<TopicRegionMismatch>(Given.Notification(Given.Configuration("c") with { Destination = Given.Topic(InEast) }) with { StackRegion = "us-west-2" }));

        Assert.Equal(TopicRegionMismatch.Case.Stack, finding.Variant);
    }

    [Fact]
    public void DestinationsOfTwoRegions_AreReportedAtTheSecond()
    {
        ConfigurationFact first = Given.Configuration("a") with { Destination = Given.Topic(InEast) };
        ConfigurationFact second = Given.Configuration("b") with { Destination = Given.Queue("arn:aws:sqs:eu-west-1:111122223333:uploads") };

        Finding finding = Assert.Single(Given.Findings<TopicRegionMismatch>(Given.Notification(first, first, second)));

        Assert.Equal(TopicRegionMismatch.Case.OtherDestination, finding.Variant);
        Assert.Equal(["topic", "us-east-1", "queue", "eu-west-1"], finding.Arguments);
        Assert.Empty(finding.Replacements);
        Assert.Empty(Given.Findings<TopicRegionMismatch>(Given.Notification(first, second), Given.OwnEndpoint));
    }
}
