namespace StorageNotifications.Analyzers.Tests;

public sealed class UndecodedKeyTests
{
    [Theory]
    [InlineData("await s3.GetObjectAsync(text, {|STN5001:record.S3.Object.Key|});", "await s3.GetObjectAsync(text, record.S3.Object.KeyDecoded);")]
    [InlineData("await s3.GetObjectAsync(text, {|STN5001:record?.S3?.Object?.Key|});", "await s3.GetObjectAsync(text, record?.S3?.Object?.KeyDecoded);")]
    [InlineData("await s3.DeleteObjectAsync(new DeleteObjectRequest { Key = {|STN5001:record.S3.Object.Key|} });", "await s3.DeleteObjectAsync(new DeleteObjectRequest { Key = record.S3.Object.KeyDecoded });")]
    [InlineData("var key = record.S3.Object.Key; await s3.GetObjectAsync(text, {|STN5001:key|});", "var key = record.S3.Object.Key; await s3.GetObjectAsync(text, WebUtility.UrlDecode(key));")]
    [InlineData("await s3.GetObjectAsync(text, {|STN5001:Uri.UnescapeDataString(record.S3.Object.Key)|});", "await s3.GetObjectAsync(text, record.S3.Object.KeyDecoded);")]
    [InlineData("await s3.GetObjectAsync(text, {|STN5001:record.S3.Object.Key.Replace('+', ' ')|});", "await s3.GetObjectAsync(text, record.S3.Object.KeyDecoded);")]
    public Task EncodedKey_IsDecodedByTheLibrary(string statements, string fixedStatements) => Reading.FixedAsync(statements, fixedStatements);

    [Fact]
    public Task TypeWithoutDecodedMember_IsFixedWithDotNet() => Reading.FixedAsync(
        "await s3.GetObjectAsync(text, {|STN5001:record.S3.Object.Key|});",
        "await s3.GetObjectAsync(text, WebUtility.UrlDecode(record.S3.Object.Key));",
        ReferenceSet.LambdaEventsBeforeKeyDecoded);

    [Fact]
    public Task KeyOfTheSdk_IsDecodedByDotNet() => RuleTest.FixedAsync(
        Code.Method("foreach (var r in S3EventNotification.ParseJson(text).Records) await s3.GetObjectAsync(text, {|STN5001:r.S3.Object.Key|});"),
        Code.Method("foreach (var r in S3EventNotification.ParseJson(text).Records) await s3.GetObjectAsync(text, System.Net.WebUtility.UrlDecode(r.S3.Object.Key));"));

    [Fact]
    public Task AnotherTypeWithTheNameOfTheDecoder_IsNotCalled() => RuleTest.FixedAsync(
        Code.Method("foreach (var r in S3EventNotification.ParseJson(text).Records) await s3.GetObjectAsync(text, {|STN5001:r.S3.Object.Key|});") + " class WebUtility { }",
        Code.Method("foreach (var r in S3EventNotification.ParseJson(text).Records) await s3.GetObjectAsync(text, System.Net.WebUtility.UrlDecode(r.S3.Object.Key));") + " class WebUtility { }");

