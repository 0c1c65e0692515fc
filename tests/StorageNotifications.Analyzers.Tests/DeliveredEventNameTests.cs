namespace StorageNotifications.Analyzers.Tests;

public sealed class DeliveredEventNameTests
{
    [Fact]
    public Task DeliveredForm_IsReportedAndFixed() => new RuleTest
    {
        Source = Code.Topic("""Events = new List<EventType> { {|#0:"ObjectCreated:Put"|} }"""),
        Expected =
        [
            Rule.Of("STN1003").WithLocation(0).WithMessage(
                "'ObjectCreated:Put' is the form used in messages; use 's3:ObjectCreated:Put' in a configuration"),
        ],
        FixedSource = Code.Topic("""Events = new List<EventType> { "s3:ObjectCreated:Put" }"""),
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("ObjectRemoved:*", "s3:ObjectRemoved:*")]
    [InlineData("objectcreated:put", "s3:ObjectCreated:Put")]
    [InlineData("LifecycleTransition", "s3:LifecycleTransition")]
    public Task EveryDeliveredForm_IsFixed(string name, string meant) => RuleTest.FixedAsync(
        Code.Topic($$"""Events = [{|STN1003:"{{name}}"|}]"""), Code.Topic($"""Events = ["{meant}"]"""));

    [Theory]
    [InlineData("""Use(new TopicConfiguration { Topic = text, Events = new List<EventType> { {|STN1003:"ObjectCreated:Put"|} } });""")]
    [InlineData("""var c = new TopicConfiguration { Topic = text, Events = [] }; c.Events.Add({|STN1003:"ObjectCreated:Put"|});""")]
    [InlineData("""EventType e = {|STN1003:"ObjectCreated:Put"|}; Use(new TopicConfiguration { Topic = text, Events = [e] });""")]
    [InlineData("""List<EventType> es = [{|STN1003:"ObjectCreated:Put"|}]; Use(new TopicConfiguration { Topic = text, Events = es });""")]
    [InlineData("""var es = new List<EventType>(); es.Add({|STN1003:"ObjectCreated:Put"|}); Use(new TopicConfiguration { Topic = text, Events = es });""")]
    [InlineData("""Use(new TopicConfiguration { Topic = text, Events = [condition ? {|STN1003:"ObjectCreated:Put"|} : {|STN1003:"ObjectCreated:Post"|}] });""")]
    public Task ConfiguredName_IsReported(string statements) => RuleTest.SeenAsync(Code.Method(statements));

