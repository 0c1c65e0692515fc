using StorageNotifications.CodeFixes;

namespace StorageNotifications.Analyzers.Tests;

public sealed class RedundantEventTests
{
    [Fact]
    public Task EventOfAWildcard_IsReported() => new RuleTest
    {
        Source = Code.Topic("""Events = new List<EventType> { {|#1:EventType.ObjectCreatedAll|}, {|#0:"s3:ObjectCreated:Put"|} }"""),
        Expected =
        [
            Rule.Of("STN1004").WithLocation(0).WithLocation(1).WithMessage(
                "'s3:ObjectCreated:*' of the same configuration already covers 's3:ObjectCreated:Put'"),
        ],
    }.RunOnBothSdksAsync();

    // The marked event is removed: the first argument becomes the second one.
    [Theory]
    [InlineData("[EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedPut|}]", "[EventType.ObjectCreatedAll]")]
    [InlineData("[{|STN1004:EventType.ObjectCreatedPut|}, EventType.ObjectCreatedAll]", "[EventType.ObjectCreatedAll]")]
    [InlineData("[text, {|STN1004:EventType.ObjectCreatedPut|}, EventType.ObjectCreatedAll]", "[text, EventType.ObjectCreatedAll]")]
    [InlineData("[EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedPut|},]", "[EventType.ObjectCreatedAll, ]")]
    [InlineData("[\"s3:ObjectCreated:Put\", {|STN1004:\"s3:ObjectCreated:Put\"|}]", "[\"s3:ObjectCreated:Put\"]")]
    [InlineData("[EventType.ObjectCreatedPut, {|STN1004:\"s3:ObjectCreated:Put\"|}]", "[EventType.ObjectCreatedPut]")]
    [InlineData("[EventType.ObjectCreatedPut, {|STN1004:EventType.FindValue(\"s3:ObjectCreated:Put\")|}]", "[EventType.ObjectCreatedPut]")]
    [InlineData("[EventType.ObjectCreatedPut, {|STN1004:new EventType(\"s3:ObjectCreated:Put\")|}]", "[EventType.ObjectCreatedPut]")]
    [InlineData("[EventType.ObjectCreatedPut, {|STN1004:(EventType)\"s3:ObjectCreated:Put\"|}]", "[EventType.ObjectCreatedPut]")]
    [InlineData("[EventType.ObjectCreatedPut, ({|STN1004:EventType.ObjectCreatedPut|})]", "[EventType.ObjectCreatedPut]")]
    [InlineData("[text, EventType.ObjectRemovedAll, .. text.Split(',').Select(EventType.FindValue), {|STN1004:EventType.ObjectRemovedDelete|}]", "[text, EventType.ObjectRemovedAll, .. text.Split(',').Select(EventType.FindValue)]")]
    [InlineData("[\"s3:ObjectCreated:Put\", {|STN1004:\"s3:ObjectCreated:Put\"|}, {|STN1004:\"s3:ObjectCreated:Put\"|}]", "[\"s3:ObjectCreated:Put\"]")]
    [InlineData("[EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedPut|}, {|STN1004:EventType.ObjectCreatedPost|}, {|STN1004:EventType.ObjectCreatedCopy|}]", "[EventType.ObjectCreatedAll]")]
    [InlineData("[{|STN1004:EventType.ObjectCreatedPut|}, {|STN1004:EventType.ObjectCreatedPost|}, EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedCopy|}]", "[EventType.ObjectCreatedAll]")]
    [InlineData("[EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedPut|}, {|STN1004:EventType.ObjectCreatedPost|}, ]", "[EventType.ObjectCreatedAll, ]")]
    [InlineData("new() { EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedCopy|} }", "new() { EventType.ObjectCreatedAll }")]
    [InlineData("new List<EventType>(new[] { EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedCopy|} })", "new List<EventType>(new[] { EventType.ObjectCreatedAll })")]
    [InlineData("[.. new[] { EventType.ObjectCreatedAll }, {|STN1004:EventType.ObjectCreatedCopy|}]", "[.. new[] { EventType.ObjectCreatedAll }]")]
    [InlineData("[.. (EventType[])[EventType.ObjectCreatedAll], {|STN1004:EventType.ObjectCreatedCopy|}]", "[.. (EventType[])[EventType.ObjectCreatedAll]]")]
    [InlineData("[EventType.ObjectCreatedAll, /* before */ {|STN1004:EventType.ObjectCreatedPut|} /* after */, text]", "[EventType.ObjectCreatedAll, /* before */ /* after */ text]")]
    [InlineData("[\n            EventType.ObjectCreatedAll, // all\n            {|STN1004:EventType.ObjectCreatedPut|},\n            text,\n        ]", "[\n            EventType.ObjectCreatedAll, // all\n            text,\n        ]")]
    [InlineData("[\n            EventType.ObjectCreatedAll, // all\n            {|STN1004:EventType.ObjectCreatedPut|}\n        ]", "[\n            EventType.ObjectCreatedAll // all\n        ]")]
    [InlineData("[\n            EventType.ObjectCreatedAll,\n            {|STN1004:EventType.ObjectCreatedPut|}, // why\n            text\n        ]", "[\n            EventType.ObjectCreatedAll,\n            // why\n            text\n        ]")]
    [InlineData(
        "[ EventType.ObjectCreatedAll,\n            // put\n            {|STN1004:EventType.ObjectCreatedPut|},\n            {|STN1004:EventType.ObjectCreatedPost|}\n        ]",
        "[ EventType.ObjectCreatedAll\n            // put\n        ]")]
    [InlineData("[\n            {|STN1004:EventType.ObjectCreatedPut|},\n            {|STN1004:EventType.ObjectCreatedPost|}, EventType.ObjectCreatedAll\n        ]", "[\n            EventType.ObjectCreatedAll\n        ]")]
    public Task RepeatedEvent_IsRemoved(string events, string fixedEvents) => FixedAsync(Code.Topic($"Events = {events}"), Code.Topic($"Events = {fixedEvents}"));

