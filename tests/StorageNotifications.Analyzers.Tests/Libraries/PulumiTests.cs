namespace StorageNotifications.Analyzers.Tests.Libraries;

public sealed class PulumiTests
{
    [Fact]
    public Task WrappedValues_AreJudged() => RuleTest.FixedAsync(
        Program("""new BucketNotificationTopicArgs { TopicArn = "arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads", Events = { {|STN1001:"s3:ObjectCreated:Putt"|}, {|STN1003:"ObjectAcl:Put"|} } }"""),
        Program("""new BucketNotificationTopicArgs { TopicArn = "arn:aws:sns:us-west-2:111122223333:uploads", Events = { "s3:ObjectCreated:Put", "s3:ObjectAcl:Put" } }"""),
        ReferenceSet.Pulumi);

    [Fact]
    public Task ListsOfEveryForm_AreJudged() => RuleTest.FixedAsync(
        Program("""new BucketNotificationTopicArgs { TopicArn = arn, Events = new[] { {|STN1001:"s3:ObjectCreated:Putt"|} } }, new BucketNotificationTopicArgs { TopicArn = arn, Events = {|STN1001:"s3:ObjectRemoved"|} }"""),
        Program("""new BucketNotificationTopicArgs { TopicArn = arn, Events = new[] { "s3:ObjectCreated:Put" } }, new BucketNotificationTopicArgs { TopicArn = arn, Events = "s3:ObjectRemoved:*" }"""),
        ReferenceSet.Pulumi);

    [Fact]
    public Task OverlappingFilters_AreReported() => RuleTest.ReportedAsync(
        Program("""new BucketNotificationTopicArgs { TopicArn = arn, Events = { "s3:ObjectCreated:*" }, FilterPrefix = "up" }, {|STN4001:new BucketNotificationTopicArgs|} { TopicArn = arn, Events = { "s3:ObjectCreated:Put" }, FilterPrefix = "uploads/" }"""),
        ReferenceSet.Pulumi);

    [Fact]
    public Task VaultEvents_AreJudged() => RuleTest.FixedAsync(
        """class C { object o = new Pulumi.Aws.Glacier.Inputs.VaultNotificationArgs { Events = { {|STN1006:"ArchiveRetrieval"|} } }; }""",
        """class C { object o = new Pulumi.Aws.Glacier.Inputs.VaultNotificationArgs { Events = { "ArchiveRetrievalCompleted" } }; }""",
        ReferenceSet.Pulumi);

    // A value that is only wrapped is judged in the role of the member that takes the wrapper.
    [Fact]
    public Task WrappedLocal_IsJudgedInTheRoleOfItsUse() => RuleTest.FixedAsync(
        Body(
            """Input<string> topic = "arn:aws:{|STN2003:sqs|}:us-west-2:111122223333:uploads", name = {|STN1001:"s3:ObjectCreated:Putt"|};""",
            "new BucketNotificationTopicArgs { TopicArn = topic, Events = { name } }"),
        Body(
            """Input<string> topic = "arn:aws:{|STN2003:sqs|}:us-west-2:111122223333:uploads", name = "s3:ObjectCreated:Put";""",
            "new BucketNotificationTopicArgs { TopicArn = topic, Events = { name } }"),
        ReferenceSet.Pulumi);

    // The content identifies the value as an ARN, regardless of the wrapper.
    [Theory]
    [InlineData("Input<string> topic = $;")]
    [InlineData("Use($);")]
    [InlineData("InputList<string> topics = $;")]
    public Task WrappedTextWithUnknownUse_IsJudgedByItself(string statement) => RuleTest.FixedAsync(
        Body(statement.Replace("$", "\"arn:aws:sns:us-west-2:{|STN2007:1111-2222-3333|}:uploads\"", StringComparison.Ordinal), ""),
        Body(statement.Replace("$", "\"arn:aws:sns:us-west-2:111122223333:uploads\"", StringComparison.Ordinal), ""),
        ReferenceSet.Pulumi);

