using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.CodeFixes;

namespace StorageNotifications.Analyzers.Tests;

public sealed class UnsetListTests
{
    private const string Topic = "new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }";

    [Theory]
    [InlineData("{|STN4010:r.TopicConfigurations|}.Add(" + Topic + ");")]
    [InlineData("{|STN4010:r.TopicConfigurations|}.AddRange([" + Topic + "]);")]
    [InlineData("{|STN4010:r.TopicConfigurations|}.Insert(0, " + Topic + "); Use(r.TopicConfigurations.Count);")]
    [InlineData("foreach (var c in {|STN4010:r.TopicConfigurations|}) Use(c);")]
    [InlineData("Use({|STN4010:r.TopicConfigurations|}.Count);")]
    [InlineData("Use({|STN4010:r.TopicConfigurations|}[0]);")]
    [InlineData("Use({|STN4010:r.TopicConfigurations|}.Any());")]
    [InlineData("if (condition) {|STN4010:r.TopicConfigurations|}.Add(" + Topic + ");")]
    [InlineData("for (int i = 0; i < 2; i++) {|STN4010:r.TopicConfigurations|}.Add(" + Topic + ");")]
    [InlineData("r.QueueConfigurations = []; r.ExpectedBucketOwner = text; {|STN4010:r.TopicConfigurations|}.Add(" + Topic + "); await s3.PutBucketNotificationAsync(r);")]
    [InlineData("{|STN4010:r.TopicConfigurations|}.Add(" + Topic + "); Use(r);")]
    [InlineData("var topics = {|STN4010:r.TopicConfigurations|}; topics.Add(" + Topic + "); Use(topics);")]
    public Task UnsetList_IsReportedAndSet(string use) => FixedAsync(
        $"var r = new PutBucketNotificationRequest {{ BucketName = text }}; {use}",
        $"var r = new PutBucketNotificationRequest {{ BucketName = text, TopicConfigurations = [] }}; {use}");

    [Theory]
    [InlineData("new PutBucketNotificationRequest()", "new PutBucketNotificationRequest() { LambdaFunctionConfigurations = [] }")]
    [InlineData("new PutBucketNotificationRequest { }", "new PutBucketNotificationRequest { LambdaFunctionConfigurations = [] }")]
    [InlineData("new PutBucketNotificationRequest { /* later */ }", "new PutBucketNotificationRequest { LambdaFunctionConfigurations = [] /* later */ }")]
    [InlineData("new PutBucketNotificationRequest { BucketName = text /* photos */ }", "new PutBucketNotificationRequest { BucketName = text, LambdaFunctionConfigurations = [] /* photos */ }")]
    [InlineData(
        "new PutBucketNotificationRequest\n        {\n            BucketName = text,\n#if !OTHER\n            ExpectedBucketOwner = text,\n#endif\n        }",
        "new PutBucketNotificationRequest\n        {\n            LambdaFunctionConfigurations = [],\n            BucketName = text,\n#if !OTHER\n            ExpectedBucketOwner = text,\n#endif\n        }")]
    [InlineData("new PutBucketNotificationRequest { BucketName = text, }", "new PutBucketNotificationRequest { BucketName = text, LambdaFunctionConfigurations = [], }")]
    public Task EveryFormOfObjectCreation_IsFixed(string creation, string fixedCreation) => FixedAsync(
        $"var r = {creation}; {{|STN4010:r.LambdaFunctionConfigurations|}}.Add(new LambdaFunctionConfiguration {{ FunctionArn = text, Events = [EventType.ObjectCreatedAll] }});",
        $"var r = {fixedCreation}; r.LambdaFunctionConfigurations.Add(new LambdaFunctionConfiguration {{ FunctionArn = text, Events = [EventType.ObjectCreatedAll] }});");

    [Fact]
    public Task SeveralListsOfOneObject_AreAllSet() => FixedAsync(
        "PutBucketNotificationRequest r = new(); {|STN4010:r.TopicConfigurations|}.Add(" + Topic + "); {|STN4010:r.QueueConfigurations|}.Add(new QueueConfiguration { Queue = text, Events = [EventType.ObjectRemovedAll] });",
        "PutBucketNotificationRequest r = new() { TopicConfigurations = [], QueueConfigurations = [] }; r.TopicConfigurations.Add(" + Topic + "); r.QueueConfigurations.Add(new QueueConfiguration { Queue = text, Events = [EventType.ObjectRemovedAll] });");

