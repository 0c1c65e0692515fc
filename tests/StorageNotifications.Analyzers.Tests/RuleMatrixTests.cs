using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests every rule with every way in which a value can reach it: a wrong value, a correct value, and an unknown value.</summary>
public sealed class RuleMatrixTests
{
    // Rule, statement with $ in place of the value, wrong value, correct value.
    private static readonly (string Id, string Statement, string Wrong, string Right)[] Texts =
    [
        ("STN1001", Topic("Topic = text, Events = [$]"), "s3:ObjectCreated:Putt", "s3:ObjectCreated:Put"),
        ("STN1001", "var c = new QueueConfiguration(); c.Events = new List<EventType>(); c.Events.Add($); Use(c);", "s3:ObjectRemove:*", "s3:ObjectRemoved:*"),
        ("STN1001", "Use(EventType.FindValue($));", "s3:ObjectCreated", "s3:ObjectCreated:*"),
        ("STN1002", Topic("Topic = text, Events = [$]"), "s3:BucketRenamed:Twice", "s3:ObjectAcl:Put"),
        ("STN1003", Topic("Topic = text, Events = [$]"), "ObjectCreated:Put", "s3:ObjectCreated:Put"),
        ("STN1004", Topic("Topic = text, Events = [EventType.ObjectCreatedAll, $]"), "s3:ObjectCreated:Put", "s3:ObjectRemoved:*"),
        ("STN1006", "Use(new VaultNotificationConfig { SNSTopic = text, Events = new List<string> { $ } });", "ArchiveRetrieval", "ArchiveRetrievalCompleted"),
        ("STN1006", "Use(new VaultNotificationConfig(events: new List<string> { $ }, snsTopic: text));", "InventoryRetrieval", "InventoryRetrievalCompleted"),
        ("STN1009", Topic("Topic = text, Events = [$]"), "s3:objectcreated:put", "s3:ObjectCreated:Put"),
        ("STN2001", Topic("Topic = $"), "arn:aws:sns:us-west-2:1111-2222-3333:uploads", "arn:aws:sns:us-west-2:111122223333:uploads"),
        ("STN2001", "var c = new TopicConfiguration(); c.Topic = $; Use(c);", "arn:aws:sns::111122223333:uploads", "arn:aws-cn:sns:cn-north-1:111122223333:uploads"),
        ("STN2001", "Use(new VaultNotificationConfig { SNSTopic = $ });", "arn:aws:sns:us-west-2:1111:uploads", "arn:aws:sns:us-west-2:111122223333:uploads"),
        ("STN2002", "Use(new QueueConfiguration { Queue = $ });", "arn:aws:sqs:us-west-2:1111-2222-3333:uploads", "arn:aws:sqs:us-west-2:111122223333:uploads"),
        ("STN2002", "Use(new LambdaFunctionConfiguration { FunctionArn = $ });", "arn:aws:lambda:us-west-2:111122223333:uploads", "arn:aws:lambda:us-west-2:111122223333:function:uploads"),
        ("STN2003", Topic("Topic = $"), "arn:aws:sqs:us-west-2:111122223333:uploads", "arn:aws:sns:us-west-2:111122223333:uploads"),
        ("STN2004", Topic("Topic = $"), "arn:aws:sns:us-west-2:111122223333:uploads.fifo", "arn:aws:sns:us-west-2:111122223333:uploads"),
        ("STN2005", Topic("Topic = $"), "arn:aws:sns:us-wets-2:111122223333:uploads", "arn:aws:sns:us-west-2:111122223333:uploads"),
        ("STN2006", Topic("Topic = $"), "*** SNS topic ARN ***", "arn:aws:sns:us-west-2:111122223333:uploads"),
        ("STN4002", Topic("Topic = text, Filter = new Filter { S3KeyFilter = new S3KeyFilter { FilterRules = [new FilterRule { Name = $, Value = text }] } }"), "contains", "Prefix"),
        ("STN4002", Topic("Topic = text, Filter = new Filter { S3KeyFilter = new S3KeyFilter { FilterRules = [new FilterRule(value: text, name: $)] } }"), "infix", "suffix"),
        ("STN4003", Topic("Topic = text, Filter = new Filter { S3KeyFilter = new S3KeyFilter { FilterRules = [new FilterRule(\"suffix\", $)] } }"), "*.jpg", ".jpg"),
        ("STN4005", Put("TopicConfigurations = [new() { Id = \"a\", Topic = text, Events = [text] }, new() { Id = $, Topic = text, Events = [text] }]"), "a", "b"),
        ("STN4007", "Use(new SetVaultNotificationsRequest { AccountId = $ });", "1111-2222-3333", "111122223333"),
        ("STN4007", "Use(new DescribeJobRequest { VaultName = $ });", "my photos", "my-photos"),
    ];

