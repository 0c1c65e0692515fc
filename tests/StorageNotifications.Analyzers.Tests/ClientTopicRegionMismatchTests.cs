namespace StorageNotifications.Analyzers.Tests;

public sealed class ClientTopicRegionMismatchTests
{
    private const string Wrong = "\"arn:aws:sns:{|STN3004:us-east-1|}:111122223333:uploads\"";

    [Theory]
    [InlineData("new AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2)")]
    [InlineData("new AmazonSimpleNotificationServiceClient(RegionEndpoint.GetBySystemName(\"us-west-2\"))")]
    [InlineData("new AmazonSimpleNotificationServiceClient(new AnonymousAWSCredentials(), RegionEndpoint.USWest2)")]
    [InlineData("new AmazonSimpleNotificationServiceClient(new AmazonSimpleNotificationServiceConfig { RegionEndpoint = RegionEndpoint.USWest2 })")]
    public Task TopicInAnotherRegion_IsReported(string client) => ReportedAsync($"await {client}.PublishAsync({Wrong}, text);");

    [Theory]
    [InlineData("await sns.PublishAsync($, text);")]
    [InlineData("await sns.PublishAsync(new PublishRequest { TopicArn = $ });")]
    [InlineData("await sns.PublishAsync(new PublishRequest($, text));")]
    [InlineData("var request = new PublishRequest(); request.TopicArn = $; await sns.PublishAsync(request);")]
    [InlineData("await sns.SubscribeAsync($, \"sqs\", text);")]
    [InlineData("await sns.AuthorizeS3ToPublishAsync($, \"photos\");")]
    [InlineData("string topic = $; await sns.PublishAsync(topic, text); await sns.PublishAsync(topic, \"again\");")]
    public Task EveryUseOfTheClient_IsJudged(string use) => ReportedAsync(
        $"var sns = new AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2); {use.Replace("$", Wrong, StringComparison.Ordinal)}");

    [Fact]
    public Task ClientAndTopicInFields_AreReported() => ReportedAsync(
        "await _sns.PublishAsync(_topic, text);",
        """
        private readonly string _topic = "arn:aws:sns:{|STN3004:us-east-1|}:111122223333:uploads";
        private readonly IAmazonSimpleNotificationService _sns;
        public C() => _sns = new AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2);
        """);

    [Theory]
    [InlineData("await new AmazonSimpleNotificationServiceClient(RegionEndpoint.USEast1).PublishAsync(\"arn:aws:sns:us-east-1:111122223333:uploads\", text);")]
    [InlineData("await new AmazonSimpleNotificationServiceClient().PublishAsync(\"arn:aws:sns:us-east-1:111122223333:uploads\", text);")]
    [InlineData("await new AmazonSimpleNotificationServiceClient(RegionEndpoint.GetBySystemName(text)).PublishAsync(\"arn:aws:sns:us-east-1:111122223333:uploads\", text);")]
    [InlineData("await new AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2).PublishAsync(text, text);")]
    [InlineData("await new AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2).PublishAsync($\"arn:aws:sns:{text}:111122223333:uploads\", text);")]
    [InlineData("var sns = new AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2); if (condition) sns = new(RegionEndpoint.USEast1); await sns.PublishAsync(\"arn:aws:sns:us-east-1:111122223333:uploads\", text);")]
    [InlineData("await new AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2).PublishAsync(condition ? \"arn:aws:sns:us-east-1:111122223333:uploads\" : \"arn:aws:sns:us-west-2:111122223333:uploads\", text);")]
    [InlineData("await new AmazonSimpleNotificationServiceClient(new AmazonSimpleNotificationServiceConfig { RegionEndpoint = RegionEndpoint.USWest2, ServiceURL = text }).PublishAsync(\"arn:aws:sns:us-east-1:111122223333:uploads\", text);")]
    [InlineData("await new AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2).UnsubscribeAsync(\"arn:aws:sns:us-east-1:111122223333:uploads:0f1e2d3c-0000-4000-8000-000000000000\");")]
    [InlineData("await new AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2).PublishAsync(new PublishRequest { TargetArn = \"arn:aws:sns:us-east-1:111122223333:endpoint/GCM/app/0\" });")]
    public Task OtherTopics_AreNotReported(string statements) => ReportedAsync(statements);

    private static Task ReportedAsync(string statements, string members = "") => RuleTest.ReportedAsync(
        $$"""
        using System.Threading.Tasks;
        using Amazon;
        using Amazon.Runtime;
        using Amazon.SimpleNotificationService;
        using Amazon.SimpleNotificationService.Model;

        class C
        {
            {{members}}
            async Task M(string text, bool condition)
            {
                {{statements}}
            }
        }
        """,
        ReferenceSet.AwsSdkSns);
}
