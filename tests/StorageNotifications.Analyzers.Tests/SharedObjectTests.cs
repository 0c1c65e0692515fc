namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests objects that other code has access to: their state is unknown, so there are no findings.</summary>
public sealed class SharedObjectTests
{
    [Theory]
    [InlineData("foreach (var c in r.TopicConfigurations) c.Events = [EventType.ObjectCreatedAll];")]
    [InlineData("for (int i = 0; i < 1; i++) r.TopicConfigurations[i].Events = [EventType.ObjectCreatedAll];")]
    [InlineData("r.TopicConfigurations[0].Events = [EventType.ObjectCreatedAll];")]
    [InlineData("Use(r);")]
    [InlineData("Use(r.TopicConfigurations);")]
    [InlineData("var same = r; Use(same);")]
    [InlineData("r.TopicConfigurations.ForEach(c => c.Events = [EventType.ObjectCreatedAll]);")]
    public Task RequestChangedElsewhere_IsNotJudged(string change) => RuleTest.SilentAsync(Code.Method($$"""
        var r = new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [] };
        r.TopicConfigurations.Add(new() { Topic = text });
        {{change}}
        await s3.PutBucketNotificationAsync(r);
        """));

    [Fact]
    public Task RequestThatIsOnlySent_IsJudged() => RuleTest.ReportedAsync(Code.Method("""
        var r = new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [] };
        r.TopicConfigurations.Add({|STN4004:new|}() { Topic = text });
        r.BucketName = "photos";
        await s3.PutBucketNotificationAsync(r);
        """));

    [Theory]
    [InlineData("return;")]
    [InlineData("throw new InvalidOperationException();")]
    [InlineData("")]
    public Task PutAfterACaughtException_DoesNotReplaceTheFirst(string end) => RuleTest.SilentAsync(Code.Method($$"""
        try
        {
            await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "photos", TopicConfigurations = [new() { Topic = text, Events = [EventType.ObjectCreatedAll] }] });
            {{end}}
        }
        catch (AmazonS3Exception)
        {
        }
        await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "photos", QueueConfigurations = [new() { Queue = text, Events = [EventType.ObjectCreatedAll] }] });
        """));

    [Theory]
    [InlineData("Use(rule);")]
    [InlineData("foreach (var r in new[] { rule }) r.Value = text;")]
    public Task FilterRuleChangedElsewhere_ProvesNoOverlap(string change) => RuleTest.SilentAsync(Code.Method($$"""
        var rule = new FilterRule("prefix", "a/");
        {{change}}
        await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest
        {
            BucketName = text,
            TopicConfigurations =
            [
                new() { Topic = text, Events = [EventType.ObjectCreatedAll], Filter = new Filter { S3KeyFilter = new S3KeyFilter { FilterRules = [rule] } } },
                new() { Topic = text, Events = [EventType.ObjectCreatedAll], Filter = new Filter { S3KeyFilter = new S3KeyFilter { FilterRules = [new("prefix", "a/")] } } },
            ],
        });
        """));

    [Theory]
    [InlineData("Use(first);")]
    [InlineData("foreach (var c in new[] { first, second }) { c.Id = text + c.Id; c.Topic = text; }")]
    public Task ConfigurationChangedElsewhere_HasNoKnownIdAndRegion(string change) => RuleTest.SilentAsync(Code.Method($$"""
        var client = new AmazonS3Client(RegionEndpoint.USWest2);
        var first = new TopicConfiguration { Id = "x", Topic = "arn:aws:sns:eu-west-1:111122223333:uploads", Events = [EventType.ObjectCreatedAll] };
        var second = new TopicConfiguration { Id = "x", Topic = text, Events = [EventType.ObjectRemovedAll] };
        {{change}}
        await client.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [first, second] });
        """));

    [Theory]
    [InlineData("Events = [.. events, EventType.ObjectRemovedAll]")]
    [InlineData("Events = new List<EventType>(events) { EventType.ObjectRemovedAll }")]
    public Task CopyOfAList_LacksElementsAddedLater(string copied) => RuleTest.SilentAsync(Code.Method($$"""
        List<EventType> events = [EventType.ObjectCreatedPut];
        Use(new TopicConfiguration { Topic = text, {{copied}} });
        events.Add(EventType.ObjectRemovedDelete);
        Use(new TopicConfiguration { Topic = text, Events = [.. events] });
        """));

    [Fact]
    public Task CopyOfAList_HasElementsAddedBefore() => RuleTest.SeenAsync(Code.Method("""
        List<EventType> events = [EventType.ObjectCreatedPut];
        events.Add({|STN1004:EventType.ObjectRemovedDelete|});
        Use(new TopicConfiguration { Topic = text, Events = [.. events, EventType.ObjectRemovedAll] });
        """));

    [Fact]
    public Task ListOfSeveralConfigurations_IsNotShortened() => RuleTest.SilentAsync(Code.Method("""
        EventType[] common = [EventType.ObjectCreatedPut];
        Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll, .. common] });
        Use(new QueueConfiguration { Queue = text, Events = [.. common] });
        """));

    [Fact]
    public Task ListInAField_IsNotShortened() => RuleTest.SilentAsync(Code.Class("""
        private static readonly EventType[] Both = [EventType.ObjectCreatedPut, EventType.ObjectCreatedCopy];
        TopicConfiguration All(string text) => new() { Topic = text, Events = [EventType.ObjectCreatedAll, .. Both] };
        TopicConfiguration Some(string text) => new() { Topic = text, Events = [.. Both] };
        """));
}