    [Theory]
    [InlineData("var s3Event = evnt.Records?[0].S3; if (s3Event == null) return; await s3.GetObjectMetadataAsync(text, {|STN5001:s3Event.Object.Key|});")]
    [InlineData("await s3.CopyObjectAsync(text, {|STN5001:record.S3.Object.Key|}, text, {|STN5001:record.S3.Object.Key|});")]
    [InlineData("await s3.CopyObjectAsync(new CopyObjectRequest { SourceKey = {|STN5001:record.S3.Object.Key|}, DestinationKey = text });")]
    [InlineData("var request = new GetObjectTaggingRequest(); request.Key = {|STN5001:record.S3.Object.Key|}; await s3.GetObjectTaggingAsync(request);")]
    [InlineData("_ = s3.GetPreSignedURL(new GetPreSignedUrlRequest { Key = {|STN5001:record.S3.Object.Key|} });")]
    [InlineData("await new TransferUtility(s3).DownloadAsync(text, text, {|STN5001:record.S3.Object.Key|});")]
    [InlineData("if (record is { S3.Object.Key: var key }) await s3.GetObjectAsync(text, {|STN5001:key|});")]
    [InlineData("foreach (var key in evnt.Records.Select(r => r.S3.Object.Key).Distinct()) await s3.GetObjectAsync(text, {|STN5001:key|});")]
    [InlineData("var key = Uri.UnescapeDataString(record.S3.Object.Key); key = key.Replace(\"+\", \" \"); await s3.GetObjectAsync(text, {|STN5001:key|});")]
    [InlineData("await s3.GetObjectAsync(text, {|STN5001:condition ? record.S3.Object.Key : text|});")]
    [InlineData("var request = new GetObjectRequest { Key = text }; Use(request); await s3.GetObjectAsync(text, {|STN5001:record.S3.Object.Key|});")]
    [InlineData("foreach (var key in evnt.Records.Select(r => r.S3.Object.Key).Except(new[] { text })) await s3.GetObjectAsync(text, {|STN5001:key|});")]
    [InlineData("foreach (var (bucket, key) in evnt.Records.Select(r => (r.S3.Bucket.Name, r.S3.Object.Key))) await s3.GetObjectAsync(bucket, {|STN5001:key|});")]
    [InlineData("foreach (var (key, bucket) in evnt.Records.ToDictionary(r => r.S3.Object.Key, r => r.S3.Bucket.Name)) await s3.GetObjectAsync(bucket, {|STN5001:key|});")]
    [InlineData("foreach (var key in Keys()) await s3.GetObjectAsync(text, {|STN5001:key|}); IEnumerable<string> Keys() { foreach (var r in evnt.Records) yield return r.S3.Object.Key; }")]
    [InlineData("foreach (var key in evnt.Records.Select(r => r.S3.Object.Key).Select(Uri.UnescapeDataString)) await s3.GetObjectAsync(text, {|STN5001:key|});")]
    [InlineData("await Task.WhenAll(evnt.Records.Select(r => r.S3.Object.Key).Select(DeleteAsync)); Task DeleteAsync(string key) => s3.DeleteObjectAsync(text, {|STN5001:key|});")]
    // Reported once although the key is passed to S3 twice.
    [InlineData("var key = record.S3.Object.Key; await s3.GetObjectAsync(text, {|STN5001:key|}); await s3.DeleteObjectAsync(text, key);")]
    public Task EncodedKey_IsReported(string statements) => Reading.SeenAsync(statements);

    [Theory]
    [InlineData("await s3.GetObjectAsync(text, record.S3.Object.KeyDecoded);")]
    [InlineData("await s3.GetObjectAsync(text, WebUtility.UrlDecode(record.S3.Object.Key));")]
    [InlineData("await s3.GetObjectAsync(text, System.Web.HttpUtility.UrlDecode(record.S3.Object.Key, System.Text.Encoding.UTF8));")]
    [InlineData("await s3.GetObjectAsync(text, Uri.UnescapeDataString(record.S3.Object.Key.Replace(\"+\", \" \")));")]
    [InlineData("await s3.GetObjectAsync(text, Uri.UnescapeDataString(record.S3.Object.Key.Replace('+', ' ')));")]
    [InlineData("await s3.GetObjectAsync(text, Uri.UnescapeDataString(record.S3.Object.Key.Replace(\"+\", \"%20\")));")]
    [InlineData("var key = record.S3.Object.Key.Replace(\"+\", \" \"); key = Uri.UnescapeDataString(key); await s3.GetObjectAsync(text, key);")]
    [InlineData("await s3.GetObjectAsync(text, WebUtility.UrlDecode(record.S3.Object.Key.Substring(3)));")]
    [InlineData("await s3.GetObjectAsync(text, WebUtility.UrlDecode(record.S3.Object.Key.Replace(\"+\", \" \")));")]
    [InlineData("var key = record.S3.Object.Key; if (condition) key = WebUtility.UrlDecode(key); await s3.GetObjectAsync(text, key);")]
    [InlineData("var key = record.S3.Object.Key; if (condition) key = System.IO.Path.GetFileName(key); await s3.GetObjectAsync(text, key);")]
    [InlineData("await s3.PutObjectAsync(new PutObjectRequest { Key = Path.GetFileNameWithoutExtension(record.S3.Object.Key) + \".png\" });")]
    [InlineData("await s3.GetObjectAsync(text, \"thumbnails/\" + record.S3.Object.Key);")]
    [InlineData("await s3.GetObjectAsync(text, created.Detail.Object.Key);")]
    [InlineData("await s3.GetObjectAsync(record.S3.Object.Key, text);")]
    [InlineData("Use(record.S3.Object.Key);")]
    [InlineData("record.S3.Object.Key = WebUtility.UrlDecode(record.S3.Object.Key); await s3.GetObjectAsync(text, record.S3.Object.Key);")]
    [InlineData("(record.S3.Object.Key, text) = (WebUtility.UrlDecode(record.S3.Object.Key), text); await s3.GetObjectAsync(text, record.S3.Object.Key);")]
    [InlineData("foreach (var key in new[] { text }.Except(evnt.Records.Select(r => r.S3.Object.Key))) await s3.GetObjectAsync(text, key);")]
    [InlineData("foreach (var r in evnt.Records) r.S3.Object.Key = WebUtility.UrlDecode(r.S3.Object.Key); await s3.GetObjectAsync(text, record.S3.Object.Key);")]
    [InlineData("foreach (var (key, bucket) in evnt.Records.ToDictionary(r => r.S3.Bucket.Name, r => r.S3.Object.Key)) await s3.GetObjectAsync(bucket, key);")]
    [InlineData("var keys = evnt.Records.Select(r => r.S3.Object.Key).ToArray(); for (int i = 0; i < keys.Length; i++) keys[i] = WebUtility.UrlDecode(keys[i]); foreach (var key in keys) await s3.GetObjectAsync(text, key);")]
    [InlineData("foreach (var key in Keys()) await s3.GetObjectAsync(text, WebUtility.UrlDecode(key)); IEnumerable<string> Keys() { foreach (var r in evnt.Records) yield return r.S3.Object.Key; }")]
    [InlineData("foreach (var key in Keys()) await s3.GetObjectAsync(text, key); IEnumerable<string> Keys() { if (condition) yield return record.S3.Object.Key; yield return WebUtility.UrlDecode(record.S3.Object.Key); }")]
    [InlineData("foreach (var key in evnt.Records.Select(r => r.S3.Object.Key).Select(WebUtility.UrlDecode)) await s3.GetObjectAsync(text, key);")]
    [InlineData("foreach (var key in evnt.Records.Select(r => r.S3.Object.Key.Replace('+', ' ')).Select(Uri.UnescapeDataString)) await s3.GetObjectAsync(text, key);")]
    [InlineData("var made = new S3Event.S3ObjectEntity { Key = text }; await s3.GetObjectAsync(text, made.Key);")]
    [InlineData("System.Linq.Expressions.Expression<Action<IAmazonS3>> expected = x => x.GetObjectAsync(text, record.S3.Object.Key, default); Use(expected);")]
    public Task OtherKey_IsNotReported(string statements) => Reading.SilentAsync(statements);

