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
    public Task OverlappingLowLevelFilters_AreReported() => RuleTest.ReportedAsync(
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
    [InlineData("new CfnSubscriptionProps { Protocol = \"email\", TopicArn = $ }", "sns", "STN2001")]
    [InlineData("new CfnTopicPolicyProps { PolicyDocument = text, Topics = new[] { $ } }", "sns", "STN2001")]
    [InlineData("Queue.FromQueueArn(this, \"q\", $)", "sqs", "STN2002")]
    public Task ImportedResource_IsJudged(string import, string service, string id) => RuleTest.FixedAsync(
        Stack(import.Replace("$", $"\"arn:aws:{service}:us-west-2:{{|{id}:1111-2222-3333|}}:uploads\"", StringComparison.Ordinal)),
        Stack(import.Replace("$", $"\"arn:aws:{service}:us-west-2:111122223333:uploads\"", StringComparison.Ordinal)),
        ReferenceSet.AwsCdk);

    [Fact]
    public Task OverlappingCallsOnOneBucket_AreReported() => RuleTest.ReportedAsync(
        Constructor("""
            bucket.AddEventNotification(EventType.OBJECT_CREATED, target, new NotificationKeyFilter { Prefix = "uploads/" });
            bucket.{|STN4001:AddEventNotification|}(EventType.OBJECT_CREATED_PUT, target, new NotificationKeyFilter { Suffix = ".jpg" });
            """),
        ReferenceSet.AwsCdk);

    [Fact]
    public Task CallThatImpliesItsEvent_IsReported() => RuleTest.ReportedAsync(
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
    public Task CallsOnPossiblySeveralBuckets_AreNotReported(string statements) => RuleTest.SilentAsync(
        Constructor(statements.Replace("*", "AddEventNotification(EventType.OBJECT_CREATED, target)", StringComparison.Ordinal)), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("var b = new Bucket(this, \"a\"); b.*; b.%;")]
    [InlineData("bucket.*; bucket.%;")]
    [InlineData("_field.*; _field.%;")]
    [InlineData("Kept.*; Kept.%;")]
    [InlineData("var imported = Bucket.FromBucketName(this, \"a\", \"photos\"); imported.*; imported.%;")]
    [InlineData("var one = Fresh; one.*; one.%;")]
    [InlineData("try { bucket.*; bucket.%; } catch (System.Exception) { }")]
    [InlineData("foreach (var one in new[] { bucket, other }) { one.*; one.%; }")]
    public Task CallsOnCertainlyTheSameBucket_AreReported(string statements) => RuleTest.ReportedAsync(
        Constructor(statements
            .Replace("*", "AddEventNotification(EventType.OBJECT_CREATED, target)", StringComparison.Ordinal)
            .Replace("%", "{|STN4001:AddEventNotification|}(EventType.OBJECT_CREATED, target)", StringComparison.Ordinal)),
        ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("Topic.FromTopicArn(this, \"t\", $\"arn:aws:sns:{Aws.REGION}:{Aws.ACCOUNT_ID}:uploads\")")]
    [InlineData("Topic.FromTopicArn(this, \"t\", Fn.ImportValue(\"uploads\"))")]
    [InlineData("Topic.FromTopicArn(this, \"t\", \"arn:aws:sns:us-west-2:111122223333:uploads.fifo\")")]
    [InlineData("Fn.Sub(\"arn:aws:sns:${AWS::Region}:${AWS::AccountId}:uploads\")")]
    public Task TokensAndValidArns_AreNotReported(string expression) => RuleTest.SilentAsync(Stack(expression), ReferenceSet.AwsCdk);

    [Fact]
    public Task EventSourceWithACoveredEvent_IsReported() => RuleTest.ReportedAsync(
        Stack("new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED, {|STN1004:EventType.OBJECT_CREATED_PUT|} } }"), ReferenceSet.AwsCdk);

    [Fact]
    public Task EventSourceWithAWildcardInItsFilter_IsReported() => RuleTest.ReportedAsync(
        Stack("""new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED }, Filters = new[] { new NotificationKeyFilter { Suffix = {|STN4003:"*.jpg"|} } } }"""),
        ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED, EventType.OBJECT_REMOVED }, Filters = new[] { new NotificationKeyFilter { Prefix = \"a/\" } } }")]
    [InlineData("new S3EventSourceProps { Events = new EventType[0], Filters = filters }")]
    [InlineData("new S3EventSourceProps()")]
    public Task OtherEventSources_AreNotReported(string expression) => RuleTest.SilentAsync(Stack(expression), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("bucket.AddEventNotification(EventType.OBJECT_CREATED, new SnsDestination(new Topic(this, \"t\", new TopicProps { Fifo = {|STN2004:true|} })));")]
    [InlineData("var q = new Queue(this, \"q\", new QueueProps { Fifo = {|STN2004:true|} }); bucket.*(q)); other.*(q));")]
    [InlineData("var properties = new QueueProps(); properties.Fifo = {|STN2004:true|}; bucket.*(new Queue(this, \"q\", properties)));")]
    [InlineData("bucket.*(new Queue(this, \"q\", new QueueProps { QueueName = {|STN2004:\"uploads.fifo\"|} })));")]
    [InlineData("bucket.*({|STN2004:_queue|}));")]
    [InlineData("var t = Topic.FromTopicArn(this, \"t\", \"arn:aws:sns:us-west-2:111122223333:{|STN2004:uploads.fifo|}\"); bucket.AddEventNotification(EventType.OBJECT_CREATED, new SnsDestination(t));")]
    [InlineData("bucket.*(Queue.FromQueueAttributes(this, \"q\", new QueueAttributes { QueueArn = \"arn:aws:sqs:us-west-2:111122223333:{|STN2004:uploads.fifo|}\" })));")]
    [InlineData("var q = new Queue(this, \"q\", new QueueProps { Fifo = {|STN2004:true|} }); _ = new CfnBucket.QueueConfigurationProperty { Event = \"s3:ObjectCreated:Put\", Queue = q.QueueArn };")]
    [InlineData("var q = new CfnQueue(this, \"q\", new CfnQueueProps { FifoQueue = {|STN2004:true|} }); _ = new CfnBucket.QueueConfigurationProperty { Event = \"s3:ObjectCreated:Put\", Queue = q.AttrArn };")]
    [InlineData("var t = new CfnTopic(this, \"t\", new CfnTopicProps { FifoTopic = {|STN2004:true|} }); _ = new CfnBucket.TopicConfigurationProperty { Event = \"s3:ObjectCreated:Put\", Topic = t.Ref };")]
    public Task FifoDestination_IsReported(string statements) => RuleTest.ReportedAsync(
        Constructor(statements.Replace("*", "AddEventNotification(EventType.OBJECT_CREATED, new SqsDestination", StringComparison.Ordinal)), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("bucket.*(new Queue(this, \"q\")));")]
    [InlineData("bucket.*(new Queue(this, \"q\", new QueueProps { Fifo = false, QueueName = \"uploads\" })));")]
    [InlineData("bucket.*(new Queue(this, \"q\", new QueueProps { Fifo = condition })));")]
    [InlineData("bucket.*(new Queue(this, \"q\", new QueueProps { QueueName = text + \".fif\" })));")]
    [InlineData("new Queue(this, \"q\", new QueueProps { Fifo = true }); new Topic(this, \"t\", new TopicProps { Fifo = true });")]
    [InlineData("var q = new Queue(this, \"q\", new QueueProps { Fifo = true }); var r = new Queue(this, \"r\"); _ = new CfnBucket.QueueConfigurationProperty { Event = \"s3:ObjectCreated:Put\", Queue = r.QueueArn }; _ = q.QueueArn;")]
    [InlineData("_ = new CfnBucket.QueueConfigurationProperty { Event = \"s3:ObjectCreated:Put\", Queue = text }; _ = new CfnQueueProps { FifoQueue = true };")]
    [InlineData("bucket.*(condition ? new Queue(this, \"q\", new QueueProps { Fifo = true }) : new Queue(this, \"r\")));")]
    public Task OtherDestinations_AreNotReported(string statements) => RuleTest.SilentAsync(
        Constructor(statements.Replace("*", "AddEventNotification(EventType.OBJECT_CREATED, new SqsDestination", StringComparison.Ordinal)), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("var b = new Bucket(this, \"b\"); b.AddEventNotification(EventType.OBJECT_CREATED, target); function.AddEventSource({|STN4001:new S3EventSource|}(b, new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED_PUT } }));")]
    [InlineData("var b = new Bucket(this, \"b\"); function.AddEventSource(new S3EventSource(b, new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED } })); function.AddEventSource({|STN4001:new S3EventSource|}(b, new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED }, Filters = new[] { new NotificationKeyFilter { Prefix = \"a/\" } } }));")]
    [InlineData("function.AddEventSource(new S3EventSourceV2(bucket, new S3EventSourceProps { Events = new[] { EventType.OBJECT_REMOVED } })); bucket.{|STN4001:AddObjectRemovedNotification|}(target);")]
    [InlineData("var properties = new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED } }; function.AddEventSource(new S3EventSourceV2(bucket, properties)); function.AddEventSource({|STN4001:new S3EventSourceV2|}(bucket, properties));")]
    public Task OverlappingEventSources_AreReported(string statements) => RuleTest.ReportedAsync(Constructor(statements), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("function.AddEventSource(new S3EventSourceV2(bucket, new S3EventSourceProps { Events = new[] { EventType.OBJECT_REMOVED } })); bucket.AddObjectCreatedNotification(target);")]
    [InlineData("function.AddEventSource(new S3EventSourceV2(bucket, new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED } })); function.AddEventSource(new S3EventSourceV2(other, new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED } }));")]
    [InlineData("function.AddEventSource(new S3EventSourceV2(bucket, new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED }, Filters = filters })); bucket.AddObjectCreatedNotification(target);")]
    [InlineData("if (condition) function.AddEventSource(new S3EventSourceV2(bucket, new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED } })); else bucket.AddObjectCreatedNotification(target);")]
    public Task DistinctEventSources_AreNotReported(string statements) => RuleTest.SilentAsync(Constructor(statements), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("Kept = new Bucket(this, \"b\"); Kept.*; Kept.%;")]
    [InlineData("_field = bucket; this._field.*; _field.%;")]
    [InlineData("Kept = condition ? bucket : other; Kept.*; Kept.%;")]
    [InlineData("bucket = other; bucket.*; bucket.%;")]
    public Task MemberSetBeforeTheCalls_IsOneBucket(string statements) => RuleTest.ReportedAsync(
        Constructor(statements
            .Replace("*", "AddEventNotification(EventType.OBJECT_CREATED, target)", StringComparison.Ordinal)
            .Replace("%", "{|STN4001:AddEventNotification|}(EventType.OBJECT_CREATED, target)", StringComparison.Ordinal)),
        ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("_field = bucket; _field.*; _field = other; _field.*;")]
    [InlineData("foreach (var one in new[] { bucket, other }) { _field = one; _field.*; }")]
    [InlineData("_field = bucket; _field.*; Next(); _field.*; void Next() => _field = other;")]
    public Task MemberSetBetweenTheCalls_IsSeveralBuckets(string statements) => RuleTest.SilentAsync(
        Constructor(statements.Replace("*", "AddEventNotification(EventType.OBJECT_CREATED, target)", StringComparison.Ordinal)), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("new Bucket(this, \"b\").*;")]
    [InlineData("var b = new Bucket(this, \"b\"); b.*;")]
    [InlineData("_field = new Bucket(this, \"b\"); _field.*;")]
    public Task DestinationOutsideTheRegionOfTheStack_IsReported(string statements)
    {
        const string Import = "Topic.FromTopicArn(this, \"t\", \"arn:aws:sns:<region>:111122223333:uploads\")";
        string source = Constructor(
            statements.Replace("*", $"AddEventNotification(EventType.OBJECT_CREATED, new SnsDestination({Import}))", StringComparison.Ordinal),
            "new StackProps { Env = new Amazon.CDK.Environment { Account = \"111122223333\", Region = \"eu-west-1\" } }");
        return RuleTest.FixedAsync(
            source.Replace("<region>", "{|STN3001:us-east-1|}", StringComparison.Ordinal), source.Replace("<region>", "eu-west-1", StringComparison.Ordinal), ReferenceSet.AwsCdk);
    }

    [Theory]
    [InlineData("new StackProps { Env = new Amazon.CDK.Environment { Region = text } }", "new Bucket(this, \"b\")")]
    [InlineData("new StackProps { Env = new Amazon.CDK.Environment { Region = System.Environment.GetEnvironmentVariable(\"CDK_DEFAULT_REGION\") } }", "new Bucket(this, \"b\")")]
    [InlineData("new StackProps()", "new Bucket(this, \"b\")")]
    [InlineData("new StackProps { Env = new Amazon.CDK.Environment { Region = \"eu-west-1\" } }", "new Bucket(scope, \"b\")")]
    [InlineData("new StackProps { Env = new Amazon.CDK.Environment { Region = \"eu-west-1\" } }", "bucket")]
    [InlineData("new StackProps { Env = new Amazon.CDK.Environment { Region = \"us-east-1\" } }", "new Bucket(this, \"b\")")]
    public Task UnknownStackRegion_IsNotCompared(string stack, string bucket) => RuleTest.SilentAsync(
        Constructor($"{bucket}.AddEventNotification(EventType.OBJECT_CREATED, new SnsDestination(Topic.FromTopicArn(this, \"t\", \"arn:aws:sns:us-east-1:111122223333:uploads\")));", stack),
        ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("new RuleProps { EventPattern = new EventPattern { Source = new[] { {|STN1010:\"aws:s3\"|} }, DetailType = new[] { \"Object Created\" } } }", "new RuleProps { EventPattern = new EventPattern { Source = new[] { \"aws.s3\" }, DetailType = new[] { \"Object Created\" } } }")]
    [InlineData("new EventPattern { Source = new[] { \"aws.s3\" }, DetailType = new[] { {|STN1010:\"ObjectRemoved:Delete\"|} } }", "new EventPattern { Source = new[] { \"aws.s3\" }, DetailType = new[] { \"Object Deleted\" } }")]
    [InlineData("new EventPattern { Source = [\"aws.s3\"], DetailType = [\"Object Created\", {|STN1010:\"Object created\"|}] }", "new EventPattern { Source = [\"aws.s3\"], DetailType = [\"Object Created\", \"Object Created\"] }")]
    public Task EventPatternThatMatchesNothing_IsReportedAndFixed(string pattern, string fixedPattern) => RuleTest.FixedAsync(Stack(pattern), Stack(fixedPattern), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("new EventPattern { Source = new[] { \"aws.s3\" }, DetailType = new[] { \"Object Created\", \"AWS API Call via CloudTrail\" } }")]
    [InlineData("new EventPattern { Source = new[] { \"aws.s3\", \"aws.ec2\" }, DetailType = new[] { \"EC2 Instance State-change Notification\" } }")]
    [InlineData("new EventPattern { Source = new[] { \"aws.s3\", text }, DetailType = new[] { \"Uploaded\" } }")]
    [InlineData("new EventPattern { Source = new[] { \"photos\" }, DetailType = new[] { \"ObjectCreated:Put\" } }")]
    [InlineData("new EventPattern { DetailType = new[] { \"Uploaded\" } }")]
    [InlineData("new EventPattern { Source = Match.Prefix(\"aws.\"), DetailType = new[] { \"Uploaded\" } }")]
    public Task OtherEventPatterns_AreNotReported(string pattern) => RuleTest.SilentAsync(Stack(pattern), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("Make(); static EventPattern Make() => new EventPattern { Source = [\"aws.s3\"], DetailType = [$] }", true)]
    [InlineData("Make(); static EventPattern Make() { var made = new EventPattern { Source = [\"aws.s3\"], DetailType = [$] }; return made; }", true)]
    [InlineData("Make(); static EventPattern Make() { var made = new EventPattern { Source = [\"aws.s3\"], DetailType = [$] }; Set(made); return made; } static void Set(EventPattern p) { }", false)]
    [InlineData("Make(); var pattern = Make(); pattern.Source = [\"photos\"]; static EventPattern Make() => new EventPattern { Source = [\"aws.s3\"], DetailType = [$] }", false)]
    public Task EventPatternOfAHelper_IsSeenUnlessTheFileSetsItsSource(string pattern, bool isReported)
    {
        string source = Stack(pattern.Replace("$", isReported ? "{|STN1010:\"Uploaded\"|}" : "\"Uploaded\"", StringComparison.Ordinal));
        return isReported ? RuleTest.SeenAsync(source, ReferenceSet.AwsCdk) : RuleTest.SilentAsync(source, ReferenceSet.AwsCdk);
    }

    [Theory]
    [InlineData("new Amazon.CDK.AWS.Events.CfnRuleProps { EventPattern = new Dictionary<string, object> { [\"source\"] = new[] { {|STN1010:\"aws:s3\"|} }, [\"detail-type\"] = new[] { \"Object Created\" } } }")]
    [InlineData("new Amazon.CDK.AWS.Events.CfnRuleProps { EventPattern = new Dictionary<string, object> { { \"source\", new[] { \"aws.s3\" } }, { \"detail-type\", new List<string> { {|STN1010:\"ObjectCreated\"|} } } } }")]
    [InlineData("new Amazon.CDK.AWS.Events.CfnRuleProps { EventPattern = new Dictionary<string, string[]> { [\"source\"] = [\"aws.s3\"], [\"detail-type\"] = [{|STN1010:\"ObjectRemoved:*\"|}] } }")]
    [InlineData("new Amazon.CDK.AWS.Events.CfnRuleProps { EventPattern = new Dictionary<string, object> { [\"source\"] = new[] { \"aws.s3\" }, [\"$or\"] = new object[] { new Dictionary<string, object> { [\"detail-type\"] = new object[] { {|STN1010:\"Created\"|} } } } } }")]
    [InlineData("new Amazon.CDK.AWS.Events.CfnRule(null, text) { EventPattern = new Dictionary<string, object>(2) { [\"source\"] = new[] { {|STN1010:\"AWS.S3\"|} }, [\"detail\"] = new Dictionary<string, object> { [\"bucket\"] = Unknown() } } }; static object Unknown() => throw null")]
    public Task EventPatternInDictionary_IsSeen(string pattern) => RuleTest.SeenAsync(Stack(pattern), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("p[\"source\"] = new[] { \"aws.s3\" }; p[\"detail-type\"] = new[] { {|STN1010:\"ObjectCreated\"|} };")]
    [InlineData("p.Add(\"source\", new[] { \"aws.s3\" }); p.Add(\"detail-type\", new[] { {|STN1010:\"ObjectCreated\"|} });")]
    [InlineData("var sources = new[] { \"aws.s3\" }; p[\"source\"] = sources; p[\"detail-type\"] = new[] { {|STN1010:\"ObjectCreated\"|} };")]
    public Task EventPatternInLocal_IsSeen(string statements) =>
        RuleTest.SeenAsync(Stack($"new object(); var p = new Dictionary<string, object>(); {statements} _ = new Amazon.CDK.AWS.Events.CfnRuleProps {{ EventPattern = p }}"), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("p[\"source\"] = new[] { \"aws.s3\" }; if (text.Length > 3) p[\"source\"] = new[] { \"photos\" };")]
    [InlineData("p[\"source\"] = new[] { \"aws.s3\" }; p[text] = new[] { text };")]
    [InlineData("p[\"source\"] = new[] { \"aws.s3\" }; Change(p);")]
    [InlineData("p[\"source\"] = new[] { \"aws.s3\" }; p.Remove(\"source\");")]
    [InlineData("var sources = new List<string> { \"aws.s3\" }; p[\"source\"] = sources; sources.Add(text);")]
    [InlineData("p[\"source\"] = new object[] { \"aws.s3\", new Dictionary<string, string> { [\"prefix\"] = \"photos\" } };")]
    [InlineData("p[\"source\"] = new[] { \"aws.s3\", \"photos\" };")]
    [InlineData("")]
    public Task EventPatternThatMayMatch_IsNotReported(string statements) => RuleTest.SilentAsync(
        Stack($"new object(); var p = new Dictionary<string, object> {{ [\"detail-type\"] = new[] {{ \"Uploaded\" }} }}; {statements} _ = new Amazon.CDK.AWS.Events.CfnRuleProps {{ EventPattern = p }}; static void Change(object o) => throw null"),
        ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("new Amazon.CDK.AWS.Events.CfnRuleProps { EventPattern = new Dictionary<string, object>(Unknown()) { [\"source\"] = new[] { \"aws:s3\" } } }; static Dictionary<string, object> Unknown() => throw null")]
    [InlineData("new Dictionary<string, object> { [\"source\"] = new[] { \"aws:s3\" } }")]
    public Task OtherDictionaries_AreNotReported(string pattern) => RuleTest.SilentAsync(Stack(pattern), ReferenceSet.AwsCdk);

    [Theory]
    [InlineData("""new Photos(app, new StackProps { Env = new Amazon.CDK.Environment { Account = "111122223333", Region = "eu-west-1" } });""")]
    [InlineData("""_ = new Photos(scope: app, props: new StackProps { StackName = "a", Env = new Amazon.CDK.Environment { Region = "eu-west-1" } });""")]
    [InlineData("""var env = new Amazon.CDK.Environment { Region = "eu-west-1" }; var properties = new StackProps { Env = env }; new Photos(app, properties);""")]
    [InlineData("""new Photos(app, new StackProps { Env = new Amazon.CDK.Environment { Region = "eu-west-1" } }); new Photos(app, new StackProps { Env = new Amazon.CDK.Environment { Region = "eu-west-1" }, StackName = "b" });""")]
    public Task RegionOfTheCreatedStack_IsCompared(string creation) =>
        CreatedAsync(creation, "\"arn:aws:sns:{|STN3001:us-east-1|}:111122223333:uploads\"");

    [Theory]
    [InlineData("""new Photos(app, new StackProps { Env = new Amazon.CDK.Environment { Region = "us-east-1" } });""")]
    [InlineData("""new Photos(app, new StackProps());""")]
    [InlineData("""new Photos(app, new StackProps { Env = MakeEnvironment() }); static Amazon.CDK.Environment MakeEnvironment() => new() { Region = "eu-west-1" };""")]
    [InlineData("""new Photos(app, new StackProps { Env = new Amazon.CDK.Environment { Region = System.Environment.GetEnvironmentVariable("CDK_DEFAULT_REGION") } });""")]
    [InlineData("""new Photos(app, new StackProps { Env = new Amazon.CDK.Environment { Region = "eu-west-1" } }); new Photos(app, new StackProps { Env = new Amazon.CDK.Environment { Region = "us-east-1" } });""")]
    [InlineData("""new Photos(app, new StackProps { Env = new Amazon.CDK.Environment { Region = "eu-west-1" } }); Photos other = new(app, new StackProps());""")]
    [InlineData("""var env = new Amazon.CDK.Environment { Region = "eu-west-1" }; env.Region = "us-east-1"; new Photos(app, new StackProps { Env = env });""")]
    [InlineData("""new Other.Photos(new StackProps { Env = new Amazon.CDK.Environment { Region = "eu-west-1" } });""")]
    public Task UnknownRegionOfTheCreatedStack_IsNotCompared(string creation) =>
        CreatedAsync(creation, "\"arn:aws:sns:us-east-1:111122223333:uploads\"");

    private static Task CreatedAsync(string creation, string arn) => new RuleTest
    {
        Source = Constructor($"new Bucket(this, \"b\").AddEventNotification(EventType.OBJECT_CREATED, new SnsDestination(Topic.FromTopicArn(this, \"t\", {arn})));", "props")
            .Replace("string text, bool condition, IBucket bucket, IBucket other, IBucketNotificationDestination target, INotificationKeyFilter[] filters, Amazon.CDK.AWS.Lambda.IFunction function)", "IStackProps props)", StringComparison.Ordinal),
        AdditionalSources =
        [
            $$"""
            using Amazon.CDK;

            static class Program
            {
                static void Main()
                {
                    var app = new App();
                    {{creation}}
                    app.Synth();
                }
            }

            namespace Other
            {
                class {{(creation.Contains("Other.", StringComparison.Ordinal) ? "Photos" : "Videos")}}(IStackProps props)
                {
                    public IStackProps Props => props;
                }
            }
            """,
        ],
        References = ReferenceSet.AwsCdk,
    }.RunAsync();

    private static string Stack(string expression) => Constructor($"object o = {expression};");

    private static string Constructor(string statements, string stack = "null") => $$"""
        using System.Collections.Generic;
        using Amazon.CDK;
        using Amazon.CDK.AWS.Events;
        using Amazon.CDK.AWS.Lambda.EventSources;
        using Amazon.CDK.AWS.S3;
        using Amazon.CDK.AWS.S3.Notifications;
        using Amazon.CDK.AWS.SNS;
        using Amazon.CDK.AWS.SQS;
        using Constructs;

        class Photos : Stack
        {
            public Photos(Construct scope, string text, bool condition, IBucket bucket, IBucket other, IBucketNotificationDestination target, INotificationKeyFilter[] filters, Amazon.CDK.AWS.Lambda.IFunction function)
                : base(scope, "photos", {{stack}})
            {
                {{statements}}
            }

            private IBucket _field;
            private IBucket Fresh => new Bucket(this, "fresh");
            private IBucket Kept { get; }
            private Queue _queue => new Queue(this, "q", new QueueProps { Fifo = true });
            private static void Get(out IBucket bucket) => bucket = null;
        }
        """;
}
