namespace StorageNotifications.Analyzers.Tests;

public sealed class TopicRegionMismatchTests
{
    private const string Marked = "\"arn:aws:sns:{|STN3001:us-east-1|}:111122223333:uploads\"";
    private const string Wrong = "\"arn:aws:sns:us-east-1:111122223333:uploads\"";
    private const string Right = "\"arn:aws:sns:us-west-2:111122223333:uploads\"";

    [Fact]
    public Task ClientOfAnotherRegion_IsReportedAndFixed() => new RuleTest
    {
        Source = Code.Method(
            """
            var client = new AmazonS3Client(RegionEndpoint.USWest2);
                    await client.PutBucketNotificationAsync(new PutBucketNotificationRequest
                    {
                        BucketName = "photos",
                        TopicConfigurations = new List<TopicConfiguration>
                        {
                            new TopicConfiguration { Topic = "arn:aws:sns:{|#0:us-east-1|}:111122223333:uploads", Events = new List<EventType> { EventType.ObjectCreatedAll } },
                        },
                    });
            """),
        Expected =
        [
            Rule.Of("STN3001").WithLocation(0).WithMessage(
                "The bucket 'photos' is in us-west-2, the region of the client, but the topic is in us-east-1; Amazon S3 sends notifications only within a region"),
        ],
        FixedSource = Code.Method(
            """
            var client = new AmazonS3Client(RegionEndpoint.USWest2);
                    await client.PutBucketNotificationAsync(new PutBucketNotificationRequest
                    {
                        BucketName = "photos",
                        TopicConfigurations = new List<TopicConfiguration>
                        {
                            new TopicConfiguration { Topic = "arn:aws:sns:us-west-2:111122223333:uploads", Events = new List<EventType> { EventType.ObjectCreatedAll } },
                        },
                    });
            """),
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("new AmazonS3Client(RegionEndpoint.USWest2)")]
    [InlineData("new AmazonS3Client(region: RegionEndpoint.USWest2)")]
    [InlineData("new AmazonS3Client(text, text, RegionEndpoint.USWest2)")]
    [InlineData("new AmazonS3Client(new AnonymousAWSCredentials(), RegionEndpoint.USWest2)")]
    [InlineData("new AmazonS3Client(RegionEndpoint.GetBySystemName(\"us-west-2\"))")]
    [InlineData("new AmazonS3Client(RegionEndpoint.GetBySystemName(\"us-\" + \"west-2\"))")]
    [InlineData("new AmazonS3Client(new AmazonS3Config { RegionEndpoint = RegionEndpoint.USWest2 })")]
    [InlineData("new AmazonS3Client(new AnonymousAWSCredentials(), new AmazonS3Config { RegionEndpoint = RegionEndpoint.USWest2, ForcePathStyle = true })")]
    [InlineData("new AmazonS3Client(new AmazonS3Config { RegionEndpoint = RegionEndpoint.GetBySystemName(\"us-west-2\") })")]
    [InlineData("new AmazonS3Client(s_region)")]
    [InlineData("new AmazonS3Client(_config)")]
    [InlineData("_client")]
    [InlineData("s_client")]
    [InlineData("Client")]
    [InlineData("Make()")]
    [InlineData("_set")]
    [InlineData("this._configured")]
    [InlineData("s_set")]
    public Task KnownClient_DeterminesTheRegion(string client) => FixedAsync($"await ({client}).PutBucketNotificationAsync(<request>);");