    // The equality operators of the SDK ignore a missing prefix.
    [Theory]
    [InlineData("""_ = record.EventName == "ObjectCreated:Copy";""")]
    [InlineData("""_ = "ObjectCreated:Copy" != record.EventName;""")]
    [InlineData("""_ = record.EventName == (EventType)"ObjectCreated:Copy";""")]
    [InlineData("""_ = record.EventName == EventType.FindValue("ObjectCreated:Copy");""")]
    [InlineData("""_ = record.EventName == new EventType("ObjectCreated:Copy");""")]
    [InlineData("""_ = record.EventName == (condition ? (EventType)"ObjectCreated:Copy" : "ObjectCreated:Post");""")]
    [InlineData("""_ = record.EventName.Equals("ObjectCreated:Copy");""")]
    [InlineData("""_ = record.EventName.Equals((EventType)"ObjectCreated:Copy");""")]
    [InlineData("""_ = EventType.FindValue("ObjectCreated:Copy").Equals(record.EventName);""")]
    [InlineData("""_ = object.Equals(record.EventName, (EventType)"ObjectCreated:Copy");""")]
    [InlineData("""EventType put = "ObjectCreated:Copy"; _ = record.EventName == put;""")]
    [InlineData("""EventType put = "ObjectCreated:Copy"; if (condition && put.Equals(record.EventName)) { }""")]
    [InlineData("""var put = new EventType("ObjectCreated:Copy"); _ = put == record.EventName;""")]
    [InlineData("""var events = new List<EventType> { EventType.ObjectCreatedPut }; _ = events.Contains("ObjectCreated:Copy"); _ = events.IndexOf("ObjectCreated:Copy");""")]
    [InlineData("""_ = new TopicConfiguration { Events = [] }.Events.Contains("ObjectCreated:Copy");""")]
    [InlineData("""_ = new List<EventType> { "ObjectCreated:Copy", "ObjectCreated:Post" }.Contains(record.EventName);""")]
    [InlineData("""_ = new EventType[] { "ObjectCreated:Copy", "ObjectCreated:Post" }.Contains(record.EventName);""")]
    [InlineData("""_ = ((EventType[])["ObjectCreated:Copy"]).Any(e => e == record.EventName);""")]
    [InlineData("""var handled = new List<EventType> { "ObjectCreated:Copy" }; if (handled.Contains(record.EventName)) { }""")]
    [InlineData("""EventType[] handled = ["ObjectCreated:Copy"]; foreach (var e in handled) { if (e == record.EventName) { } }""")]
    [InlineData("""var handled = new HashSet<EventType> { "ObjectCreated:Copy" }; _ = handled.Contains(record.EventName);""")]
    [InlineData("""var handlers = new Dictionary<EventType, Action> { ["ObjectCreated:Copy"] = () => { } }; handlers[record.EventName]();""")]
    [InlineData("""var handlers = new Dictionary<EventType, Action> { { "ObjectCreated:Copy", () => { } } }; handlers[record.EventName]();""")]
    [InlineData("""var handlers = new Dictionary<EventType, Action>(); handlers.Add("ObjectCreated:Copy", () => { }); _ = handlers.ContainsKey("ObjectCreated:Copy");""")]
    [InlineData("""(EventType Name, int Rank)[] ranks = [("ObjectCreated:Copy", 1)]; _ = ranks.First(r => r.Name == record.EventName);""")]
    [InlineData("""bool Is(EventType e) => record.EventName == e; _ = Is("ObjectCreated:Copy");""")]
    [InlineData("""record.EventName = "ObjectCreated:Copy";""")]
    [InlineData("""_ = new S3EventNotification.S3EventNotificationRecord { EventName = "ObjectCreated:Copy" };""")]
    [InlineData("""_ = new S3EventNotification.S3EventNotificationRecord { EventName = new EventType("ObjectCreated:Copy") };""")]
    public Task ComparedName_IsNotReported(string statement) =>
        RuleTest.SilentAsync(Code.Method($"S3EventNotification.S3EventNotificationRecord record = S3EventNotification.ParseJson(text).Records.FirstOrDefault();\n        {statement}"));

    [Theory]
    [InlineData("static readonly EventType Put = \"ObjectCreated:Put\"; bool M(EventType e) => e == Put;")]
    [InlineData("static readonly HashSet<EventType> Handled = [\"ObjectCreated:Put\"]; bool M(EventType e) => Handled.Contains(e);")]
    [InlineData("static readonly List<EventType> Handled = new() { \"ObjectCreated:Put\" }; bool M(EventType e) => Handled.Contains(e);")]
    [InlineData("static readonly EventType[] Handled = { \"ObjectCreated:Put\" }; bool M(EventType e) => Handled.Contains(e);")]
    [InlineData("EventType Put { get; } = \"ObjectCreated:Put\"; bool M(EventType e) => e == Put;")]
    [InlineData("EventType Put => \"ObjectCreated:Put\"; bool M(EventType e) => e == Put;")]
    [InlineData("EventType Put() { return \"ObjectCreated:Put\"; } bool M(EventType e) => e == Put();")]
    [InlineData("bool M(EventType e, EventType expected) => e == expected; bool N(EventType e) => M(e, \"ObjectCreated:Put\");")]
    [InlineData("static class Assert { public static void Equal<T>(T x, T y) { } } void M(EventType e) => Assert.Equal<EventType>(\"ObjectCreated:Put\", e);")]
    [InlineData("static class Assert { public static void Equal(EventType x, EventType y) { } } void M(EventType e) => Assert.Equal(\"ObjectCreated:Put\", e);")]
    public Task NameStoredForComparison_IsNotReported(string members) => RuleTest.SilentAsync(Code.Class(members));

    [Fact]
    public Task WithoutTheSdk_NothingIsReported() => RuleTest.SilentAsync("class C { string e = \"ObjectCreated:Put\"; }", ReferenceSet.None);
}