    [Theory]
    [InlineData("var c = new TopicConfiguration { Topic = text }; {|STN4010:c.Events|}.Add(EventType.ObjectCreatedAll);", "var c = new TopicConfiguration { Topic = text, Events = [] }; c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new QueueConfiguration { Queue = text }; c.Id = text; {|STN4010:c.Events|}.Add(EventType.ObjectCreatedAll);", "var c = new QueueConfiguration { Queue = text, Events = [] }; c.Id = text; c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var f = new S3KeyFilter(); {|STN4010:f.FilterRules|}.Add(new FilterRule(\"prefix\", \"a/\"));", "var f = new S3KeyFilter() { FilterRules = [] }; f.FilterRules.Add(new FilterRule(\"prefix\", \"a/\"));")]
    [InlineData("var v = new VaultNotificationConfig { SNSTopic = text }; {|STN4010:v.Events|}.Add(\"ArchiveRetrievalCompleted\");", "var v = new VaultNotificationConfig { SNSTopic = text, Events = [] }; v.Events.Add(\"ArchiveRetrievalCompleted\");")]
    [InlineData("Use(new TopicConfiguration { Topic = text, {|STN4010:Events|} = { EventType.ObjectCreatedAll } });", "Use(new TopicConfiguration { Topic = text, Events = new() { EventType.ObjectCreatedAll } });")]
    [InlineData(
        "var c = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll], Filter = new Filter { S3KeyFilter = new S3KeyFilter() } }; {|STN4010:c.Filter.S3KeyFilter.FilterRules|}.Add(new FilterRule(\"prefix\", \"a/\")); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [c] });",
        "var c = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll], Filter = new Filter { S3KeyFilter = new S3KeyFilter() { FilterRules = [] } } }; c.Filter.S3KeyFilter.FilterRules.Add(new FilterRule(\"prefix\", \"a/\")); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [c] });")]
    [InlineData(
        "var c = new TopicConfiguration { Topic = text }; c.Filter = new Filter { S3KeyFilter = new S3KeyFilter() }; {|STN4010:c.Filter.S3KeyFilter.FilterRules|}.Add(new FilterRule(\"prefix\", \"a/\")); Use(c);",
        "var c = new TopicConfiguration { Topic = text }; c.Filter = new Filter { S3KeyFilter = new S3KeyFilter() { FilterRules = [] } }; c.Filter.S3KeyFilter.FilterRules.Add(new FilterRule(\"prefix\", \"a/\")); Use(c);")]
    public Task EveryKindOfList_IsReported(string statements, string fixedStatements) => FixedAsync(statements, fixedStatements);

    [Theory]
    [InlineData(LanguageVersion.CSharp11, "new()")]
    [InlineData(LanguageVersion.CSharp8, "new List<EventType>()")]
    public Task OlderLanguage_IsFixedWithItsOwnSyntax(LanguageVersion language, string list) => FixedAsync(
        "var c = new TopicConfiguration { Topic = text }; {|STN4010:c.Events|}.Add(EventType.ObjectCreatedAll); Use(new TopicConfiguration { Topic = text, {|STN4010:Events|} = { EventType.ObjectCreatedAll } });",
        $"var c = new TopicConfiguration {{ Topic = text, Events = {list} }}; c.Events.Add(EventType.ObjectCreatedAll); Use(new TopicConfiguration {{ Topic = text, Events = {list} {{ EventType.ObjectCreatedAll }} }});",
        language);

