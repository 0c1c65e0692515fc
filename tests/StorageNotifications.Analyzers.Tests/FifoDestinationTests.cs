namespace StorageNotifications.Analyzers.Tests;

public sealed class FifoDestinationTests
{
    [Fact]
    public Task FifoTopic_IsReported() => new RuleTest
    {
        Source = Code.Method("""Use(new TopicConfiguration { Topic = "arn:aws:sns:us-west-2:111122223333:{|#0:uploads.fifo|}" });"""),
        Expected = [Rule.Of("STN2004").WithLocation(0).WithMessage("'uploads.fifo' is a FIFO topic; Amazon S3 sends notifications to standard destinations only")],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("new QueueConfiguration { Queue = \"arn:aws:sqs:us-west-2:111122223333:{|STN2004:uploads.fifo|}\" }")]
    [InlineData("new QueueConfiguration { Queue = $\"arn:aws:sqs:{text}:111122223333:{|STN2004:uploads.fifo|}\" }")]
    [InlineData("new QueueConfiguration { Queue = $\"arn:aws:sqs:us-west-2:111122223333:{text}{|STN2004:.fifo|}\" }")]
    public Task FifoQueue_IsReportedWithoutFix(string creation) => RuleTest.ReportedAsync(Code.Method($"Use({creation});"));

    // AWS does not document whether Glacier accepts FIFO topics.
    [Theory]
    [InlineData("new VaultNotificationConfig { SNSTopic = \"arn:aws:sns:us-west-2:111122223333:uploads.fifo\" }")]
    [InlineData("new TopicConfiguration { Topic = \"arn:aws:sns:us-west-2:111122223333:fifo\" }")]
    [InlineData("new TopicConfiguration { Topic = \"arn:aws:sns:us-west-2:111122223333:uploads-fifo\" }")]
    [InlineData("new QueueConfiguration { Queue = text + \".fi\" + \"fo\".Trim() }")]
    [InlineData("new { Topic = \"arn:aws:sns:us-west-2:111122223333:uploads.fifo\" }")]
    public Task OtherDestinations_AreNotReported(string value) => RuleTest.SilentAsync(Code.Method($"Use({value});"));
}
