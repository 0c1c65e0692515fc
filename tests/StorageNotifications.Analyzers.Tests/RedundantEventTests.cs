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
                "'s3:ObjectCreated:Put' is subscribed to already, by 's3:ObjectCreated:*' of the same configuration"),
        ],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("[\"s3:ObjectCreated:Put\", {|STN1004:\"s3:ObjectCreated:Put\"|}]")]
    [InlineData("[{|STN1004:EventType.ObjectCreatedPut|}, EventType.ObjectCreatedAll]")]
    [InlineData("[EventType.ObjectCreatedPut, {|STN1004:\"s3:ObjectCreated:Put\"|}]")]
    [InlineData("[EventType.ObjectCreatedPut, {|STN1004:EventType.FindValue(\"s3:ObjectCreated:Put\")|}]")]
    [InlineData("[EventType.ObjectCreatedPut, {|STN1004:new EventType(\"s3:ObjectCreated:Put\")|}]")]
    [InlineData("[EventType.ObjectCreatedPut, {|STN1004:{|STN1009:\"s3:objectcreated:put\"|}|}]")]
    [InlineData("[text, EventType.ObjectRemovedAll, .. text.Split(',').Select(EventType.FindValue), {|STN1004:EventType.ObjectRemovedDelete|}]")]
    [InlineData("[\"s3:ObjectCreated:Put\", {|STN1004:\"s3:ObjectCreated:Put\"|}, {|STN1004:\"s3:ObjectCreated:Put\"|}]")]
    [InlineData("new() { EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedCopy|} }")]
    [InlineData("new List<EventType>(new[] { EventType.ObjectCreatedAll, {|STN1004:EventType.ObjectCreatedCopy|} })")]
    [InlineData("[.. new[] { EventType.ObjectCreatedAll }, {|STN1004:EventType.ObjectCreatedCopy|}]")]
    public Task EventThatIsListedAlready_IsReportedOnly(string events) => RuleTest.SeenAsync(Code.Topic($"Events = {events}"));

    [Theory]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }; c.Events.Add({|STN1004:EventType.ObjectCreatedPut|});")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; c.Events.Add(EventType.ObjectCreatedPut); c.Events.Add({|STN1004:EventType.ObjectCreatedPut|});")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; c.Events.AddRange([EventType.ObjectCreatedPut, {|STN1004:EventType.ObjectCreatedPut|}]);")]
    [InlineData("var c = new TopicConfiguration(); c.Topic = text; c.Events = [EventType.ObjectCreatedPut, {|STN1004:EventType.ObjectCreatedPut|}];")]
    public Task EventThatIsAddedLater_IsReported(string statements) => RuleTest.SeenAsync(Code.Method(statements));

    [Theory]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedPut, EventType.ObjectCreatedPost] });")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll, EventType.ObjectRemovedDelete] });")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll, text] });")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll, condition ? EventType.ObjectCreatedPut : EventType.ObjectRemovedAll] });")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = condition ? [EventType.ObjectCreatedAll] : [EventType.ObjectCreatedPut] });")]
    [InlineData("Use(new[] { new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }, new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedPut] } });")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedPut] }; if (condition) c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; if (condition) c.Events.Add(EventType.ObjectCreatedPut); else c.Events.Add(EventType.ObjectCreatedPut);")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; c.Events = [EventType.ObjectCreatedAll]; c.Events = [EventType.ObjectCreatedPut];")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }; c.Events.Clear(); c.Events.Add(EventType.ObjectCreatedPut);")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }; c.Events.Remove(EventType.ObjectCreatedAll); c.Events.Add(EventType.ObjectCreatedPut);")]
    [InlineData("var events = new List<EventType> { EventType.ObjectCreatedAll, EventType.ObjectCreatedPut };")]
    public Task OtherEvents_AreNotReported(string statements) => RuleTest.SilentAsync(Code.Method(statements));
}