    [Theory]
    [InlineData("var c = new TopicConfiguration { Events = [] }; c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); c.Events = []; c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); c.Events ??= []; c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); (c.Events ??= []).Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); c.Events?.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); if (c.Events == null) c.Events = new(); c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); if (c.Events is { } events) events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); if (c.Events != null) c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); if (condition) c.Events = []; c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); Use(c); c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration { Filter = new() { S3KeyFilter = new() } }; Use(c); c.Filter.S3KeyFilter.FilterRules.Add(new FilterRule(text, text));")]
    [InlineData("var c = new TopicConfiguration { Filter = new() { S3KeyFilter = new() } }; Use(c.Filter); c.Filter.S3KeyFilter.FilterRules.Add(new FilterRule(text, text));")]
    [InlineData("var c = new TopicConfiguration { Filter = new() { S3KeyFilter = new() } }; while (condition) { if (text.Length > 1) c.Filter.S3KeyFilter.FilterRules.Add(new FilterRule(text, text)); Use(c); }")]
    [InlineData("var c = new TopicConfiguration(); Fill(); c.Events.Add(EventType.ObjectCreatedAll); void Fill() => c.Events = [];")]
    [InlineData("var c = new TopicConfiguration(); for (int i = 0; i < 2; i++) { if (i > 0) c.Events.Add(EventType.ObjectCreatedAll); Use(c); }")]
    [InlineData("var c = new TopicConfiguration(); Action add = () => c.Events.Add(EventType.ObjectCreatedAll); c.Events = []; add();")]
    [InlineData("var c = condition ? new TopicConfiguration { Events = [] } : new TopicConfiguration(); c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var r = new PutBucketNotificationRequest(); var c = new TopicConfiguration { Topic = text }; r.TopicConfigurations = [c]; Use(r); c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var r = new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text }] }; r.TopicConfigurations[0].Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var v = new VaultNotificationConfig(text, new List<string>()); v.Events.Add(\"ArchiveRetrievalCompleted\");")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = { } });")]
    [InlineData("var now = await s3.GetBucketNotificationAsync(text); now.TopicConfigurations.Add(" + Topic + ");")]
    [InlineData("var c = new OwnConfiguration(); c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); var events = c.Events; events?.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); var events = c.Events; if (events is null) c.Events = events = []; events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration(); var events = c.Events ?? []; events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("var c = new TopicConfiguration { Filter = new Filter { S3KeyFilter = new S3KeyFilter { FilterRules = [] } } }; c.Filter.S3KeyFilter.FilterRules.Add(new FilterRule(\"prefix\", \"a/\"));")]
    [InlineData("var c = new TopicConfiguration { Filter = new Filter { S3KeyFilter = new S3KeyFilter() } }; c.Filter.S3KeyFilter.FilterRules = []; c.Filter.S3KeyFilter.FilterRules.Add(new FilterRule(\"prefix\", \"a/\"));")]
    [InlineData("var c = new TopicConfiguration { Filter = new Filter { S3KeyFilter = new S3KeyFilter() } }; Use(c); c.Filter.S3KeyFilter.FilterRules.Add(new FilterRule(\"prefix\", \"a/\"));")]
    [InlineData("_request.TopicConfigurations.Add(" + Topic + ");")]
    public Task OtherLists_AreNotReported(string statements) => RuleTest.SilentAsync(
        Code.Method(statements).Replace("void Use(", "readonly PutBucketNotificationRequest _request = new(); void Set() => _request.TopicConfigurations = []; void Use(", StringComparison.Ordinal)
        + "class OwnConfiguration : TopicConfiguration { public OwnConfiguration() { Events = new(); } }");

    [Theory]
    [InlineData("var c = new TopicConfiguration { Topic = text }; c.Events.Add(EventType.ObjectCreatedAll);")]
    [InlineData("Use(new TopicConfiguration { Topic = text, Events = { EventType.ObjectCreatedAll } });")]
    [InlineData("var v = new VaultNotificationConfig { SNSTopic = text }; v.Events.Add(\"ArchiveRetrievalCompleted\");")]
    public Task OlderSdk_CreatesItsLists(string statements) => RuleTest.SilentAsync(Code.Method(statements), ReferenceSet.AwsSdkV3);

    [Fact]
    public Task ProjectThatInitializesCollections_IsNotReported() => new RuleTest
    {
        Source = Code.Method("var c = new TopicConfiguration { Topic = text }; c.Events.Add(EventType.ObjectCreatedAll);"),
        AdditionalSources = ["static class Start { static void Up() => Amazon.AWSConfigs.InitializeCollections = true; }"],
    }.RunAsync();

    private static Task FixedAsync(string statements, string fixedStatements, LanguageVersion language = LanguageVersion.Default) => new CSharpTest<NotificationConfigurationAnalyzer, SetMembersCodeFixProvider>
    {
        Source = Code.Method(statements),
        FixedSource = Code.Method(fixedStatements.Replace("{|STN4010:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)),
        DisabledRules = ["STN1008"],
        LanguageVersion = language,
        CodeActionTitle = "Set the list",
    }.RunAsync();
}
