using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class VaultTopicRegionMismatchTests
{
    [Fact]
    public void TopicInAnotherRegion_IsReported()
    {
        Finding finding = Assert.Single(Find("arn:aws:sns:us-east-1:111122223333:uploads"));

        Assert.Equal("text[12..21]", finding.Place.ToString());
        Assert.Equal(["us-west-2", "us-east-1"], finding.Arguments);
        Assert.Equal([new Replacement("us-west-2")], finding.Replacements);
    }

    [Theory]
    [InlineData("arn:aws:sns:us-west-2:111122223333:uploads")]
    [InlineData("arn:aws:sns:{}:111122223333:uploads")]
    [InlineData("arn:aws:sns:us-middle-7:111122223333:uploads")]
    [InlineData("arn:aws:sns:us-east-1:1:uploads")]
    public void OtherTopics_AreNotReported(string topic) => Assert.Empty(Find(topic));

    [Fact]
    public void OtherProduct_IsNotReported() => Assert.Empty(Find("arn:aws:sns:us-east-1:111122223333:uploads", Given.OwnEndpoint));

    private static IReadOnlyList<Finding> Find(string topic, RuleContext? context = null) =>
        Given.Findings<VaultTopicRegionMismatch>(new VaultTopicFact(Given.Topic(topic, isS3Destination: false), "us-west-2"), context);
}