    [Theory]
    [InlineData("var client = new AmazonS3Client(RegionEndpoint.USWest2); await client.PutBucketNotificationAsync(<request>);")]
    [InlineData("using var client = new AmazonS3Client(RegionEndpoint.USWest2); await client.PutBucketNotificationAsync(<request>);")]
    [InlineData("using (IAmazonS3 client = new AmazonS3Client(RegionEndpoint.USWest2)) { await client.PutBucketNotificationAsync(<request>); }")]
    [InlineData("IAmazonS3 client; client = new AmazonS3Client(RegionEndpoint.USWest2); await client.PutBucketNotificationAsync(<request>);")]
    [InlineData("var region = RegionEndpoint.USWest2; await new AmazonS3Client(region).PutBucketNotificationAsync(<request>);")]
    [InlineData("var config = new AmazonS3Config(); config.RegionEndpoint = RegionEndpoint.USWest2; await new AmazonS3Client(config).PutBucketNotificationAsync(<request>);")]
    [InlineData("var request = <request>; await _client.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest(); request.TopicConfigurations = [<topic>]; await _client.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [] }; request.TopicConfigurations.Add(<topic>); await _client.PutBucketNotificationAsync(request);")]
    [InlineData("var topics = new List<TopicConfiguration> { <topic> }; await _client.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = topics });")]
    [InlineData("var topic = <topic>; await _client.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [topic] });")]
    [InlineData("await _client.PutBucketNotificationAsync(cancellationToken: default, request: <request>);")]
    [InlineData("Func<Task> put = async () => await _client.PutBucketNotificationAsync(<request>); await put();")]
    [InlineData("string arn = <arn>; await _client.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [new TopicConfiguration { Topic = arn, Events = [EventType.ObjectCreatedAll] }] });")]
    public Task ObjectsCreatedInSteps_AreReported(string statements) => FixedAsync(statements);

    [Theory]
    [InlineData("new QueueConfiguration { Queue = \"arn:aws:sqs:{|#0:us-east-1|}:111122223333:uploads\", Events = [EventType.ObjectCreatedAll] }", "QueueConfigurations", "queue")]
    [InlineData("new LambdaFunctionConfiguration { FunctionArn = \"arn:aws:lambda:{|#0:us-east-1|}:111122223333:function:resize\", Events = [EventType.ObjectCreatedAll] }", "LambdaFunctionConfigurations", "function")]
    public Task Message_NamesQueueAndFunction(string configuration, string list, string what) => new RuleTest
    {
        Source = Code.Method($$"""await new AmazonS3Client(RegionEndpoint.USWest2).PutBucketNotificationAsync(new PutBucketNotificationRequest { {{list}} = [{{configuration}}] });"""),
        Expected =
        [
            Rule.Of("STN3001").WithLocation(0).WithMessage(
                $"The bucket is in us-west-2, the region of the client, but the {what} is in us-east-1; Amazon S3 sends notifications only within a region"),
        ],
    }.RunAsync();

    [Theory]
    [InlineData("$\"arn:aws:sns:{|STN3001:us-east-1|}:{text}:uploads\"")]
    [InlineData("\"arn:aws:sns:{|STN3001:us-east-1|}:\" + text")]
    [InlineData("@\"arn:aws:sns:{|STN3001:us-east-1|}:111122223333:uploads\"")]
    public Task RegionBeforeTheFirstHole_IsFixed(string arn) =>
        FixedAsync("await _client.PutBucketNotificationAsync(<request>);", arn, arn.Replace("{|STN3001:us-east-1|}", "us-west-2", StringComparison.Ordinal));