    [Theory]
    [InlineData("record Item(string Key);")]
    [InlineData("class Item(string text) { public Item() : this(null) { } public string Text => text; public string Key { get; init; } }")]
    public Task KeyInAPropertyThatStoresIt_IsReported(string type) => RuleTest.SeenAsync(
        Reading.Class($"Task M(IAmazonS3 s3, S3Event e) {{ var item = {(type.StartsWith("record", StringComparison.Ordinal) ? "new Item(e.Records[0].S3.Object.Key)" : "new Item { Key = e.Records[0].S3.Object.Key }")}; return s3.GetObjectAsync(\"photos\", {{|STN5001:item.Key|}}); }} {type}"),
        ReferenceSet.LambdaEvents);

    [Theory]
    [InlineData("new Item(e.Records[0].S3.Object.Key)", "record Item(string Key) { public string Key { get; init; } = WebUtility.UrlDecode(Key); }")]
    [InlineData("new Item { Key = e.Records[0].S3.Object.Key }", "class Item { string _key; public string Key { get => _key; init => _key = WebUtility.UrlDecode(value); } }")]
    [InlineData("new Item { Key = e.Records[0].S3.Object.Key }", "class Item { string _key; public string Key { get { return WebUtility.UrlDecode(_key); } init { _key = value; } } }")]
    [InlineData("new Item(e.Records[0].S3.Object.Key)", "class Item(string key) { public string Key { get; } = WebUtility.UrlDecode(key); }")]
    public Task KeyInAPropertyThatChangesIt_IsNotReported(string creation, string type) => RuleTest.SilentAsync(
        Reading.Class($"Task M(IAmazonS3 s3, S3Event e) {{ var item = {creation}; return s3.GetObjectAsync(\"photos\", item.Key); }} {type}"),
        ReferenceSet.LambdaEvents);

    [Fact]
    public Task KeyInAHelper_IsReportedAtTheCallToS3() => RuleTest.SeenAsync(
        Reading.Class(
            """
            public Task Handle(IAmazonS3 s3, S3Event e) => Read(s3, e.Records[0].S3.Object.Key);
            private Task Read(IAmazonS3 s3, string key) => s3.GetObjectAsync("photos", {|STN5001:key|});
            """),
        ReferenceSet.LambdaEvents);

