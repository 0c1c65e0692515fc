namespace StorageNotifications.Analyzers.Tests;

public sealed class MalformedDestinationArnTests
{
    [Fact]
    public Task QueueUrl_IsReportedAndFixed() => new RuleTest
    {
        Source = Code.Method("""Use(new QueueConfiguration { Queue = "{|#0:https://sqs.eu-west-1.amazonaws.com/111122223333/uploads|}" });"""),
        Expected =
        [
            Rule.Of("STN2002").WithLocation(0).WithMessage(
                "'https://sqs.eu-west-1.amazonaws.com/111122223333/uploads' is not the ARN of an SQS queue: it does not begin with 'arn:'"),
        ],
        FixedSource = Code.Method("""Use(new QueueConfiguration { Queue = "arn:aws:sqs:eu-west-1:111122223333:uploads" });"""),
    }.RunOnBothSdksAsync();

    [Fact]
    public Task FunctionWithoutItsType_IsReportedAndFixed() => RuleTest.FixedAsync(
        Code.Method("""Use(new LambdaFunctionConfiguration { FunctionArn = "arn:aws:lambda:us-west-2:111122223333:{|STN2002:resize|}" });"""),
        Code.Method("""Use(new LambdaFunctionConfiguration { FunctionArn = "arn:aws:lambda:us-west-2:111122223333:function:resize" });"""));

    [Theory]
    [InlineData("QueueConfiguration", "Queue", "{|STN2002:\"\"|}")]
    [InlineData("QueueConfiguration", "Queue", "{|STN2002:\"uploads\"|}")]
    [InlineData("QueueConfiguration", "Queue", "\"arn:aws:sqs:us-west-2:{|STN2002:11112222333|}:uploads\"")]
    [InlineData("QueueConfiguration", "Queue", "\"arn:aws:sqs:us-west-2:111122223333:{|STN2002:up.loads|}\"")]
    [InlineData("QueueConfiguration", "Queue", "$\"arn:aws:sqs:us-west-2:{|STN2002:11112222333|}:{text}\"")]
    [InlineData("LambdaFunctionConfiguration", "FunctionArn", "{|STN2002:\"resize\"|}")]
    [InlineData("LambdaFunctionConfiguration", "FunctionArn", "\"arn:aws:lambda:us-west-2:111122223333:{|STN2002:layer|}:resize\"")]
    [InlineData("LambdaFunctionConfiguration", "FunctionArn", "\"arn:aws:lambda:us-west-2:111122223333:function:resize{|STN2002::prod:1|}\"")]
    public Task Segment_IsReportedWithoutFix(string type, string member, string arn) =>
        RuleTest.ReportedAsync(Code.Method($$"""Use(new {{type}} { {{member}} = {{arn}} });"""));

    [Theory]
    [InlineData("QueueConfiguration", "Queue", "\"arn:aws:sqs:us-west-2:111122223333:uploads\"")]
    [InlineData("QueueConfiguration", "Queue", "$\"arn:aws:sqs:{text}:111122223333:uploads\"")]
    [InlineData("QueueConfiguration", "Queue", "text")]
    [InlineData("LambdaFunctionConfiguration", "FunctionArn", "\"arn:aws:lambda:us-west-2:111122223333:function:resize\"")]
    [InlineData("LambdaFunctionConfiguration", "FunctionArn", "\"arn:aws:lambda:us-west-2:111122223333:function:resize:prod\"")]
    [InlineData("LambdaFunctionConfiguration", "FunctionArn", "\"arn:aws-us-gov:lambda:us-gov-west-1:111122223333:function:resize:$LATEST\"")]
    [InlineData("LambdaFunctionConfiguration", "FunctionArn", "\"arn:aws:lambda:us-west-2:111122223333:function:\" + text")]
    public Task ValidOrUnknownArn_IsNotReported(string type, string member, string arn) =>
        RuleTest.SilentAsync(Code.Method($$"""Use(new {{type}} { {{member}} = {{arn}} });"""));

    // The client may be created in another file, so the finding is only a suggestion.
    [Theory]
    [InlineData("new QueueConfiguration { Queue = \"arn:{|STN2006:minio|}:sqs::1:webhook\" }")]
    [InlineData("new QueueConfiguration { Queue = $\"arn:{|STN2006:minio|}:sqs:{text}:1:webhook\" }")]
    [InlineData("new TopicConfiguration { Topic = \"arn:{|STN2006:minio|}:sns::1:webhook\" }")]
    public Task ArnOfMinio_IsReportedAsInfo(string creation) => RuleTest.ReportedAsync(Code.Method($"Use({creation});"));

    [Theory]
    [InlineData("var config = new AmazonS3Config { ServiceURL = text };")]
    [InlineData("var config = new AmazonS3Config(); config.ServiceURL = \"http://localhost:9000\";")]
    public Task ArnAtACustomEndpoint_IsNotReported(string client) => RuleTest.SilentAsync(Code.Method(
        client + """
             Use(new QueueConfiguration { Queue = "arn:minio:sqs::1:webhook" });
            Use(new QueueConfiguration { Queue = "arn:aws:sqs:us-west-2:111122223333:uploads.fifo" });
            Use(new TopicConfiguration { Topic = "arn:aws:sqs:us-west-2:111122223333:uploads" });
            Use(new TopicConfiguration { Topic = "arn:aws:sns:local-1:111122223333:uploads" });
            """));

    [Fact]
    public Task WithoutTheSdk_NothingIsReported() =>
        RuleTest.SilentAsync("class QueueConfiguration { public string Queue = \"uploads\"; }", ReferenceSet.None);
}