    // A member before the method, and the value; W is the whole string, and L and R are its halves.
    private static readonly (string Member, string Value)[] Idioms =
    [
        ("", "\"W\""),
        ("", "@\"W\""),
        ("", "\"\"\"W\"\"\""),
        ("", "$\"W\""),
        ("", "(\"W\")"),
        ("", "\"W\"!"),
        ("", "(string)\"W\""),
        ("", "\"L\" + \"R\""),
        ("", "\"L\" + (\"\" + \"R\")"),
        ("", "$\"{\"L\"}R\""),
        ("const string V = \"W\";", "V"),
        ("const string A = \"L\", V = A + \"R\";", "V"),
        ("const string A = \"L\"; const string V = $\"{A}R\";", "C.V"),
        ("static readonly string V = \"W\";", "V"),
        ("private readonly string _v = \"W\";", "_v"),
        ("private readonly string _v = \"W\";", "this._v"),
        ("private string _v = \"W\";", "_v"),
        ("string V => \"W\";", "V"),
        ("string V { get; } = \"W\";", "V"),
        ("string V { get => \"W\"; }", "V"),
        ("static string V => \"W\";", "C.V"),
        ("static class Names { public const string V = \"W\"; }", "Names.V"),
        ("static class Names { public static readonly string V = \"W\"; }", "Names.V"),
        ("class Base { public const string V = \"W\"; } class Derived : Base { }", "Derived.V"),
    ];

    // Values that are known only at run time.
    private static readonly (string Member, string Value)[] Invisible =
    [
        ("", "text"),
        ("", "text.Trim()"),
        ("", "text + text"),
        ("", "$\"{text}{text}\""),
        ("", "string.Format(\"{0}\", text)"),
        ("", "Environment.GetEnvironmentVariable(text)"),
        ("", "text.Split(',')[0]"),
        ("", "text switch { null => text, _ => text.Trim() }"),
        ("static string Make() => Environment.MachineName;", "Make()"),
        ("string _v; void Set(string v) => _v = v;", "_v"),
        ("protected virtual string V => Environment.MachineName;", "V"),
        ("public string V { get; set; }", "V"),
        ("string this[int i] => Environment.MachineName;", "this[0]"),
        ("static readonly string V = Environment.MachineName;", "V"),
        ("static readonly Lazy<string> V = new(() => Environment.MachineName);", "V.Value"),
    ];

