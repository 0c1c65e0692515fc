namespace StorageNotifications.Analyzers.Tests.Libraries;

public sealed class AwsMessagingTests
{
    [Theory]
    [InlineData("bus.AddSNSPublisher<string>($)")]
    [InlineData("bus.AddSNSPublisher<string>(messageTypeIdentifier: \"upload\", topicUrl: $)")]
    public Task Topic_IsJudged(string use) => RuleTest.FixedAsync(
        Method(use.Replace("$", "\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"", StringComparison.Ordinal)),
        Method(use.Replace("$", "\"arn:aws:sns:us-west-2:111122223333:uploads\"", StringComparison.Ordinal)),
        ReferenceSet.AwsMessaging);

    [Theory]
    [InlineData("bus.AddSNSPublisher<string>(\"arn:aws:sns:us-west-2:111122223333:uploads.fifo\")")]
    [InlineData("bus.AddSNSPublisher<string>(text)")]
    [InlineData("bus.AddSNSPublisher<string>(null)")]
    // This overrides the publisher's topic for one message; in tests, it can be any string.
    [InlineData("new SNSOptions { TopicArn = \"other\" }")]
    [InlineData("bus.AddSQSPublisher<string>(\"https://sqs.us-west-2.amazonaws.com/111122223333/uploads\")")]
    public Task OtherValues_AreNotReported(string use) => RuleTest.SilentAsync(Method(use), ReferenceSet.AwsMessaging);

    private static string Method(string expression) => $$"""
        using AWS.Messaging.Configuration;
        using AWS.Messaging.Publishers.SNS;

        class C
        {
            object M(IMessageBusBuilder bus, string text) => {{expression}};
        }
        """;
}
