namespace StorageNotifications.Analyzers.Tests;

public sealed class InvalidEventNameTests
{
    [Fact]
    public Task MisspelledName_IsReportedAndFixed() => new RuleTest
    {
        Source = Code.Topic("""Events = new List<EventType> { {|#0:"s3:ObjectCreated:Putt"|} }"""),
        Expected = [Rule.Of("STN1001").WithLocation(0).WithMessage("Amazon S3 has no event 's3:ObjectCreated:Putt'; did you mean 's3:ObjectCreated:Put'?")],
        FixedSource = Code.Topic("""Events = new List<EventType> { "s3:ObjectCreated:Put" }"""),
        CodeActionTitle = "Change to \"s3:ObjectCreated:Put\"",
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("s3:ObjectDeleted:*", "s3:ObjectRemoved:*")]
    [InlineData("s3:ObjectUpdated:Put", "s3:ObjectCreated:Put")]
    [InlineData("s3:ObjectCreated", "s3:ObjectCreated:*")]
    [InlineData("s3:ObjectCreated*", "s3:ObjectCreated:*")]
    [InlineData("s3:ObjectCreate:Copy", "s3:ObjectCreated:Copy")]
    [InlineData("ObjectCreated", "s3:ObjectCreated:*")]
    [InlineData(" s3:ObjectRestore:Post", "s3:ObjectRestore:Post")]
    [InlineData("s3:LifecycleTransition:*", "s3:LifecycleTransition")]
    [InlineData("s3:ObjectTagging:Deleted", "s3:ObjectTagging:Delete")]
    public Task SimilarName_IsFixed(string name, string meant) => RuleTest.FixedAsync(
        Code.Method($$"""EventType e = {|STN1001:"{{name}}"|};"""),
        Code.Method($$"""EventType e = "{{meant}}";"""));

    [Theory]
    [InlineData("")]
    [InlineData("s3:*")]
    [InlineData("put")]
    [InlineData("kms:Key:Rotated")]
    [InlineData("s3:TestEvent")]
    public Task NameUnlikeAnyOther_IsReportedWithoutFix(string name) =>
        RuleTest.ReportedAsync(Code.Topic($$"""Events = [{|STN1001:"{{name}}"|}]"""));

    [Theory]
    [InlineData("s3:TestEvent", "'s3:TestEvent' cannot be subscribed to: S3 sends it by itself when a configuration is saved")]
    [InlineData("s3:ObjectAccessed:Get", "Amazon S3 has no event 's3:ObjectAccessed:Get'; it is an event of MinIO")]
    [InlineData("nothing", "Amazon S3 has no event 'nothing'")]
    public Task Message_NamesTheOtherMeaningOfTheName(string name, string message) => new RuleTest
    {
        Source = Code.Topic($$"""Events = [{|#0:"{{name}}"|}]"""),
        Expected = [Rule.Of("STN1001").WithLocation(0).WithMessage(message)],
    }.RunAsync();

    [Fact]
    public Task SeveralNames_AreFixedAtOnce() => RuleTest.FixedAsync(
        Code.Topic("""Events = [{|STN1001:"s3:ObjectCreate:Copy"|}, EventType.ObjectRemovedAll, /* why */ {|STN1001:"s3:ObjectTagging:Putt"|} /* because */]"""),
        Code.Topic("""Events = ["s3:ObjectCreated:Copy", EventType.ObjectRemovedAll, /* why */ "s3:ObjectTagging:Put" /* because */]"""));

    [Theory]
    [InlineData("[$]")]
    [InlineData("new List<EventType> { EventType.ObjectRestoreAll, $ }")]
    [InlineData("new List<EventType>(new EventType[] { $ })")]
    public Task SeveralNamesInOneText_AreSplit(string events) => RuleTest.FixedAsync(
        Code.Topic($"Events = {events.Replace("$", "{|STN1001:\"s3:ObjectCreated:*, ObjectRemoved:delete\"|}", StringComparison.Ordinal)}"),
        Code.Topic($"Events = {events.Replace("$", "\"s3:ObjectCreated:*\", \"s3:ObjectRemoved:Delete\"", StringComparison.Ordinal)}"));