    // Rules about more than one string: statements that violate them, and statements that do not.
    private static readonly (string Id, string Wrong, string Right)[] Wholes =
    [
        ("STN1004", Topic("Topic = text, Events = [EventType.ObjectCreatedPut, EventType.ObjectCreatedPut]"), Topic("Topic = text, Events = [EventType.ObjectCreatedPut, EventType.ObjectCreatedPost]")),
        (
            "STN3001",
            "new AmazonS3Client(RegionEndpoint.USWest2).PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [new() { Topic = \"arn:aws:sns:us-east-1:111122223333:uploads\", Events = [text] }] });",
            "new AmazonS3Client(RegionEndpoint.USWest2).PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [new() { Topic = \"arn:aws:sns:us-west-2:111122223333:uploads\", Events = [text] }] });"),
        (
            "STN4001",
            Put("TopicConfigurations = [new() { Topic = text, Events = [EventType.ObjectCreatedAll] }], QueueConfigurations = [new() { Queue = text, Events = [\"s3:ObjectCreated:Copy\"] }]"),
            Put("TopicConfigurations = [new() { Topic = text, Events = [EventType.ObjectCreatedAll] }], QueueConfigurations = [new() { Queue = text, Events = [\"s3:ObjectRemoved:*\"] }]")),
        ("STN4004", Put("TopicConfigurations = [new() { Topic = text }]"), Put("TopicConfigurations = [new() { Topic = text, Events = [text] }]")),
        ("STN3002", "Use(new PutBucketRequest { BucketRegion = \"us-east-1\" });", "Use(new PutBucketRequest { BucketRegion = \"us-east-2\" });"),
        (
            "STN3003",
            "new Amazon.Glacier.AmazonGlacierClient(RegionEndpoint.USWest2).SetVaultNotificationsAsync(new SetVaultNotificationsRequest { VaultNotificationConfig = new VaultNotificationConfig { SNSTopic = \"arn:aws:sns:us-east-1:111122223333:jobs\" } });",
            "new Amazon.Glacier.AmazonGlacierClient(RegionEndpoint.USWest2).SetVaultNotificationsAsync(new SetVaultNotificationsRequest { VaultNotificationConfig = new VaultNotificationConfig { SNSTopic = \"arn:aws:sns:us-west-2:111122223333:jobs\" } });"),
        (
            "STN3004",
            "new Amazon.SimpleNotificationService.AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2).PublishAsync(\"arn:aws:sns:us-east-1:111122223333:uploads\", text);",
            "new Amazon.SimpleNotificationService.AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2).PublishAsync(\"arn:aws:sns:us-west-2:111122223333:uploads\", text);"),
        ("STN2007", "Use(\"arn:aws:sns:us-west-2:1111:uploads\");", "Use(\"arn:aws:sns:us-west-2:111122223333:uploads\");"),
        (
            "STN4009",
            "var now = s3.GetBucketNotificationAsync(text).Result; s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = now.TopicConfigurations });",
            "var now = s3.GetBucketNotificationAsync(text).Result; s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = now.TopicConfigurations, QueueConfigurations = now.QueueConfigurations, LambdaFunctionConfigurations = now.LambdaFunctionConfigurations, EventBridgeConfiguration = now.EventBridgeConfiguration });"),
        (
            "STN4006",
            PutTo("photos", "uploads") + PutTo("photos", "removals"),
            PutTo("photos", "uploads") + PutTo("logs", "removals")),
        ("STN4010", "var topic = new TopicConfiguration(); topic.Events.Add(text); Use(topic);", "var topic = new TopicConfiguration { Events = [] }; topic.Events.Add(text); Use(topic);"),
        ("STN4008", "Use(\"/-/vaults/photos/notification-policy\");", "Use(\"/-/vaults/photos/notification-configuration\");"),
        ("STN1005", Name("== \"s3:ObjectRemoved:Delete\""), Name("== \"ObjectRemoved:Delete\"")),
        ("STN5005", "Use(S3EventNotification.ParseJson(text).Records[0]);", "Use(S3EventNotification.ParseJson(text).Records.FirstOrDefault());"),
        (
            "STN5007",
            "Use(System.Text.Json.JsonSerializer.Deserialize<Amazon.Lambda.S3Events.S3Event>(text));",
            "Use(System.Text.Json.JsonSerializer.Deserialize<Amazon.Lambda.S3Events.S3Event>(text, System.Text.Json.JsonSerializerOptions.Web));"),
        ("STN5008", Name("== \"ObjectCreated:Put\""), Name(".StartsWith(\"ObjectCreated:\")")),
        (
            "STN5003",
            "if (new DescribeJobResponse().Completed == true) Use(1);",
            "if (new DescribeJobResponse().StatusCode == Amazon.Glacier.StatusCode.Succeeded) Use(1);"),
        ("STN5004", "Use(string.CompareOrdinal(new S3EventNotification.S3ObjectEntity().Sequencer, text));", "Use(string.Equals(new S3EventNotification.S3ObjectEntity().Sequencer, text));"),
        ("STN5006", "Use(new S3EventNotification.S3EventNotificationRecord().EventVersion == \"2.1\");", "Use(new S3EventNotification.S3EventNotificationRecord().EventVersion.StartsWith(\"2.\"));"),
        ("STN5009", "Use(new PutObjectRequest { BucketName = new S3EventNotification.S3BucketEntity().Name });", "Use(new PutObjectRequest { BucketName = text });"),
        (
            "STN5001",
            "s3.GetObjectAsync(text, S3EventNotification.ParseJson(text).Records.FirstOrDefault().S3.Object.Key);",
            "s3.GetObjectAsync(text, System.Net.WebUtility.UrlDecode(S3EventNotification.ParseJson(text).Records.FirstOrDefault().S3.Object.Key));"),
        (
            "STN5002",
            "Use(Uri.UnescapeDataString(System.Net.WebUtility.UrlDecode(S3EventNotification.ParseJson(text).Records.FirstOrDefault().S3.Object.Key)));",
            "Use(System.Net.WebUtility.UrlDecode(Uri.EscapeDataString(S3EventNotification.ParseJson(text).Records.FirstOrDefault().S3.Object.Key)));"),
    ];

