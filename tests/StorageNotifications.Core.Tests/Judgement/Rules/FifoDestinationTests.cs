using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class FifoDestinationTests
{
    [Theory]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads.fifo", "text[35..47]")]
    [InlineData("arn:aws:sns:us-east-1:{}:uploads.fifo", "text[24..36]")]
    public void FifoTopic_IsReported(string arn, string place)
    {
        Finding finding = Assert.Single(Given.Findings<FifoDestination>(Given.Topic(arn)));

        Assert.Equal(["uploads.fifo", "topic"], finding.Arguments);
        Assert.Equal(place, finding.Place.ToString());
    }

    [Fact]
    public void FifoQueue_IsReported() =>
        Assert.Equal("queue", Assert.Single(Given.Findings<FifoDestination>(Given.Queue("arn:aws:sqs:us-east-1:111122223333:uploads.fifo"))).Arguments[1]);

    [Fact]
    public void AllowedFifoTopic_IsNotReported() =>
        Assert.Empty(Given.Findings<FifoDestination>(Given.Topic("arn:aws:sns:us-east-1:111122223333:uploads.fifo", isS3Destination: false)));

    [Fact]
    public void StandardTopic_IsNotReported() => Assert.Empty(Given.Findings<FifoDestination>(Given.Topic("arn:aws:sns:us-east-1:111122223333:fifo")));
}
