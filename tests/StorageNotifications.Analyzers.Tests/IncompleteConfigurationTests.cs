namespace StorageNotifications.Analyzers.Tests;

public sealed class IncompleteConfigurationTests
{
    [Theory]
    [InlineData("Topic = text", "no events")]
    [InlineData("Topic = text, Events = new List<EventType>()", "no events")]
    [InlineData("Events = new List<EventType> { EventType.ObjectCreatedAll }", "no destination")]
    [InlineData("", "neither events nor a destination")]
    [InlineData("Id = text", "neither events nor a destination")]
    public Task MissingPart_IsReported(string members, string missing) => new RuleTest
    {
        Source = Code.Request($"{{|#0:new TopicConfiguration|}} {{ {members} }}"),
        Expected = [Rule.Of("STN4004").WithLocation(0).WithMessage($"This configuration has {missing}; Amazon S3 rejects it")],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("var c = {|STN4004:new TopicConfiguration|} { Topic = text }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = {|STN4004:new TopicConfiguration|}(); c.Topic = text; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { QueueConfigurations = [{|STN4004:new|}() { Queue = text, Events = [] }] });")]
    [InlineData("await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { LambdaFunctionConfigurations = [{|STN4004:new|}() { Events = [text] }] });")]
    [InlineData("var request = new PutBucketNotificationRequest(); request.TopicConfigurations = [{|STN4004:new|}() { Topic = text }]; await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [] }; request.TopicConfigurations.Add({|STN4004:new|}() { Topic = text }); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var topics = new List<TopicConfiguration> { {|STN4004:new|}() { Topic = text } }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = topics });")]
    [InlineData("var topics = new List<TopicConfiguration>(); topics.Add({|STN4004:new|}() { Topic = text }); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = topics });")]
    [InlineData("var es = new List<EventType>(); var c = {|STN4004:new TopicConfiguration|} { Topic = text, Events = es }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    public Task SentConfiguration_IsReportedWithoutFix(string statements) => RuleTest.ReportedAsync(Code.Method(statements));

    [Theory]
    [InlineData("new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [text] }")]
    [InlineData("new TopicConfiguration { Topic = null, Events = text.Split(',').Select(EventType.FindValue).ToList() }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [.. text.Split(',').Select(EventType.FindValue)] }")]
    public Task CompleteConfiguration_IsNotReported(string configuration) => RuleTest.SilentAsync(Code.Request(configuration));

    [Theory]
    [InlineData("var c = new TopicConfiguration { Topic = text }; c.Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [] }; c.Events.Add(EventType.ObjectCreatedAll); Use(c);")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; if (condition) c.Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; Use(c); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; void Complete() => c.Events = [EventType.ObjectCreatedAll]; Complete(); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; var d = c; d.Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; Fill(ref c); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text, Events = [] }; var events = c.Events; events.Add(EventType.ObjectCreatedAll); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; Use(c.Events); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; c.Events?.Add(EventType.ObjectCreatedAll); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; c.Events ??= [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration(); (c.Topic, c.Events) = (text, [EventType.ObjectCreatedAll]); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("foreach (var c in new[] { new TopicConfiguration { Topic = text } }) { c.Events = [EventType.ObjectCreatedAll]; Use(c); }")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text }] }; request.TopicConfigurations[0].Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text }] }; request.TopicConfigurations.ForEach(c => c.Events = [EventType.ObjectCreatedAll]); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text }] }; foreach (var c in request.TopicConfigurations) c.Events.Add(EventType.ObjectCreatedAll); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text }] }; Use(request); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text }] }; Use(request.TopicConfigurations[0]); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var topics = new List<TopicConfiguration> { new() { Topic = text } }; Use(topics); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = topics });")]
    [InlineData("var topics = new[] { new TopicConfiguration { Topic = text } }; foreach (var topic in topics) Use(topic); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = topics.ToList() });")]
    [InlineData("Use(new List<TopicConfiguration> { new() { Topic = text } });")]
    [InlineData("var builder = new Builder(); builder.Add(new TopicConfiguration { Topic = text });")]
    [InlineData("Use(new TopicConfiguration());")]
    [InlineData("_kept = new TopicConfiguration { Topic = text };")]
    [InlineData("var c = new QueueConfiguration(); c.Queue = text;")]
    [InlineData("TopicConfiguration c = new(), d = c; d.Topic = text; d.Events = [text]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("TopicConfiguration c = new TopicConfiguration { Topic = text }; if (condition) c = new TopicConfiguration { Topic = text + \"2\" }; c.Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("TopicConfiguration c; if (condition) c = new TopicConfiguration { Topic = text }; else c = new TopicConfiguration { Topic = text }; c.Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("TopicConfiguration c = null; if (condition) { c = new TopicConfiguration { Topic = text }; } c.Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; var d = new TopicConfiguration { Topic = text }; (condition ? c : d).Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = condition ? new TopicConfiguration { Topic = text } : new TopicConfiguration { Topic = text }; c.Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("object o = new TopicConfiguration { Topic = text }; ((TopicConfiguration)o).Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [(TopicConfiguration)o] });")]
    [InlineData("NotificationConfiguration b = new TopicConfiguration { Topic = text }; b.Events = [EventType.ObjectCreatedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [(TopicConfiguration)b] });")]
    [InlineData("dynamic c = new TopicConfiguration { Topic = text }; c.Events = new List<EventType> { EventType.ObjectCreatedAll }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var c = new TopicConfiguration { Topic = text }; typeof(TopicConfiguration).GetProperty(text).SetValue(c, null); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var r = new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text }] }; if (condition) r = new PutBucketNotificationRequest(); r.TopicConfigurations = [new() { Topic = text, Events = [text] }]; await s3.PutBucketNotificationAsync(r);")]
    [InlineData("var r = new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text }] }; if (r is { TopicConfigurations: [var only] }) only.Events = [text]; await s3.PutBucketNotificationAsync(r);")]
    [InlineData("var r = new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text }] }; var list = r.TopicConfigurations; list[0].Events = [text]; await s3.PutBucketNotificationAsync(r);")]
    [InlineData("var es = new List<EventType>(); es.Add(EventType.ObjectCreatedAll); var c = new TopicConfiguration { Topic = text, Events = es }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var es = new List<EventType>(); var c = new TopicConfiguration { Topic = text, Events = es }; es.Add(EventType.ObjectCreatedAll); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var es = new List<EventType>(); if (condition) es.Add(EventType.ObjectCreatedAll); var c = new TopicConfiguration { Topic = text, Events = es }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var es = new List<EventType>(); Use(es); var c = new TopicConfiguration { Topic = text, Events = es }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("List<EventType> es; es = []; foreach (string e in text.Split(',')) es.Add(e); var c = new TopicConfiguration { Topic = text, Events = es }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var es = new EventType[1]; es[0] = EventType.ObjectCreatedAll; var c = new TopicConfiguration { Topic = text, Events = es.ToList() }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    [InlineData("var es = new EventType[] { }; es = [text]; var c = new TopicConfiguration { Topic = text, Events = [.. es] }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [c] });")]
    public Task ConfigurationCompletedElsewhere_IsNotReported(string statements) => RuleTest.SilentAsync(Code.Method(statements).Replace(
        "void Use",
        "TopicConfiguration _kept; void Fill(ref TopicConfiguration c) { } class Builder { public void Add(TopicConfiguration c) { } } void Use",
        StringComparison.Ordinal));

    [Theory]
    [InlineData("TopicConfiguration Make(string arn) => new() { Topic = arn };")]
    [InlineData("TopicConfiguration Make(string arn) { var c = new TopicConfiguration { Topic = arn }; return c; }")]
    [InlineData("IEnumerable<TopicConfiguration> Make(string arn) { yield return new() { Topic = arn }; }")]
    [InlineData("List<TopicConfiguration> Make(string arn) => [new() { Topic = arn }];")]
    [InlineData("readonly TopicConfiguration _c = new() { Topic = \"arn:aws:sns:us-west-2:111122223333:uploads\" };")]
    [InlineData("readonly List<TopicConfiguration> _c = new() { new() { Topic = \"arn:aws:sns:us-west-2:111122223333:uploads\" } };")]
    [InlineData("class Own : TopicConfiguration { public Own() { Events = [EventType.ObjectCreatedAll]; } } PutBucketNotificationRequest Make(string arn) => new() { TopicConfigurations = [new Own { Topic = arn }] };")]
    [InlineData("static readonly List<EventType> s_events = []; static C() { s_events.Add(EventType.ObjectCreatedAll); } PutBucketNotificationRequest Make(string arn) => new() { TopicConfigurations = [new() { Topic = arn, Events = s_events }] };")]
    public Task ConfigurationPassedToOtherCode_IsNotReported(string members) => RuleTest.SilentAsync(Code.Class(members));
}
