namespace StorageNotifications.Analyzers.Tests;

public sealed class ReplacedNotificationTests
{
    private const string All = "TopicConfigurations = new List<TopicConfiguration> { new TopicConfiguration { Topic = text, Events = new List<EventType> { EventType.ObjectCreatedAll } } }";
    private const string Removed = "QueueConfigurations = new List<QueueConfiguration> { new QueueConfiguration { Queue = text, Events = new List<EventType> { EventType.ObjectRemovedAll } } }";

    [Fact]
    public Task SecondPut_IsReported() => new RuleTest
    {
        Source = Code.Method(
            $$"""
            await {|#1:s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "photos", {{All}} })|};
                    await {|#0:s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "photos", {{Removed}} })|};
            """),
        Expected =
        [
            Rule.Of("STN4006").WithLocation(0).WithLocation(1).WithMessage(
                "This request replaces the notification configuration that was put on the bucket 'photos' earlier; put all configurations into one request"),
        ],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("var a = <a>; await s3.PutBucketNotificationAsync(a); var b = <b>; await {|STN4006:s3.PutBucketNotificationAsync(b)|};")]
    [InlineData("const string Photos = \"photos\"; var a = <a>; var b = new PutBucketNotificationRequest { BucketName = Photos, <removed> }; await s3.PutBucketNotificationAsync(a); await {|STN4006:s3.PutBucketNotificationAsync(b)|};")]
    [InlineData("if (condition) { await s3.PutBucketNotificationAsync(<a>); await {|STN4006:s3.PutBucketNotificationAsync(<b>)|}; }")]
    [InlineData("await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, <all> }); await {|STN4006:s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, <removed> })|};")]
    [InlineData("await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\", EventBridgeConfiguration = new EventBridgeConfiguration() }); await {|STN4006:s3.PutBucketNotificationAsync(<b>)|};")]
    [InlineData("await s3.PutBucketNotificationAsync(<a>); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"logs\", <removed> }); await {|STN4006:s3.PutBucketNotificationAsync(<b>)|};")]
    [InlineData("var a = <a>; await s3.PutBucketNotificationAsync(a); a.TopicConfigurations = [new TopicConfiguration { Topic = text, Events = [EventType.ObjectRemovedAll] }]; await {|STN4006:s3.PutBucketNotificationAsync(a)|};")]
    [InlineData("foreach (var name in text.Split(',')) await {|STN4006:s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\", TopicConfigurations = [new TopicConfiguration { Topic = name, Events = [EventType.ObjectCreatedAll] }] })|};")]
    [InlineData("TopicConfiguration[] all = [new() { Topic = text, Events = [EventType.ObjectCreatedAll] }]; foreach (var c in all) await {|STN4006:s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\", TopicConfigurations = [c] })|};")]
    [InlineData("var all = new List<TopicConfiguration>(); Use(all); for (int i = 0; i < all.Count; i++) { var r = new PutBucketNotificationRequest { BucketName = \"photos\" }; r.TopicConfigurations = [all[i]]; await {|STN4006:s3.PutBucketNotificationAsync(r)|}; }")]
    public Task SecondPut_IsReportedWithoutFix(string statements) => RuleTest.ReportedAsync(Method(statements));

    [Theory]
    [InlineData("readonly IAmazonS3 _s3; public C(IAmazonS3 s3) => _s3 = s3;")]
    [InlineData("IAmazonS3 _s3; public C() { _s3 = new AmazonS3Client(); }")]
    [InlineData("readonly IAmazonS3 _s3 = new AmazonS3Client();")]
    [InlineData("IAmazonS3 _s3 => Make(); static IAmazonS3 Make() => new AmazonS3Client();")]
    public Task SecondPutOfClientInMember_IsReported(string client) => RuleTest.ReportedAsync(Member(client, "await _s3.PutBucketNotificationAsync(<a>); await {|STN4006:_s3.PutBucketNotificationAsync(<b>)|};"));

