namespace StorageNotifications.Analyzers.Tests.Libraries;

public sealed class PulumiNativeTests
{
    [Theory]
    [InlineData("Topic", "Topic", "sns", "STN2001")]
    [InlineData("Queue", "Queue", "sqs", "STN2002")]
    public Task EventAndDestination_AreJudged(string kind, string member, string service, string id) => RuleTest.FixedAsync(
        Bucket($$"""{{kind}}Configurations = { new Bucket{{kind}}ConfigurationArgs { Event = {|STN1001:"s3:ObjectCreated:Putt"|}, {{member}} = "arn:aws:{{service}}:us-west-2:{|{{id}}:1111-2222-3333|}:uploads" } }"""),
        Bucket($$"""{{kind}}Configurations = { new Bucket{{kind}}ConfigurationArgs { Event = "s3:ObjectCreated:Put", {{member}} = "arn:aws:{{service}}:us-west-2:111122223333:uploads" } }"""),
        ReferenceSet.Pulumi);

    [Fact]
    public Task Function_IsJudged() => RuleTest.ReportedAsync(
        Bucket("""LambdaConfigurations = { new BucketLambdaConfigurationArgs { Event = "s3:ObjectCreated:*", Function = "arn:aws:{|STN2003:sns|}:us-west-2:111122223333:uploads" } }"""),
        ReferenceSet.Pulumi);

    [Fact]
    public Task OverlappingFilters_AreReported() => RuleTest.ReportedAsync(
        Bucket($$"""TopicConfigurations = { new BucketTopicConfigurationArgs { Event = "s3:ObjectCreated:*", Topic = arn, {{Filter("prefix", "up")}} }, {|STN4001:new BucketTopicConfigurationArgs|} { Event = "s3:ObjectCreated:Put", Topic = arn, {{Filter("suffix", ".jpg")}} } }"""),
        ReferenceSet.Pulumi);

    [Fact]
    public Task DistinctFilters_AreNotReported() => RuleTest.SilentAsync(
        Bucket($$"""TopicConfigurations = { new BucketTopicConfigurationArgs { Event = "s3:ObjectCreated:*", Topic = arn, {{Filter("prefix", "a/")}} }, new BucketTopicConfigurationArgs { Event = "s3:ObjectCreated:*", Topic = output, {{Filter("prefix", "b/")}} } }"""),
        ReferenceSet.Pulumi);

    private static string Filter(string name, string value) =>
        $$"""Filter = new BucketNotificationFilterArgs { S3Key = new BucketS3KeyFilterArgs { Rules = { new BucketFilterRuleArgs { Name = "{{name}}", Value = "{{value}}" } } } }""";

    private static string Bucket(string configurations) => $$"""
        using Pulumi;
        using Pulumi.AwsNative.S3;
        using Pulumi.AwsNative.S3.Inputs;

        class C
        {
            object M(string arn, Output<string> output) =>
                new Bucket("photos", new BucketArgs { NotificationConfiguration = new BucketNotificationConfigurationArgs { {{configurations}} } });
        }
        """;
}