    [Fact]
    public Task OutputsAndDistinctFilters_AreNotReported() => RuleTest.SilentAsync(
        Program("""new BucketNotificationTopicArgs { TopicArn = output, Events = { "s3:ObjectCreated:*" }, FilterPrefix = "a/" }, new BucketNotificationTopicArgs { TopicArn = output, Events = { "s3:ObjectCreated:*" }, FilterPrefix = "b/" }"""),
        ReferenceSet.Pulumi);

    [Theory]
    [InlineData("""Output.Create("arn:aws:{|STN2003:sqs|}:us-west-2:111122223333:uploads")""")]
    [InlineData("""Output.Format($"arn:aws:{|STN2003:sqs|}:us-west-2:{output}:uploads")""")]
    [InlineData("""output.Apply(account => $"arn:aws:{|STN2003:sqs|}:us-west-2:{account}:uploads")""")]
    [InlineData("""output.Apply(account => { return "arn:aws:{|STN2003:sqs|}:us-west-2:" + account + ":uploads"; })""")]
    public Task CreatedOutput_IsJudged(string topic) => RuleTest.ReportedAsync(
        Program($$"""new BucketNotificationTopicArgs { TopicArn = {{topic}}, Events = { Output.Create("s3:ObjectCreated:*") } }"""), ReferenceSet.Pulumi);

    [Theory]
    [InlineData("output.Apply(name => name)")]
    [InlineData("output.Apply(string.Intern)")]
    [InlineData("Output.Create(arn)")]
    [InlineData("""Output.Format($"{output}:uploads")""")]
    [InlineData("""output.Apply(name => { if (name == "") return arn; return $"arn:aws:sns:us-west-2:{name}:uploads"; })""")]
    public Task UnknownOutput_IsNotReported(string topic) => RuleTest.SilentAsync(
        Program($$"""new BucketNotificationTopicArgs { TopicArn = {{topic}}, Events = { "s3:ObjectCreated:*" } }"""), ReferenceSet.Pulumi);

    [Fact]
    public Task AddedConfigurations_AreJudgedTogether() => RuleTest.ReportedAsync(
        """
        using Pulumi.Aws.S3;
        using Pulumi.Aws.S3.Inputs;

        class C
        {
            void M(string arn)
            {
                var args = new BucketNotificationArgs { Bucket = "photos" };
                args.Topics.Add(new BucketNotificationTopicArgs { TopicArn = arn, Events = { "s3:ObjectCreated:*" } });
                args.Queues.Add({|STN4001:new BucketNotificationQueueArgs|} { QueueArn = arn, Events = { "s3:ObjectCreated:Put" } });
                new BucketNotification("photos", args);
            }
        }
        """,
        ReferenceSet.Pulumi);

    [Fact]
    public Task SubscribedTopicAndVaultName_AreJudged() => RuleTest.ReportedAsync(
        """
        class C
        {
            object topic = new Pulumi.Aws.Sns.TopicSubscriptionArgs { Topic = "arn:aws:{|STN2003:sqs|}:us-west-2:111122223333:uploads" };
            object vault = new Pulumi.Aws.Glacier.VaultArgs { Name = {|STN4007:"my vault"|} };
        }
        """,
        ReferenceSet.Pulumi);

    [Theory]
    [InlineData("bucket.Id", "bucket.Id", "", "")]
    [InlineData("\"photos\"", "\"photos\"", "", "")]
    [InlineData("name", "name", "", "")]
    [InlineData("bucket.Id", "bucket.Id", ", new CustomResourceOptions { DependsOn = { bucket } }", "")]
    [InlineData("bucket.Id", "bucket.Id", ", options", ", options")]
    public Task SeveralResourcesForOneBucket_AreReported(string first, string second, string firstOptions, string secondOptions) => RuleTest.ReportedAsync(
        TwoResources("{|STN4006:new BucketNotification|}", first, second, firstOptions, secondOptions),
        ReferenceSet.Pulumi);