    // The places in which statements can occur.
    private static readonly string[] Places =
    [
        "void M(IAmazonS3 s3, string text) { $ }",
        "static void M(IAmazonS3 s3, string text) { $ }",
        "C(IAmazonS3 s3, string text) { $ }",
        "async Task M(IAmazonS3 s3, string text) { await Task.Yield(); $ }",
        "Action M(IAmazonS3 s3, string text) => () => { $ };",
        "void M(IAmazonS3 s3, string text) { void Local() { $ } Local(); }",
        "void M(IAmazonS3 s3, string text) { if (text is null) { $ } }",
        "void M(IAmazonS3 s3, string text) { try { $ } finally { s3.Dispose(); } }",
        "void M(IAmazonS3 s3, string text) { foreach (char c in text) { $ } }",
        "void M(IAmazonS3 s3, string text) { switch (text) { case null: { $ break; } } }",
        "IEnumerable<int> M(IAmazonS3 s3, string text) { $ yield return 1; }",
        "Action<IAmazonS3, string> _m = (s3, text) => { $ };",
        "IAmazonS3 s3; string text => null; int P { get { $ return 1; } }",
    ];

    private static readonly ReferenceSet Libraries = ReferenceSet.LambdaEvents.With(ReferenceSet.AwsSdkSns);

    private static readonly string[] BeyondTheMatrix =
    [
        // This rule needs generated constants, or is opinionated; it has its own tests.
        "STN1007", "STN1008",

        // These rules judge facts of templates; their tests are in Templates/.
        "STN0003", "STN1010", "STN4011", "STN4012", "STN4013",
    ];

    public static TheoryData<string, string, string> WrongTexts => Combine(static row => row.Wrong);

    public static TheoryData<string, string, string> RightTexts => Combine(static row => row.Right);

