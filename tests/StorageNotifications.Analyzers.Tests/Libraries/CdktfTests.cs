namespace StorageNotifications.Analyzers.Tests.Libraries;

public sealed class CdktfTests
{
    [Theory]
    [InlineData("Topic", "TopicArn", "sns", "STN2001")]
    [InlineData("Queue", "QueueArn", "sqs", "STN2002")]
    public Task EventsAndDestination_AreJudged(string kind, string member, string service, string id) => RuleTest.FixedAsync(
        Notification($$"""{{kind}} = new[] { new S3BucketNotification{{kind}} { {{member}} = "arn:aws:{{service}}:us-west-2:{|{{id}}:1111-2222-3333|}:uploads", Events = new[] { {|STN1003:"ObjectCreated:Put"|} } } }"""),
        Notification($$"""{{kind}} = new[] { new S3BucketNotification{{kind}} { {{member}} = "arn:aws:{{service}}:us-west-2:111122223333:uploads", Events = new[] { "s3:ObjectCreated:Put" } } }"""),
        ReferenceSet.Cdktf);

    [Fact]
    public Task Function_IsJudged() => RuleTest.ReportedAsync(
        Notification("""LambdaFunction = new[] { new S3BucketNotificationLambdaFunction { LambdaFunctionArn = "arn:aws:{|STN2003:sqs|}:us-west-2:111122223333:uploads", Events = new[] { "s3:ObjectCreated:*" } } }"""),
        ReferenceSet.Cdktf);

    [Fact]
    public Task OverlapAndEqualIds_AreReported() => RuleTest.ReportedAsync(
        Notification("""
            Topic = new[] { new S3BucketNotificationTopic { Id = "a", TopicArn = text, Events = new[] { "s3:ObjectCreated:*" } } },
            Queue = new[] { {|STN4001:new S3BucketNotificationQueue|} { Id = {|STN4005:"a"|}, QueueArn = text, Events = new[] { "s3:ObjectCreated:Put" }, FilterSuffix = ".jpg" } }
            """),
        ReferenceSet.Cdktf);

    [Fact]
    public Task VaultEvents_AreJudged() => RuleTest.FixedAsync(
        """class C { object o = new HashiCorp.Cdktf.Providers.Aws.GlacierVault.GlacierVaultNotification { Events = new[] { {|STN1006:"ArchiveRetrieval"|} } }; }""",
        """class C { object o = new HashiCorp.Cdktf.Providers.Aws.GlacierVault.GlacierVaultNotification { Events = new[] { "ArchiveRetrievalCompleted" } }; }""",
        ReferenceSet.Cdktf);

    [Fact]
    public Task TokensAndDistinctFilters_AreNotReported() => RuleTest.SilentAsync(
        Notification("""
            Topic = new[] { new S3BucketNotificationTopic { TopicArn = text, Events = new[] { "s3:ObjectCreated:*" }, FilterPrefix = "a/" } },
            Queue = new[] { new S3BucketNotificationQueue { QueueArn = "${aws_sqs_queue.uploads.arn}", Events = new[] { "s3:ObjectCreated:*" }, FilterPrefix = "b/" } }
            """),
        ReferenceSet.Cdktf);

    // Terraform evaluates the references.
    [Fact]
    public Task TerraformReferences_AreNotReported() => RuleTest.SilentAsync(
        Notification("""
            Topic = new[] { new S3BucketNotificationTopic { Id = "${random_id.a.hex}", TopicArn = "${var.topic}", Events = new[] { "${var.event}", "s3:${var.kind}:*" }, FilterPrefix = "${var.prefix}" } },
            Queue = new[] { new S3BucketNotificationQueue { Id = "b", QueueArn = "arn:aws:sqs:${var.region}:${var.account}:uploads", Events = new[] { "s3:ObjectCreated:*" }, FilterPrefix = "${var.other}" } }
            """) + """class V { object o = new HashiCorp.Cdktf.Providers.Aws.GlacierVault.GlacierVaultConfig { Name = "${var.stage} vault" }, n = new HashiCorp.Cdktf.Providers.Aws.GlacierVault.GlacierVaultNotification { Events = new[] { "${var.event}" } }; }""",
        ReferenceSet.Cdktf);

    [Theory]
    [InlineData("this", "")]
    [InlineData("scope", "")]
    [InlineData("this", ", DependsOn = new object[0]")]
    public Task SeveralResourcesForOneBucket_AreReported(string scope, string settings) => RuleTest.ReportedAsync(
        Resources(
            $$"""new S3BucketNotification({{scope}}, "a", new S3BucketNotificationConfig { Bucket = "photos", Topic = new[] { {{Uploads}} }{{settings}} });""",
            $$"""{|STN4006:new S3BucketNotification|}({{scope}}, "b", new S3BucketNotificationConfig { Bucket = "photos", Queue = new[] { {{Removals}} } });"""),
        ReferenceSet.Cdktf);

    [Theory]
    [InlineData("scope", "this", "")]
    [InlineData("new C()", "new C()", "")]
    [InlineData("this", "this", ", Provider = scope")]
    [InlineData("this", "this", ", Region = \"eu-west-1\"")]
    [InlineData("this", "this", ", Count = scope")]
    public Task ResourcesForPerhapsDistinctBuckets_AreNotReported(string first, string second, string settings) => RuleTest.SilentAsync(
        Resources(
            $$"""new S3BucketNotification({{first}}, "a", new S3BucketNotificationConfig { Bucket = "photos", Topic = new[] { {{Uploads}} }{{settings}} });""",
            $$"""new S3BucketNotification({{second}}, "b", new S3BucketNotificationConfig { Bucket = "photos", Queue = new[] { {{Removals}} } });"""),
        ReferenceSet.Cdktf);

    [Fact]
    public Task TopicsAndVaultName_AreJudged() => RuleTest.ReportedAsync(
        """
        using HashiCorp.Cdktf.Providers.Aws.GlacierVault;
        using HashiCorp.Cdktf.Providers.Aws.SnsTopicPolicy;
        using HashiCorp.Cdktf.Providers.Aws.SnsTopicSubscription;

        class C
        {
            object policy = new SnsTopicPolicyConfig { Arn = "arn:aws:{|STN2003:sqs|}:us-west-2:111122223333:uploads" };
            object subscription = new SnsTopicSubscriptionConfig { TopicArn = "arn:aws:{|STN2003:sqs|}:us-west-2:111122223333:uploads" };
            object vault = new GlacierVaultConfig { Name = {|STN4007:"my vault"|} };
        }
        """,
        ReferenceSet.Cdktf);

    private const string Uploads = """new S3BucketNotificationTopic { TopicArn = text, Events = new[] { "s3:ObjectCreated:*" } }""";
    private const string Removals = """new S3BucketNotificationQueue { QueueArn = text, Events = new[] { "s3:ObjectRemoved:*" } }""";

    private static string Resources(params string[] statements) => $$"""
        using HashiCorp.Cdktf.Providers.Aws.S3BucketNotification;

        class C
        {
            void M(object scope, string text)
            {
                {{string.Join("\n        ", statements)}}
            }
        }
        """;

    private static string Notification(string members) => $$"""
        using HashiCorp.Cdktf.Providers.Aws.S3BucketNotification;

        class C
        {
            object M(string text) => new S3BucketNotification(this, "uploads", new S3BucketNotificationConfig { Bucket = text, {{members}} });
        }
        """;
}