    [Theory]
    [InlineData("_client", Right)]
    [InlineData("_client", "text")]
    [InlineData("_client", "$\"arn:aws:sns:{text}:111122223333:uploads\"")]
    [InlineData("_client", "condition ? \"arn:aws:sns:us-east-1:111122223333:uploads\" : \"arn:aws:sns:us-west-2:111122223333:uploads\"")]
    [InlineData("s3", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("new AmazonS3Client()", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("new AmazonS3Client(text, text)", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("new AmazonS3Client(RegionEndpoint.GetBySystemName(text))", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("new AmazonS3Client(condition ? RegionEndpoint.USEast1 : RegionEndpoint.USWest2)", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("new AmazonS3Client(new AmazonS3Config())", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("new AmazonS3Client(new AmazonS3Config { ServiceURL = \"http://localhost:4566\", AuthenticationRegion = \"us-west-2\" })", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("new AmazonS3Client(new AmazonS3Config { RegionEndpoint = RegionEndpoint.USWest2, ServiceURL = text })", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("new AmazonS3Client(RegionEndpoint.GetBySystemName(text ?? \"us-west-2\"))", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("(condition ? s3 : _client)", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("Other()", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    [InlineData("_assigned", "\"arn:aws:sns:us-east-1:111122223333:uploads\"")]
    public Task UnknownRegion_IsNotReported(string client, string arn) =>
        RuleTest.SilentAsync(Members($"await {client}.PutBucketNotificationAsync(<request>);", arn));

    [Theory]
    [InlineData("config.RegionEndpoint = RegionEndpoint.USEast1;")]
    [InlineData("if (condition) config.RegionEndpoint = RegionEndpoint.USEast1;")]
    [InlineData("if (condition) config.ServiceURL = text;")]
    [InlineData("Use(config);")]
    public Task MutableClientConfiguration_IsNotReported(string statement) => RuleTest.SilentAsync(Members(
        $"var config = new AmazonS3Config {{ RegionEndpoint = RegionEndpoint.USWest2 }}; {statement} await new AmazonS3Client(config).PutBucketNotificationAsync(<request>);", Wrong));

    [Fact]
    public Task FileWithACustomEndpoint_IsJudgedByDeclarationsOnly() => RuleTest.SilentAsync(Members(
        "await _client.PutBucketNotificationAsync(<request>);", Wrong).Replace("void Use", "void Local() => _config.ServiceURL = \"http://localhost:4566\"; void Use", StringComparison.Ordinal));

    [Theory]
    [InlineData("[assembly: StorageNotifications.BucketRegion(\"photos\", \"us-west-2\")]", null)]
    [InlineData("", "storage_notifications.bucket_regions = logs=eu-west-1, photos=us-west-2")]
    public async Task DeclaredRegion_TakesPrecedenceOverTheClient(string attribute, string? editorConfig)
    {
        foreach (string client in new[] { "s3", "new AmazonS3Client(RegionEndpoint.USEast1)", "Make()" })
        {
            string statements = $"await {client}.PutBucketNotificationAsync(<request>);";
            await new RuleTest
            {
                Source = Members(statements, Marked),
                FixedSource = Members(statements, Right),
                AdditionalSources = [attribute + Attribute],
                EditorConfig = editorConfig,
            }.RunAsync();
        }
    }

    [Theory]
    [InlineData("new AmazonS3Client(_shared)", "")]
    [InlineData("new AmazonS3Client(config: _shared)", "Use(_shared.Timeout);")]
    public Task ConfigurationInField_GivesTheRegion(string client, string statement) => RuleTest.SeenAsync(Configured(client, statement, Marked));

    [Theory]
    [InlineData("_shared.RegionEndpoint = RegionEndpoint.USEast1;")]
    [InlineData("this._shared.RegionEndpoint = RegionEndpoint.GetBySystemName(text);")]
    [InlineData("_shared.ServiceURL = text;")]
    [InlineData("Use(_shared);")]
    [InlineData("var same = _shared; same.RegionEndpoint = RegionEndpoint.USEast1;")]
    public Task ConfigurationInFieldThatChanges_GivesNoRegion(string statement) => RuleTest.SilentAsync(Configured("new AmazonS3Client(_shared)", statement, Wrong));

    [Theory]
    [InlineData("photos", false)]
    [InlineData("logs", true)]
    public Task DeclaredRegion_AppliesToItsBucket(string bucket, bool reported)
    {
        string arn = reported ? Marked.Replace("us-east-1", "us-west-2", StringComparison.Ordinal) : Right;
        return new RuleTest
        {
            Source = Members("await s3.PutBucketNotificationAsync(<request>);", arn).Replace("\"photos\"", $"\"{bucket}\"", StringComparison.Ordinal),
            AdditionalSources = ["[assembly: StorageNotifications.BucketRegion(\"photos\", \"us-west-2\")]" + Attribute],
            EditorConfig = "storage_notifications.bucket_regions = logs=eu-west-1, photos=eu-west-1",
        }.RunAsync();
    }

    [Fact]
    public Task DeclaredRegion_AppliesWithoutACall() => new RuleTest
    {
        Source = Members("Use(<request>);", Marked),
        EditorConfig = "storage_notifications.bucket_regions = photos=us-west-2",
    }.RunAsync();

    [Theory]
    [InlineData("string bucket = condition ? \"photos\" : \"logs\"; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = bucket, TopicConfigurations = [<topic>] });")]
    [InlineData("await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [<topic>] });")]
    [InlineData("var request = <request>; request.BucketName = text; await s3.PutBucketNotificationAsync(request);")]
    public Task UnknownBucket_HasNoRegion(string statements) => new RuleTest
    {
        Source = Members(statements, Wrong),
        EditorConfig = "storage_notifications.bucket_regions = photos=us-west-2",
    }.RunAsync();

    [Fact]
    public Task AttributeOfAnotherNamespace_DeclaresNothing() => new RuleTest
    {
        Source = Members("await s3.PutBucketNotificationAsync(<request>);", Wrong),
        AdditionalSources = ["[assembly: Contoso.BucketRegion(\"photos\", \"us-west-2\")]" + Attribute.Replace("namespace StorageNotifications", "namespace Contoso", StringComparison.Ordinal)],
    }.RunAsync();

    [Fact]
    public Task AttributeOfTheConfiguredNamespace_DeclaresTheRegion() => new RuleTest
    {
        Source = Members("await s3.PutBucketNotificationAsync(<request>);", Marked),
        AdditionalSources = ["[assembly: Contoso.BucketRegion(\"photos\", \"us-west-2\")]" + Attribute.Replace("namespace StorageNotifications", "namespace Contoso", StringComparison.Ordinal)],
        GlobalOptions = new Dictionary<string, string> { ["build_property.StorageNotificationsNamespace"] = "Contoso" },
    }.RunAsync();

    private const string Attribute =
        """

        namespace StorageNotifications
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            class BucketRegionAttribute : System.Attribute { public BucketRegionAttribute(string bucket, string region) { } }
        }
        """;

    private static string Configured(string client, string statement, string arn) => Code.Class($$"""
        readonly AmazonS3Config _shared = new() { RegionEndpoint = RegionEndpoint.USWest2 };
        C(string text) { {{statement}} }
        static void Use(object o) { }
        Task M() => {{client}}.PutBucketNotificationAsync(new() { BucketName = "photos", TopicConfigurations = [new() { Topic = {{arn}}, Events = [EventType.ObjectCreatedAll] }] });
        """);

    private static Task FixedAsync(string statements, string marked = Marked, string right = Right) =>
        RuleTest.FixedAsync(Members(statements, marked), Members(statements, right));

    /// <summary>Creates a class with clients.</summary>
    private static string Members(string statements, string arn) => Code.Class($$"""
            static readonly RegionEndpoint s_region = RegionEndpoint.USWest2;
            static readonly IAmazonS3 s_client = new AmazonS3Client(RegionEndpoint.USWest2);
            readonly AmazonS3Config _config = new() { RegionEndpoint = RegionEndpoint.USWest2 };
            private IAmazonS3 _client = new AmazonS3Client(RegionEndpoint.USWest2);
            private IAmazonS3 _assigned = new AmazonS3Client(RegionEndpoint.USWest2);
            AmazonS3Client Client { get; } = new(RegionEndpoint.USWest2);
            private readonly IAmazonS3 _set;
            private IAmazonS3 _configured;
            static readonly IAmazonS3 s_set;
            C(IAmazonS3 assigned)
            {
                _assigned = assigned;
                _set = new AmazonS3Client(RegionEndpoint.USWest2);
                var config = new AmazonS3Config { RegionEndpoint = RegionEndpoint.USWest2 };
                this._configured = new AmazonS3Client(config);
            }
            static C() => s_set = new AmazonS3Client(RegionEndpoint.USWest2);
            protected virtual IAmazonS3 Other() => new AmazonS3Client(RegionEndpoint.USWest2);
            static IAmazonS3 Make() => new AmazonS3Client(RegionEndpoint.USWest2);
            void Use(object o) { }
            async Task M(IAmazonS3 s3, string text, bool condition)
            {
                {{statements
                    .Replace("<request>", "new PutBucketNotificationRequest { BucketName = \"photos\", TopicConfigurations = [<topic>] }", StringComparison.Ordinal)
                    .Replace("<topic>", "new TopicConfiguration { Topic = <arn>, Events = [EventType.ObjectCreatedAll] }", StringComparison.Ordinal)
                    .Replace("<arn>", arn, StringComparison.Ordinal)}}
                await Task.CompletedTask;
            }
        """);
}
