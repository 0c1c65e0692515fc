using StorageNotifications.CodeFixes;

namespace StorageNotifications.Analyzers.Tests;

public sealed class IncompleteRewriteTests
{
    private const string All =
        "TopicConfigurations = topics, QueueConfigurations = now.QueueConfigurations, LambdaFunctionConfigurations = now.LambdaFunctionConfigurations, EventBridgeConfiguration = now.EventBridgeConfiguration";

    [Theory]
    [InlineData("var now = await s3.GetBucketNotificationAsync(text);")]
    [InlineData("var now = await s3.GetBucketNotificationAsync(new GetBucketNotificationRequest { BucketName = text });")]
    [InlineData("var now = await s3.GetBucketNotificationAsync(text).ConfigureAwait(false);")]
    public Task MissingKinds_AreReportedAndAdded(string read) => FixedAsync(
        $$"""{{read}} var topics = now.TopicConfigurations ?? []; topics.Add(<topic>); await {|STN4009:s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = topics })|};""",
        $$"""{{read}} var topics = now.TopicConfigurations ?? []; topics.Add(<topic>); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, {{All}} });""");

    [Fact]
    public Task RequestOnSeveralLines_IsFixedOnSeveralLines() => FixedAsync(
        """
        var now = await s3.GetBucketNotificationAsync("photos");
                var request = new PutBucketNotificationRequest
                {
                    BucketName = "photos",
                    TopicConfigurations = now.TopicConfigurations,
                    QueueConfigurations = now.QueueConfigurations,
                };
                await {|STN4009:s3.PutBucketNotificationAsync(request)|};
        """,
        """
        var now = await s3.GetBucketNotificationAsync("photos");
                var request = new PutBucketNotificationRequest
                {
                    BucketName = "photos",
                    TopicConfigurations = now.TopicConfigurations,
                    QueueConfigurations = now.QueueConfigurations,
                    LambdaFunctionConfigurations = now.LambdaFunctionConfigurations,
                    EventBridgeConfiguration = now.EventBridgeConfiguration,
                };
                await s3.PutBucketNotificationAsync(request);
        """);

    [Fact]
    public Task CommentsOfTheOtherMembers_StayBesideThem() => FixedAsync(
        """
        var now = await s3.GetBucketNotificationAsync("photos");
                await {|STN4009:s3.PutBucketNotificationAsync(new PutBucketNotificationRequest
                {
                    BucketName = "photos",
                    QueueConfigurations = now.QueueConfigurations,
                    LambdaFunctionConfigurations = now.LambdaFunctionConfigurations,
                    // The topics
                    TopicConfigurations = now.TopicConfigurations // as before
                })|};
        """,
        """
        var now = await s3.GetBucketNotificationAsync("photos");
                await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest
                {
                    BucketName = "photos",
                    QueueConfigurations = now.QueueConfigurations,
                    LambdaFunctionConfigurations = now.LambdaFunctionConfigurations,
                    // The topics
                    TopicConfigurations = now.TopicConfigurations, // as before
                    EventBridgeConfiguration = now.EventBridgeConfiguration
                });
        """);

    [Theory]
    [InlineData("var now = await s3.GetBucketNotificationAsync(text); var topics = now.TopicConfigurations; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, " + All + " });")]
    [InlineData("var now = await s3.GetBucketNotificationAsync(text); Use(now); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = now.TopicConfigurations });")]
    [InlineData("var now = await s3.GetBucketNotificationAsync(\"other\"); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = now.TopicConfigurations });")]
    [InlineData("var now = await s3.GetBucketNotificationAsync(text); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [<topic>] });")]
    [InlineData("var now = await s3.GetBucketNotificationAsync(text); var request = new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = now.TopicConfigurations }; Use(request); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var now = await s3.GetBucketNotificationAsync(text); if (now.QueueConfigurations.Count + now.LambdaFunctionConfigurations.Count > 0 || now.EventBridgeConfiguration != null) return; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = now.TopicConfigurations });")]
    public Task OtherRequests_AreNotReported(string statements) => RuleTest.SilentAsync(Method(statements));

    private static Task FixedAsync(string statements, string fixedStatements) => new CSharpTest<NotificationConfigurationAnalyzer, SetMembersCodeFixProvider>
    {
        Source = Method(statements),
        FixedSource = Method(fixedStatements),
        DisabledRules = ["STN1008"],
    }.RunAsync();

    private static string Method(string statements) =>
        Code.Method(statements.Replace("<topic>", "new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }", StringComparison.Ordinal));
}
