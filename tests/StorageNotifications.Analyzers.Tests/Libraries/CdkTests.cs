namespace StorageNotifications.Analyzers.Tests.Libraries;

public sealed class CdkTests
{
    [Fact]
    public Task LowLevelProperties_AreJudged() => RuleTest.FixedAsync(
        Stack("""
            new CfnBucketProps { NotificationConfiguration = new CfnBucket.NotificationConfigurationProperty { TopicConfigurations = new[]
            {
                new CfnBucket.TopicConfigurationProperty { Event = {|STN1001:"s3:ObjectCreated"|}, Topic = "arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads" },
            } } }
            """),
        Stack("""
            new CfnBucketProps { NotificationConfiguration = new CfnBucket.NotificationConfigurationProperty { TopicConfigurations = new[]
            {
                new CfnBucket.TopicConfigurationProperty { Event = "s3:ObjectCreated:*", Topic = "arn:aws:sns:us-west-2:111122223333:uploads" },
            } } }
            """),
        ReferenceSet.AwsCdk);

    [Fact]
    public Task LowLevelFilters_ThatOverlapAreReported() => RuleTest.ReportedAsync(
        Stack("""
            new CfnBucket(this, "b", new CfnBucketProps { NotificationConfiguration = new CfnBucket.NotificationConfigurationProperty
            {
                TopicConfigurations = new object[] { new CfnBucket.TopicConfigurationProperty { Event = "s3:ObjectCreated:*", Topic = text } },
                QueueConfigurations = new object[] { {|STN4001:new CfnBucket.QueueConfigurationProperty|} { Event = "s3:ObjectCreated:Put", Queue = text, Filter = new CfnBucket.NotificationFilterProperty { S3Key = new CfnBucket.S3KeyFilterProperty { Rules = new[] { new CfnBucket.FilterRuleProperty { Name = "suffix", Value = ".jpg" } } } } } },
            } })
            """),
        ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("Topic.FromTopicArn(this, \"t\", $)", "sns", "STN2001")]
    [InlineData("Topic.FromTopicArn(this, \"t\", topicArn: $)", "sns", "STN2001")]
    [InlineData("Queue.FromQueueArn(this, \"q\", $)", "sqs", "STN2002")]
    public Task ImportedResource_IsJudged(string import, string service, string id) => RuleTest.FixedAsync(
        Stack(import.Replace("$", $"\"arn:aws:{service}:us-west-2:{{|{id}:1111-2222-3333|}}:uploads\"", StringComparison.Ordinal)),
        Stack(import.Replace("$", $"\"arn:aws:{service}:us-west-2:111122223333:uploads\"", StringComparison.Ordinal)),
        ReferenceSet.AwsCdk);

    [Fact]
    public Task CallsOnOneBucket_ThatOverlapAreReported() => RuleTest.ReportedAsync(
        Constructor("""
            bucket.AddEventNotification(EventType.OBJECT_CREATED, target, new NotificationKeyFilter { Prefix = "uploads/" });
            bucket.{|STN4001:AddEventNotification|}(EventType.OBJECT_CREATED_PUT, target, new NotificationKeyFilter { Suffix = ".jpg" });
            """),
        ReferenceSet.AwsCdk);