    [Fact]
    public Task SecondPutOfClientOfLocalFunction_IsReported() => RuleTest.ReportedAsync(Method(
        "var client = Make(); await client.PutBucketNotificationAsync(<a>); await {|STN4006:client.PutBucketNotificationAsync(<b>)|}; IAmazonS3 Make() => new AmazonS3Client();"));

    [Fact]
    public Task BucketInStoredProperty_IsReported() => RuleTest.ReportedAsync(Member(
        "readonly IAmazonS3 _s3 = new AmazonS3Client(); class Names { public string Photos { get; } = Guid.NewGuid().ToString(); }",
        "var names = new Names(); await _s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = names.Photos, <all> }); await {|STN4006:_s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = names.Photos, <removed> })|};"));

    [Theory]
    [InlineData("IAmazonS3 _s3; public C(IAmazonS3 s3) => _s3 = s3;")]
    [InlineData("IAmazonS3 _s3 = new AmazonS3Client();")]
    public Task ClientThatIsReplacedInBetween_IsNotReported(string client) =>
        RuleTest.SilentAsync(Member(client, "await _s3.PutBucketNotificationAsync(<a>); _s3 = new AmazonS3Client(); await _s3.PutBucketNotificationAsync(<b>);"));

    [Theory]
    [InlineData("IAmazonS3 _s3 = new AmazonS3Client(); void Reconnect() => _s3 = new AmazonS3Client();", "await _s3.PutBucketNotificationAsync(<a>); Reconnect(); await _s3.PutBucketNotificationAsync(<b>);")]
    [InlineData("readonly IAmazonS3 _s3 = new AmazonS3Client(); string _bucket = \"a\"; void Next() => _bucket += \"a\";", "await _s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = _bucket, <all> }); Next(); await _s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = _bucket, <removed> });")]
    [InlineData("readonly IAmazonS3 _s3 = new AmazonS3Client(); string Bucket { get; set; } = \"a\"; void Next() => Bucket += \"a\";", "foreach (string name in text.Split(',')) { await _s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = Bucket, TopicConfigurations = [new() { Topic = name, Events = [EventType.ObjectCreatedAll] }] }); Next(); }")]
    [InlineData("readonly IAmazonS3 _s3 = new AmazonS3Client(); class Names { int _count; public string Next => \"photos\" + _count++; }", "var names = new Names(); await _s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = names.Next, <all> }); await _s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = names.Next, <removed> });")]
    public Task MemberThatACallCanChange_IsNotReported(string members, string statements) => RuleTest.SilentAsync(Member(members, statements));