    [Theory]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] };", "c.Events.Add({|STN1004:EventType.ObjectCreatedPut|});", "")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [] }; c.Events.Add(EventType.ObjectCreatedPut);", "c.Events.Add({|STN1004:EventType.ObjectCreatedPut|});", "")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [] };", "c.Events.AddRange([EventType.ObjectCreatedPut, {|STN1004:EventType.ObjectCreatedPut|}]);", "c.Events.AddRange([EventType.ObjectCreatedPut]);")]
    [InlineData("var c = new TopicConfiguration(); c.Topic = text;", "c.Events = [EventType.ObjectCreatedPut, {|STN1004:EventType.ObjectCreatedPut|}];", "c.Events = [EventType.ObjectCreatedPut];")]
    [InlineData("var es = new List<EventType> { EventType.ObjectCreatedAll }; Use(new TopicConfiguration { Topic = text, Events = es });", "es.Add({|STN1004:EventType.ObjectCreatedPut|});", "")]
    public Task EventAddedLater_IsRemoved(string before, string statement, string fixedStatement) => FixedAsync(
        Code.Method($"{before}\n        {statement}\n        Use(text);"),
        Code.Method($"{before}\n        {(fixedStatement.Length > 0 ? fixedStatement + "\n        " : "")}Use(text);"));

    [Theory]
    [InlineData("if (condition) c.Events.Add(EventType.ObjectRemovedAll); Use(c.Events.Contains(EventType.ObjectCreatedPut));")]
    public Task LookUp_IsNotReported(string statements) =>
        RuleTest.SilentAsync(Code.Method($"var c = new TopicConfiguration {{ Topic = text, Events = [EventType.ObjectCreatedAll] }}; {statements}"));

    // The size of the array is two, so it must have two elements.
    [Theory]
    [InlineData("new List<EventType>(new EventType[2] { EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedPut|} })")]
    [InlineData("[.. new EventType[2] { EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedPut|} }]")]
    [InlineData("[\n#if OTHER\n            EventType.ObjectRemovedAll,\n#else\n            EventType.ObjectCreatedAll,\n#endif\n            {|STN1004:EventType.ObjectCreatedPut|},\n        ]")]
    public Task ElementOfAnArrayWithASize_IsNotRemoved(string events) => RuleTest.ReportedAsync(Code.Topic($"Events = {events}"));

    [Fact]
    public Task OtherCase_IsTheSameEvent() => RuleTest.SeenAsync(Code.Topic("Events = [EventType.ObjectCreatedPut, {|STN1004:{|STN1009:\"s3:objectcreated:put\"|}|}]"));

    [Theory]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedPut, EventType.ObjectCreatedPost] });")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll, EventType.ObjectRemovedDelete] });")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll, text] });")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll, condition ? EventType.ObjectCreatedPut : EventType.ObjectRemovedAll] });")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = condition ? [EventType.ObjectCreatedAll] : [EventType.ObjectCreatedPut] });")]
    [InlineData("Use(new[] { new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }, new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedPut] } });")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedPut] }; if (condition) c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [] }; if (condition) c.Events.Add(EventType.ObjectCreatedPut); else c.Events.Add(EventType.ObjectCreatedPut);")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll, (EventType)(text ?? \"s3:ObjectCreated:Put\")] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; c.Events = []; c.Events.Add(EventType.ObjectCreatedAll); c.Events = []; c.Events.Add(EventType.ObjectCreatedPut);")]
    [InlineData("var es = new List<EventType> { EventType.ObjectCreatedAll }; es.Clear(); es.Add(EventType.ObjectCreatedPut); Use(new TopicConfiguration { Topic = text, Events = es });")]
    [InlineData("var es = new EventType[] { EventType.ObjectCreatedAll, EventType.ObjectCreatedPut }; es[0] = EventType.ObjectRemovedAll; Use(new TopicConfiguration { Topic = text, Events = es.ToList() });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; c.Events = [EventType.ObjectCreatedAll]; c.Events = [EventType.ObjectCreatedPut];")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }; c.Events.Clear(); c.Events.Add(EventType.ObjectCreatedPut);")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }; c.Events.Remove(EventType.ObjectCreatedAll); c.Events.Add(EventType.ObjectCreatedPut);")]
    [InlineData("var events = new List<EventType> { EventType.ObjectCreatedAll, EventType.ObjectCreatedPut };")]
    public Task OtherEvents_AreNotReported(string statements) => RuleTest.SilentAsync(Code.Method(statements));

    private static Task FixedAsync(string source, string fixedSource) => new CSharpTest<NotificationConfigurationAnalyzer, RemoveEventCodeFixProvider>
    {
        Source = source,
        FixedSource = fixedSource,
        DisabledRules = ["STN1008"],
    }.RunAsync();
}
