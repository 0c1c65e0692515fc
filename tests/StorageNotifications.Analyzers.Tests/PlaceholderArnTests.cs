namespace StorageNotifications.Analyzers.Tests;

public sealed class PlaceholderArnTests
{
    [Fact]
    public Task Placeholder_IsReported() => new RuleTest
    {
        Source = Code.Method("""Use(new TopicConfiguration { Topic = {|#0:"*** SNS topic ARN ***"|} });"""),
        Expected = [Rule.Of("STN2006").WithLocation(0).WithMessage("'*** SNS topic ARN ***' is a placeholder; replace it with the ARN of an SNS topic")],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("new TopicConfiguration { Topic = \"arn:aws:sns:us-west-2:{|STN2006:80398EXAMPLE|}:uploads\" }")]
    [InlineData("new TopicConfiguration { Topic = \"arn:aws:sns:{|STN2006:region|}:111122223333:uploads\" }")]
    [InlineData("new QueueConfiguration { Queue = \"arn:aws:sqs:us-west-2:{|STN2006:account-id|}:uploads\" }")]
    [InlineData("new QueueConfiguration { Queue = {|STN2006:\"<your queue>\"|} }")]
    [InlineData("new LambdaFunctionConfiguration { FunctionArn = $\"arn:aws:lambda:{|STN2006:REGION|}:{text}:function:resize\" }")]
    [InlineData("new VaultNotificationConfig { SNSTopic = {|STN2006:\"*** Provide Amazon SNS topic ARN ***\"|} }")]
    public Task TextOfTheDocumentation_IsReportedWithoutFix(string creation) => RuleTest.ReportedAsync(Code.Method($"Use({creation});"));

    [Theory]
    [InlineData("new TopicConfiguration { Topic = \"arn:aws:sns:us-west-2:111122223333:example\" }")]
    [InlineData("new TopicConfiguration { Topic = text }")]
    [InlineData("new { Topic = \"*** SNS topic ARN ***\" }")]
    [InlineData("\"arn:aws:sns:us-west-2:80398EXAMPLE:uploads\"")]
    public Task OtherTexts_AreNotReported(string value) => RuleTest.SilentAsync(Code.Method($"Use({value});"));
}
