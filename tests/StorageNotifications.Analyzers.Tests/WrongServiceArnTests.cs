namespace StorageNotifications.Analyzers.Tests;

public sealed class WrongServiceArnTests
{
    [Fact]
    public Task QueueAsTopic_IsReported() => new RuleTest
    {
        Source = Code.Method("""Use(new TopicConfiguration { Topic = "arn:aws:{|#0:sqs|}:us-west-2:111122223333:uploads" });"""),
        Expected =
        [
            Rule.Of("STN2003").WithLocation(0).WithMessage(
                "'arn:aws:sqs:us-west-2:111122223333:uploads' is the ARN of an SQS queue; the ARN of an SNS topic is required here"),
        ],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("new TopicConfiguration { Topic = \"arn:aws:{|STN2003:lambda|}:us-west-2:111122223333:function:resize\" }")]
    [InlineData("new TopicConfiguration { Topic = \"arn:aws:{|STN2003:s3|}:::photos\" }")]
    [InlineData("new TopicConfiguration { Topic = $\"arn:aws:{|STN2003:sqs|}:{text}:111122223333:uploads\" }")]
    [InlineData("new QueueConfiguration { Queue = \"arn:aws:{|STN2003:sns|}:us-west-2:111122223333:uploads\" }")]
    [InlineData("new LambdaFunctionConfiguration { FunctionArn = \"arn:aws:{|STN2003:sns|}:us-west-2:111122223333:uploads\" }")]
    [InlineData("new VaultNotificationConfig { SNSTopic = \"arn:aws:{|STN2003:sqs|}:us-west-2:111122223333:uploads\" }")]
    public Task OtherService_IsReportedWithoutFix(string creation) => RuleTest.ReportedAsync(Code.Method($"Use({creation});"));

    [Theory]
    [InlineData("new TopicConfiguration { Topic = $\"arn:aws:{text}:us-west-2:111122223333:uploads\" }")]
    [InlineData("new QueueConfiguration { Queue = \"arn:aws:sqs:us-west-2:111122223333:uploads\" }")]
    [InlineData("new { Topic = \"arn:aws:sqs:us-west-2:111122223333:uploads\" }")]
    [InlineData("text == \"arn:aws:sqs:us-west-2:111122223333:uploads\"")]
    public Task ValidOrUnknownArn_IsNotReported(string value) => RuleTest.SilentAsync(Code.Method($"Use({value});"));
}
