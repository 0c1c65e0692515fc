namespace StorageNotifications.Analyzers.Tests.Libraries;

public sealed class SnsTests
{
    [Theory]
    [InlineData("new PublishRequest { TopicArn = $ }")]
    [InlineData("new PublishRequest($, \"text\")")]
    [InlineData("new PublishRequest(message: \"text\", topicArn: $)")]
    [InlineData("new SubscribeRequest { TopicArn = $ }")]
    [InlineData("sns.PublishAsync($, \"text\")")]
    [InlineData("sns.GetTopicAttributesAsync($)")]
    [InlineData("sns.SubscribeAsync($, \"sqs\", queue)")]
    [InlineData("sns.AuthorizeS3ToPublishAsync($, \"photos\")")]
    public Task Topic_IsJudged(string use) => RuleTest.FixedAsync(
        Method(use.Replace("$", "\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"", StringComparison.Ordinal)),
        Method(use.Replace("$", "\"arn:aws:sns:us-west-2:111122223333:uploads\"", StringComparison.Ordinal)),
        ReferenceSet.AwsSdkSns);

    [Theory]
    [InlineData("new PublishRequest { TopicArn = \"arn:aws:sns:us-west-2:111122223333:uploads.fifo\" }")]
    [InlineData("new PublishRequest { TargetArn = \"arn:aws:sns:us-west-2:111122223333:endpoint/GCM/app/0\" }")]
    [InlineData("new UnsubscribeRequest { SubscriptionArn = \"arn:aws:sns:us-west-2:111122223333:uploads:0f1e2d3c-0000-4000-8000-000000000000\" }")]
    [InlineData("sns.UnsubscribeAsync(\"arn:aws:sns:us-west-2:111122223333:uploads:0f1e2d3c-0000-4000-8000-000000000000\")")]
    [InlineData("new PublishRequest { TopicArn = queue }")]
    [InlineData("new PublishRequest { TopicArn = new CreateTopicResponse().TopicArn }")]
    [InlineData("new SubscribeRequest { Endpoint = \"not an ARN\" }")]
    public Task OtherValues_AreNotReported(string use) => RuleTest.SilentAsync(Method(use), ReferenceSet.AwsSdkSns);

    [Fact]
    public Task QueueInPlaceOfATopic_IsReported() => RuleTest.ReportedAsync(
        Method("new PublishRequest { TopicArn = \"arn:aws:{|STN2003:sqs|}:us-west-2:111122223333:uploads\" }"), ReferenceSet.AwsSdkSns);

    private static string Method(string expression) => $$"""
        using Amazon.SimpleNotificationService;
        using Amazon.SimpleNotificationService.Model;

        class C
        {
            object M(IAmazonSimpleNotificationService sns, string queue) => {{expression}};
        }
        """;
}