    [Fact]
    public Task CallThatImpliesItsEvent_IsSeen() => RuleTest.ReportedAsync(
        Constructor("""
            bucket.AddObjectCreatedNotification(target);
            bucket.{|STN4001:AddEventNotification|}(EventType.OBJECT_CREATED_COPY, target);
            """),
        ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("bucket.AddEventNotification(EventType.OBJECT_CREATED, target); bucket.AddEventNotification(EventType.OBJECT_REMOVED, target);")]
    [InlineData("bucket.AddEventNotification(EventType.OBJECT_CREATED, target); other.AddEventNotification(EventType.OBJECT_CREATED, target);")]
    [InlineData("if (condition) bucket.AddEventNotification(EventType.OBJECT_CREATED, target); else bucket.AddEventNotification(EventType.OBJECT_CREATED, target);")]
    [InlineData("bucket.AddEventNotification(EventType.OBJECT_CREATED, target, new NotificationKeyFilter { Prefix = \"a/\" }); bucket.AddEventNotification(EventType.OBJECT_CREATED, target, new NotificationKeyFilter { Prefix = \"b/\" });")]
    [InlineData("bucket.AddEventNotification(EventType.OBJECT_CREATED, target, filters); bucket.AddEventNotification(EventType.OBJECT_CREATED, target, filters);")]
    [InlineData("foreach (var one in new[] { bucket, other }) one.AddEventNotification(EventType.OBJECT_CREATED, target);")]
    public Task CallsThatDoNotOverlap_AreNotReported(string statements) => RuleTest.SilentAsync(Constructor(statements), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("var b = new Bucket(this, \"a\"); b.*; b = new Bucket(this, \"b\"); b.*;")]
    [InlineData("IBucket b = bucket; b.*; b = other; b.*;")]
    [InlineData("Get(out IBucket b); b.*; Get(out b); b.*;")]
    [InlineData("bucket.*; bucket = other; bucket.*;")]
    [InlineData("bucket.*; Get(out bucket); bucket.*;")]
    [InlineData("_field = bucket; _field.*; (_field, _) = (other, 1); _field.*;")]
    [InlineData("Fresh.*; Fresh.*;")]
    [InlineData("try { bucket.*; return; } catch (System.Exception) { } bucket.*;")]
    public Task CallsOnWhatMayBeSeveralBuckets_AreNotReported(string statements) => RuleTest.SilentAsync(
        Constructor(statements.Replace("*", "AddEventNotification(EventType.OBJECT_CREATED, target)", StringComparison.Ordinal)), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("var b = new Bucket(this, \"a\"); b.*; b.%;")]
    [InlineData("bucket.*; bucket.%;")]
    [InlineData("_field.*; _field.%;")]
    [InlineData("Kept.*; Kept.%;")]
    [InlineData("try { bucket.*; bucket.%; } catch (System.Exception) { }")]
    [InlineData("foreach (var one in new[] { bucket, other }) { one.*; one.%; }")]
    public Task CallsOnWhatStaysTheSameBucket_AreReported(string statements) => RuleTest.ReportedAsync(
        Constructor(statements
            .Replace("*", "AddEventNotification(EventType.OBJECT_CREATED, target)", StringComparison.Ordinal)
            .Replace("%", "{|STN4001:AddEventNotification|}(EventType.OBJECT_CREATED, target)", StringComparison.Ordinal)),
        ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("Topic.FromTopicArn(this, \"t\", $\"arn:aws:sns:{Aws.REGION}:{Aws.ACCOUNT_ID}:uploads\")")]
    [InlineData("Topic.FromTopicArn(this, \"t\", Fn.ImportValue(\"uploads\"))")]
    [InlineData("Topic.FromTopicArn(this, \"t\", \"arn:aws:sns:us-west-2:111122223333:uploads.fifo\")")]
    [InlineData("Fn.Sub(\"arn:aws:sns:${AWS::Region}:${AWS::AccountId}:uploads\")")]
    public Task TokensAndRightArns_AreNotReported(string expression) => RuleTest.SilentAsync(Stack(expression), ReferenceSet.AwsCdk);

    [Fact]
    public Task EventSource_WithAnEventThatIsCovered_IsReported() => RuleTest.ReportedAsync(
        Stack("new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED, {|STN1004:EventType.OBJECT_CREATED_PUT|} } }"), ReferenceSet.AwsCdk);

    [Fact]
    public Task EventSource_WithAWildcardInItsFilter_IsReported() => RuleTest.ReportedAsync(
        Stack("""new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED }, Filters = new[] { new NotificationKeyFilter { Suffix = {|STN4003:"*.jpg"|} } } }"""),
        ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED, EventType.OBJECT_REMOVED }, Filters = new[] { new NotificationKeyFilter { Prefix = \"a/\" } } }")]
    [InlineData("new S3EventSourceProps { Events = new EventType[0], Filters = filters }")]
    [InlineData("new S3EventSourceProps()")]
    public Task OtherEventSources_AreNotReported(string expression) => RuleTest.SilentAsync(Stack(expression), ReferenceSet.AwsCdk);

    private static string Stack(string expression) => Constructor($"object o = {expression};");

    private static string Constructor(string statements) => $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.Lambda.EventSources;
        using Amazon.CDK.AWS.S3;
        using Amazon.CDK.AWS.SNS;
        using Amazon.CDK.AWS.SQS;
        using Constructs;

        class Photos : Stack
        {
            public Photos(Construct scope, string text, bool condition, IBucket bucket, IBucket other, IBucketNotificationDestination target, INotificationKeyFilter[] filters)
                : base(scope, "photos")
            {
                {{statements}}
            }

            private IBucket _field;
            private IBucket Fresh => new Bucket(this, "fresh");
            private IBucket Kept { get; }
            private static void Get(out IBucket bucket) => bucket = null;
        }
        """;
}