    [Fact]
    public Task DecoderMethodOfTheUser_IsFollowed() => RuleTest.SilentAsync(
        Reading.Class(
            """
            public Task Handle(IAmazonS3 s3, S3Event e) => s3.GetObjectAsync("photos", Decode(e.Records[0].S3.Object.Key));
            private static string Decode(string key) => WebUtility.UrlDecode(key);
            """),
        ReferenceSet.LambdaEvents);

    [Theory]
    [InlineData("S3Event e", "e.Records[0].Key")]
    [InlineData("S3Object e", "e.Key")]
    [InlineData("KeyValuePair<string, string> e", "e.Key")]
    public Task KeyOfAnotherType_IsNotReported(string parameter, string key) => RuleTest.SilentAsync(Code.File(
        $$"""
        class Record { public string Key { get; set; } }
        class S3Event { public List<Record> Records { get; set; } }
        class C
        {
            Task M(IAmazonS3 s3, {{parameter}}) => s3.GetObjectAsync("photos", {{key}});
        }
        """));

    [Fact]
    public Task GeneratedType_HasBothForms() => RuleTest.FixedAsync(
        Code.File(Generated("{|STN5001:o.EncodedKey|}") + "\n" + Declarations),
        Code.File(Generated("o.Key") + "\n" + Declarations));

    [Fact]
    public Task OtherService_IsNotReported() => RuleTest.SilentAsync(
        Reading.Class("interface IS3 { void GetObjectAsync(string bucket, string key); } void M(IS3 s3, S3Event e) => s3.GetObjectAsync(\"photos\", e.Records[0].S3.Object.Key);"),
        ReferenceSet.LambdaEvents);

    private const string Declarations = "namespace StorageNotifications.S3 { class S3EventObject { public string Key { get; set; } public string EncodedKey { get; set; } } }";

    private static string Generated(string key) =>
        $$"""
        class C
        {
            Task M(IAmazonS3 s3, StorageNotifications.S3.S3EventObject o) => s3.GetObjectAsync("photos", {{key}});
        }
        """;

    [Fact]
    public Task LocalFunctionOfTopLevelCode_IsFollowed() => new RuleTest
    {
        Source = """
            using Amazon.Lambda.S3Events;
            using Amazon.S3;

            foreach (var record in new S3Event().Records)
                Get(new AmazonS3Client(), record.S3.Object.Key);

            static object Get(IAmazonS3 s3, string key) => s3.GetObjectAsync("photos", {|STN5001:key|});
            """,
        References = ReferenceSet.LambdaEvents,
        OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication,
        TestBehaviors = Microsoft.CodeAnalysis.Testing.TestBehaviors.SkipGeneratedCodeCheck | Microsoft.CodeAnalysis.Testing.TestBehaviors.SkipSuppressionCheck,
    }.RunAsync();

    // Another method creates an object of its own.
    [Fact]
    public Task KeyOfAnotherObjectThanTheFileCreates_IsReported() => RuleTest.SeenAsync(
        Reading.Class(
            """
            object Make() => new S3Event.S3ObjectEntity { Key = "a b" };
            public Task Handle(IAmazonS3 s3, S3Event e) => s3.GetObjectAsync("photos", {|STN5001:e.Records[0].S3.Object.Key|});
            """),
        ReferenceSet.LambdaEvents);

    [Theory]
    [InlineData("S3Event.S3ObjectEntity Make() => new S3Event.S3ObjectEntity { Key = \"a b\" };", "Make()")]
    [InlineData("class Own : S3Event.S3ObjectEntity { } S3Event.S3ObjectEntity Make() => new Own { Key = \"a b\" };", "Make()")]
    [InlineData("S3Event.S3ObjectEntity Made => new() { Key = \"a b\" };", "Made")]
    [InlineData("readonly S3Event.S3ObjectEntity _made = new() { Key = \"a b\" };", "_made")]
    [InlineData("S3Event.S3ObjectEntity _made; public C() { _made = new() { Key = \"a b\" }; }", "_made")]
    [InlineData("List<S3Event.S3ObjectEntity> Make(string key) => [new() { Key = key }];", "entity")]
    [InlineData("readonly Queue<S3Event.S3ObjectEntity> _made = new(); void Make(string key) => _made.Enqueue(new() { Key = key });", "_made.Dequeue()")]
    [InlineData("void Run(IAmazonS3 s3) => Handle(s3, new() { Key = \"a b\" });", "entity")]
    public Task KeyOfAnObjectThatTheFileCreates_IsNotReported(string member, string used) => RuleTest.SilentAsync(
        Reading.Class($$"""{{member}} public Task Handle(IAmazonS3 s3, S3Event.S3ObjectEntity entity) => s3.GetObjectAsync("photos", {{used}}.Key);"""),
        ReferenceSet.LambdaEvents);
}