    public static TheoryData<string, string, string> InvisibleTexts
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach ((string id, string statement, _, _) in Texts)
            {
                foreach ((string member, string value) in Invisible)
                    data.Add(id, member, statement.Replace("$", value, StringComparison.Ordinal));
            }
            return data;
        }
    }

    public static TheoryData<string, string, string> PlacedStatements
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach ((string id, string wrong, string right) in Wholes)
            {
                foreach (string place in Places)
                    data.Add(id, place.Replace("$", wrong, StringComparison.Ordinal), place.Replace("$", right, StringComparison.Ordinal));
            }
            return data;
        }
    }

    public static TheoryData<string> Rules => new(new NotificationConfigurationAnalyzer().SupportedDiagnostics.Select(static rule => rule.Id).Except(BeyondTheMatrix));

    [Theory]
    [MemberData(nameof(WrongTexts))]
    public async Task InvalidText_IsReportedOnce(string id, string member, string statement) =>
        Assert.Equal([id], await FindAsync(Method(member, statement)));

    [Theory]
    [MemberData(nameof(RightTexts))]
    public async Task ValidText_IsNotReported(string id, string member, string statement) =>
        Assert.DoesNotContain(id, await FindAsync(Method(member, statement)));

    [Theory]
    [MemberData(nameof(InvisibleTexts))]
    public async Task UnknownText_IsNotReported(string id, string member, string statement) =>
        Assert.DoesNotContain(id, await FindAsync(Method(member, statement)));

    [Theory]
    [MemberData(nameof(PlacedStatements))]
    public async Task Statement_IsJudgedInEveryKindOfMember(string id, string wrong, string right)
    {
        Assert.Equal([id], await FindAsync(Code.Class($"static void Use(object o) {{ }} {wrong}")));
        Assert.Empty(await FindAsync(Code.Class($"static void Use(object o) {{ }} {right}")));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task WithoutTheLibrary_NothingIsReported(string id)
    {
        string[] sources =
        [
            .. Texts.Where(row => row.Id == id).Select(static row => Method("", row.Statement.Replace("$", $"\"{row.Wrong}\"", StringComparison.Ordinal))),
            .. Wholes.Where(row => row.Id == id).Select(static row => Method("", row.Wrong)),
        ];
        Assert.NotEmpty(sources);
        foreach (string source in sources)
        {
            Assert.Equal([id], await FindAsync(source));
            Assert.Empty(await FindAsync(source, ReferenceSet.None));
        }
    }

    private static string Name(string comparison) => $"Use(new Amazon.Lambda.S3Events.S3Event.S3EventNotificationRecord().EventName {comparison});";

    private static TheoryData<string, string, string> Combine(Func<(string Id, string Statement, string Wrong, string Right), string> textOf)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Texts)
        {
            foreach ((string member, string value) in Idioms)
                data.Add(row.Id, Write(member, textOf(row)), row.Statement.Replace("$", Write(value, textOf(row)), StringComparison.Ordinal));
        }
        return data;
    }

    private static string Write(string idiom, string text) => idiom
        .Replace("\"W\"", $"\"{text}\"", StringComparison.Ordinal)
        .Replace("\"L\"", $"\"{text[..(text.Length / 2)]}\"", StringComparison.Ordinal)
        .Replace("R\"", $"{text[(text.Length / 2)..]}\"", StringComparison.Ordinal);

    private static string Topic(string members) => $"Use(new TopicConfiguration {{ {members} }});";

    private static string Put(string members) => $"s3.PutBucketNotificationAsync(new PutBucketNotificationRequest {{ BucketName = text, {members} }});";

    private static string PutTo(string bucket, string id) =>
        $"s3.PutBucketNotificationAsync(new PutBucketNotificationRequest {{ BucketName = \"{bucket}\", TopicConfigurations = [new() {{ Id = \"{id}\", Topic = text, Events = [text] }}] }});";

    private static string Method(string member, string statement) =>
        Code.Class($"{member} void M(IAmazonS3 s3, string text) {{ {statement} }} void Use(object o) {{ }}");

    // Without markup, because some rules report a named value at its literal, and others where it is used.
    private static async Task<string[]> FindAsync(string source, ReferenceSet? references = null)
    {
        var compilation = CSharpCompilation.Create(
            "Matrix", [CSharpSyntaxTree.ParseText(source)], (references ?? Libraries).References, new(OutputKind.DynamicallyLinkedLibrary));
        if (references is null)
            Assert.Empty(compilation.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error));
        return [.. (await compilation.WithAnalyzers([new NotificationConfigurationAnalyzer()]).GetAnalyzerDiagnosticsAsync()).Select(static found => found.Id)];
    }
}