    [Theory]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = [new EventType({|STN1001:\"s3:ObjectCreated:*,s3:ObjectRemoved:*\"|})] });")]
    [InlineData("const string Both = {|STN1001:\"s3:ObjectCreated:*,s3:ObjectRemoved:*\"|}; Use(new TopicConfiguration { Topic = text, Events = [Both] });")]
    public Task SeveralNamesInPlaceOfOneValue_AreReportedWithoutFix(string statement) => RuleTest.ReportedAsync(Code.Method(statement));

    [Theory]
    [InlineData("[\"s3:ObjectCreated:*\", \"s3:ObjectRemoved:Delete\"]")]
    [InlineData("[EventType.ObjectCreatedAll]")]
    [InlineData("[text]")]
    [InlineData("[text + \":Putt\"]")]
    [InlineData("[$\"s3:ObjectCreated:{text}\"]")]
    [InlineData("[text.Trim()]")]
    [InlineData("[Environment.GetEnvironmentVariable(\"EVENT\")]")]
    [InlineData("text.Split(',').Select(EventType.FindValue).ToList()")]
    [InlineData("text.Split(',').Select(e => new EventType(e)).ToList()")]
    [InlineData("s3.GetBucketNotificationAsync(text).Result.TopicConfigurations[0].Events")]
    public Task ValidOrUnknownName_IsNotReported(string events) => RuleTest.SilentAsync(Code.Topic($"Events = {events}"));

    [Theory]
    [InlineData("new[] { {|STN1001:\"kms:Key:Rotated\"|}, \"s3:ObjectRemoved:*\" }.Select(name => new EventType(name)).ToList()")]
    [InlineData("new List<string> { {|STN1001:\"kms:Key:Rotated\"|} }.ConvertAll(name => (EventType)name)")]
    [InlineData("new[] { {|STN1001:\"kms:Key:Rotated\"|} }.Select(EventType.FindValue).ToList()")]
    [InlineData("(from name in new[] { {|STN1001:\"kms:Key:Rotated\"|} } select EventType.FindValue(name)).ToList()")]
    public Task NameThatLinqConverts_IsReported(string events) => RuleTest.ReportedAsync(Code.Topic($"Events = {events}"));

    [Theory]
    [InlineData("foreach (var name in new[] { {|STN1001:\"kms:Key:Rotated\"|} }) events.Add(name);")]
    [InlineData("foreach (var name in new[] { \"put\", \"s3:ObjectCreated:*\" }) if (name.Contains(':')) events.Add(name);")]
    [InlineData("foreach (var name in new[] { \"put\", \"s3:ObjectCreated:*\" }) { if (name == \"put\") continue; events.Add(name); }")]
    public Task NameInALoop_IsReportedIfEachTurnUsesIt(string loop) => RuleTest.ReportedAsync(Code.Method($"var events = new List<EventType>(); {loop} Use(events);"));

    [Theory]
    [InlineData("EventType test = \"s3:TestEvent\"; _ = (EventType)text == test;")]
    [InlineData("_ = (EventType)text == \"s3:ObjectCreated:Putt\";")]
    [InlineData("_ = (EventType)text == (EventType)\"s3:ObjectCreated:Putt\";")]
    public Task ComparedName_IsNotReported(string statement) => RuleTest.SilentAsync(Code.Method(statement));

    [Fact]
    public Task EventAtACustomEndpoint_IsNotReported() => RuleTest.SeenAsync(Code.Method(
        """
        var minio = new AmazonS3Client(new AmazonS3Config { ServiceURL = text });
                EventType mine = "s3:ObjectAccessed:Get";
                EventType misspelled = {|STN1001:"s3:ObjectCreated:Putt"|};
        """));

    // The events of a store depend only on the client: the same ARN in a configuration that is sent to AWS is also wrong.
    [Fact]
    public Task EventBesideAnArnOfAnotherProduct_IsReported() => RuleTest.SeenAsync(Code.Method(
        """
        Use(new QueueConfiguration { Queue = "arn:{|STN2006:minio|}:sqs::1:webhook", Events = [{|STN1001:"s3:ObjectAccessed:*"|}, {|STN1002:"s3:BucketPolicy:Put"|}] });
        """));

    [Fact]
    public Task EventsOfCompatibleStores_AreNotReported() => new RuleTest
    {
        Source = Code.Method("""Use(new QueueConfiguration { Queue = "arn:minio:sqs::1:webhook", Events = ["s3:ObjectAccessed:*", "s3:BucketPolicy:Put"] });"""),
        EditorConfig = "storage_notifications.s3_compatible = true",
    }.RunAsync();

    [Theory]
    [InlineData("class EventType { public static implicit operator EventType(string value) => null; } class C { EventType e = \"s3:ObjectCreated:Putt\"; }")]
    [InlineData("class C { string e = \"s3:ObjectCreated:Putt\"; }")]
    public Task WithoutTheSdk_NothingIsReported(string source) => RuleTest.SilentAsync(source, ReferenceSet.None);
}