    [Theory]
    [InlineData("bucket.Id", "other.Id", "", "")]
    [InlineData("bucket.Id", "name", "", "")]
    [InlineData("\"photos\"", "\"photos\"", ", new CustomResourceOptions { Provider = bucket }", "")]
    [InlineData("\"photos\"", "\"photos\"", ", new CustomResourceOptions { Parent = bucket }", "")]
    [InlineData("\"photos\"", "\"photos\"", ", options", "")]
    public Task ResourcesForPerhapsDistinctBuckets_AreNotReported(string first, string second, string firstOptions, string secondOptions) => RuleTest.SilentAsync(
        TwoResources("new BucketNotification", first, second, firstOptions, secondOptions),
        ReferenceSet.Pulumi);

    [Fact]
    public Task OneResourceInBranch_IsNotReported() => RuleTest.SilentAsync(
        Resources(
            $$"""if (name == "a") new BucketNotification("a", new BucketNotificationArgs { Bucket = bucket.Id, Topics = { {{Uploads}} } });""",
            $$"""else new BucketNotification("b", new BucketNotificationArgs { Bucket = bucket.Id, Queues = { {{Removals}} } });"""),
        ReferenceSet.Pulumi);

    [Fact]
    public Task EventBridgeInAnotherResource_IsReported() => RuleTest.ReportedAsync(
        Resources(
            """new BucketNotification("a", new BucketNotificationArgs { Bucket = bucket.Id, Eventbridge = true });""",
            $$"""{|STN4006:new BucketNotification|}("b", new BucketNotificationArgs { Bucket = bucket.Id, Queues = { {{Removals}} } });"""),
        ReferenceSet.Pulumi);

    [Theory]
    [InlineData("{", "}")]
    [InlineData("", "")]
    public Task ResourceInLoop_IsReported(string begin, string end) => RuleTest.ReportedAsync(
        Resources(
            """foreach (string suffix in new[] { ".jpg", ".png" })""" + begin,
            """{|STN4006:new BucketNotification|}("n" + suffix, new BucketNotificationArgs { Bucket = bucket.Id, Queues = { new BucketNotificationQueueArgs { QueueArn = name, Events = { "s3:ObjectCreated:*" }, FilterSuffix = suffix } } });""" + end),
        ReferenceSet.Pulumi);

    [Fact]
    public Task LoopOverBuckets_IsNotReported() => RuleTest.SilentAsync(
        Resources(
            """foreach (Bucket one in new[] { bucket, other })""",
            $$"""new BucketNotification("n", new BucketNotificationArgs { Bucket = one.Id, Queues = { {{Removals}} } });"""),
        ReferenceSet.Pulumi);

    private const string Uploads = """new BucketNotificationTopicArgs { TopicArn = name, Events = { "s3:ObjectCreated:*" } }""";
    private const string Removals = """new BucketNotificationQueueArgs { QueueArn = name, Events = { "s3:ObjectRemoved:*" } }""";

    private static string TwoResources(string creation, string first, string second, string firstOptions, string secondOptions) => Resources(
        $$"""new BucketNotification("a", new BucketNotificationArgs { Bucket = {{first}}, Topics = { {{Uploads}} } }{{firstOptions}});""",
        $$"""{{creation}}("b", new BucketNotificationArgs { Bucket = {{second}}, Queues = { {{Removals}} } }{{secondOptions}});""");

    private static string Resources(params string[] statements) => $$"""
        using Pulumi;
        using Pulumi.Aws.S3;
        using Pulumi.Aws.S3.Inputs;

        class C
        {
            void M(string name, Bucket bucket, Bucket other, CustomResourceOptions options)
            {
                {{string.Join("\n        ", statements)}}
            }
        }
        """;

    private static string Body(string statements, string topics) => Program(topics).Replace("object M(string arn, Output<string> output) =>", $$"""
        void Use(Input<string> topic) { }
            object M(string arn, Output<string> output)
            {
                {{statements}}
                return
        """, StringComparison.Ordinal).Replace("} });", "} }); }", StringComparison.Ordinal);

    private static string Program(string topics) => $$"""
        using Pulumi;
        using Pulumi.Aws.S3;
        using Pulumi.Aws.S3.Inputs;

        class C
        {
            object M(string arn, Output<string> output) => new BucketNotification("photos", new BucketNotificationArgs { Bucket = "photos", Topics = { {{topics}} } });
        }
        """;
}