    [Theory]
    [InlineData("await s3.PutBucketNotificationAsync(<a>);")]
    [InlineData("await s3.PutBucketNotificationAsync(<a>); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"logs\", <removed> });")]
    [InlineData("await s3.PutBucketNotificationAsync(<a>); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, <removed> });")]
    [InlineData("await s3.PutBucketNotificationAsync(<a>); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\" });")]
    [InlineData("await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\" }); await s3.PutBucketNotificationAsync(<a>);")]
    [InlineData("if (condition) await s3.PutBucketNotificationAsync(<a>); else await s3.PutBucketNotificationAsync(<b>);")]
    [InlineData("if (condition) { await s3.PutBucketNotificationAsync(<a>); return; } await s3.PutBucketNotificationAsync(<b>);")]
    [InlineData("await s3.PutBucketNotificationAsync(condition ? <a> : <b>);")]
    [InlineData("var a = <a>; await s3.PutBucketNotificationAsync(a); await s3.PutBucketNotificationAsync(a);")]
    [InlineData("var a = <a>; try { await s3.PutBucketNotificationAsync(a); } catch (AmazonS3Exception) { await s3.PutBucketNotificationAsync(<b>); }")]
    [InlineData("var a = <a>; await s3.PutBucketNotificationAsync(a); a.BucketName = text; await s3.PutBucketNotificationAsync(a);")]
    [InlineData("switch (text) { case \"a\": await s3.PutBucketNotificationAsync(<a>); break; default: await s3.PutBucketNotificationAsync(<b>); break; }")]
    [InlineData("Func<Task> first = () => s3.PutBucketNotificationAsync(<a>); Func<Task> second = () => s3.PutBucketNotificationAsync(<b>); await (condition ? first : second)();")]
    [InlineData("IAmazonS3 other = new AmazonS3Client(RegionEndpoint.CNNorth1); await s3.PutBucketNotificationAsync(<a>); await other.PutBucketNotificationAsync(<b>);")]
    [InlineData("IAmazonS3 client = s3; await client.PutBucketNotificationAsync(<a>); client = new AmazonS3Client(RegionEndpoint.CNNorth1); await client.PutBucketNotificationAsync(<b>);")]
    [InlineData("await s3.PutBucketNotificationAsync(<a>); Use(await s3.GetBucketNotificationAsync(\"photos\")); await s3.PutBucketNotificationAsync(<b>);")]
    [InlineData("await s3.PutBucketNotificationAsync(<a>); await s3.DeleteBucketAsync(\"photos\"); await s3.PutBucketAsync(\"photos\"); await s3.PutBucketNotificationAsync(<b>);")]
    [InlineData("await s3.PutBucketNotificationAsync(<a>); await s3.PutBucketAsync(new PutBucketRequest { BucketName = \"photos\" }); await s3.PutBucketNotificationAsync(<b>);")]
    [InlineData("try { await s3.PutBucketNotificationAsync(<a>); } finally { await s3.PutBucketNotificationAsync(<b>); }")]
    [InlineData("var topic = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\", TopicConfigurations = [topic] }); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\", TopicConfigurations = [topic], <removed> });")]
    [InlineData("var a = <a>; await s3.PutBucketNotificationAsync(a); a.QueueConfigurations = [new QueueConfiguration { Queue = text, Events = [EventType.ObjectRemovedAll] }]; await s3.PutBucketNotificationAsync(a);")]
    [InlineData("var a = <a>; await s3.PutBucketNotificationAsync(a); a.TopicConfigurations.Add(new TopicConfiguration { Topic = text, Events = [EventType.ObjectRemovedAll] }); await s3.PutBucketNotificationAsync(a);")]
    [InlineData("foreach (var name in text.Split(',')) await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = name, <all> });")]
    [InlineData("for (int i = 0; i < 3; i++) { try { await s3.PutBucketNotificationAsync(<a>); break; } catch (AmazonS3Exception) { } }")]
    [InlineData("foreach (var name in text.Split(',')) { if (name.Length > 3) await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\", TopicConfigurations = [new TopicConfiguration { Topic = name, Events = [EventType.ObjectCreatedAll] }] }); }")]
    // Each iteration can wait for a change.
    [InlineData("while (Console.ReadLine() is { } name) await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\", TopicConfigurations = [new TopicConfiguration { Topic = name, Events = [EventType.ObjectCreatedAll] }] });")]
    [InlineData("IAsyncEnumerable<TopicConfiguration> changes = null; await foreach (var c in changes) await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\", TopicConfigurations = [c] });")]
    [InlineData("var all = new List<TopicConfiguration>(); foreach (var name in text.Split(',')) { all.Add(new() { Topic = name, Events = [EventType.ObjectCreatedAll] }); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\", TopicConfigurations = all }); }")]
    [InlineData("TopicConfiguration[] all = [new()]; TopicConfiguration[] put = []; foreach (var c in all) { put = [.. put, c]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = \"photos\", TopicConfigurations = [.. put] }); }")]
    public Task OtherPuts_AreNotReported(string statements) => RuleTest.SilentAsync(Method(statements));

    private static string Method(string statements) => Code.Method(Expand(statements));

    private static string Member(string client, string statements) => Code.Class(client + " async Task M(string text) { " + Expand(statements) + " }");

    private static string Expand(string statements) => statements
        .Replace("<a>", "new PutBucketNotificationRequest { BucketName = \"photos\", <all> }", StringComparison.Ordinal)
        .Replace("<b>", "new PutBucketNotificationRequest { BucketName = \"photos\", <removed> }", StringComparison.Ordinal)
        .Replace("<all>", All, StringComparison.Ordinal)
        .Replace("<removed>", Removed, StringComparison.Ordinal);
}
