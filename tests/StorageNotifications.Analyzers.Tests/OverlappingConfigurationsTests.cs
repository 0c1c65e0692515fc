namespace StorageNotifications.Analyzers.Tests;

public sealed class OverlappingConfigurationsTests
{
    [Fact]
    public Task SameEventWithoutFilters_IsReported() => new RuleTest
    {
        Source = Code.Request(
            """
            {|#1:new TopicConfiguration|} { Topic = text, Events = new List<EventType> { EventType.ObjectCreatedAll } },
                    {|#0:new TopicConfiguration|} { Topic = text, Events = new List<EventType> { EventType.ObjectCreatedPut } }
            """),
        Expected =
        [
            Rule.Of("STN4001").WithLocation(0).WithLocation(1).WithMessage(
                "Another configuration of this bucket also matches the key 'photo.jpg' for 's3:ObjectCreated:Put'; Amazon S3 accepts only one"),
        ],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("", "", "photo.jpg")]
    [InlineData("prefix=images/", "", "images/photo.jpg")]
    [InlineData("prefix=images/", "prefix=images/2026/", "images/2026/photo.jpg")]
    [InlineData("suffix=.jpg", "suffix=g", ".jpg")]
    [InlineData("prefix=images/", "suffix=.jpg", "images/.jpg")]
    [InlineData("Prefix=images/", "SUFFIX=.jpg", "images/.jpg")]
    [InlineData("prefix=images/;suffix=.jpg", "prefix=images/", "images/.jpg")]
    public Task OverlappingFilters_AreReportedWithAKey(string first, string second, string key) => new RuleTest
    {
        Source = Code.Request($"{Topic(first)}, {Topic(second).Replace("new TopicConfiguration", "{|#0:new TopicConfiguration|}", StringComparison.Ordinal)}"),
        Expected =
        [
            Rule.Of("STN4001").WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithMessage(
                $"Another configuration of this bucket also matches the key '{key}' for 's3:ObjectCreated:Put'; Amazon S3 accepts only one"),
        ],
    }.RunAsync();

    [Theory]
    [InlineData("prefix=images/", "prefix=videos/")]
    [InlineData("suffix=.jpg", "suffix=.png")]
    [InlineData("prefix=a;suffix=.jpg", "prefix=a;suffix=.png")]
    [InlineData("prefix=Images/", "prefix=images/")]
    public Task FiltersThatShareNoKey_AreNotReported(string first, string second) =>
        RuleTest.SilentAsync(Code.Request($"{Topic(first)}, {Topic(second)}"));

    [Theory]
    [InlineData("""TopicConfigurations = [new() { Topic = text, Events = [EventType.ObjectCreatedAll] }], QueueConfigurations = [{|STN4001:new|}() { Queue = text, Events = ["s3:ObjectCreated:Copy"] }]""")]
    [InlineData("""QueueConfigurations = [new() { Queue = text, Events = [EventType.ObjectRemovedAll] }], LambdaFunctionConfigurations = [{|STN4001:new LambdaFunctionConfiguration|}() { FunctionArn = text, Events = [EventType.ObjectRemovedDelete] }]""")]
    public Task OtherKindOfDestination_IsReported(string members) => RuleTest.ReportedAsync(
        Code.Method($$"""await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { {{members}} });"""));

    [Theory]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text, Events = [EventType.ObjectCreatedAll] }] }; request.TopicConfigurations.Add({|STN4001:new|}() { Topic = text, Events = [EventType.ObjectCreatedAll] }); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var a = new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }; var b = {|STN4001:new TopicConfiguration|} { Topic = text, Events = [EventType.ObjectCreatedAll] }; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [a, b] });")]
    [InlineData("var a = new TopicConfiguration(); a.Topic = text; a.Events = [EventType.ObjectCreatedAll]; var b = {|STN4001:new TopicConfiguration|}(); b.Topic = text; b.Events = new(); b.Events.Add(EventType.ObjectCreatedAll); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [a, b] });")]
    [InlineData("""var a = new TopicConfiguration { Topic = text, Events = ["s3:ObjectCreated:*"], Filter = new() { S3KeyFilter = new() } }; a.Filter.S3KeyFilter.FilterRules = [new("prefix", "a/")]; var b = {|STN4001:new TopicConfiguration|} { Topic = text, Events = ["s3:ObjectCreated:*"], Filter = new() { S3KeyFilter = new() } }; b.Filter.S3KeyFilter.FilterRules = [new("prefix", "a/b")]; await s3.PutBucketNotificationAsync(new() { TopicConfigurations = [a, b] });""")]
    [InlineData("""await s3.PutBucketNotificationAsync(new() { TopicConfigurations = new[] { new TopicConfiguration { Topic = text, Events = ["s3:ObjectCreated:*"] }, {|STN4001:new TopicConfiguration|} { Topic = text, Events = ["s3:ObjectCreated:*"] } }.ToList() });""")]
    [InlineData("""var a = new TopicConfiguration { Topic = text, Events = ["s3:ObjectCreated:*"], Filter = Made() }; await s3.PutBucketNotificationAsync(new() { TopicConfigurations = [a, {|STN4001:new|}() { Topic = text, Events = ["s3:ObjectCreated:*"] }] }); static Filter Made() => new() { S3KeyFilter = new() { FilterRules = [new("prefix", "a/")] } };""")]
    public Task ConfigurationsCreatedInSteps_AreReported(string statements) => RuleTest.SeenAsync(Code.Method(statements));

    [Theory]
    [InlineData("Prefix(\"a/\")", "Prefix(\"a/b/\")", true)]
    [InlineData("Prefix(\"a/\")", "Both(suffix: \".jpg\", prefix: \"a/\")", true)]
    [InlineData("Prefix(\"a/\")", "Prefix(\"b/\")", false)]
    [InlineData("Prefix(\"a/\")", "Prefix(text)", false)]
    [InlineData("Both(\"a/\", \".jpg\")", "Both(\"a/\", \".png\")", false)]
    [InlineData("Both(\"a/\", \".jpg\")", "Both(\"a/\")", false)]
    [InlineData("Numbered(\"a/\")", "Numbered(\"a/\")", false)]
    [InlineData("Listed(\"a/\", \".jpg\")", "Listed(\"a/\", \".png\")", false)]
    public Task FiltersOfAHelper_AreComparedByItsArguments(string first, string second, bool overlap) => RuleTest.SeenAsync(Code.Method($$"""
        int count = 0;
        await s3.PutBucketNotificationAsync(new()
        {
            TopicConfigurations =
            [
                new() { Topic = text, Events = [EventType.ObjectCreatedAll], Filter = {{first}} },
                {{(overlap ? "{|STN4001:new|}" : "new")}}() { Topic = text, Events = [EventType.ObjectCreatedAll], Filter = {{second}} },
            ],
        });
        static Filter Prefix(string prefix) => new() { S3KeyFilter = new() { FilterRules = [new("prefix", prefix)] } };
        static Filter Both(string prefix, string suffix = ".gif") => new() { S3KeyFilter = new() { FilterRules = [new("prefix", prefix), new("suffix", suffix)] } };
        Filter Numbered(string prefix)
        {
            prefix += count++;
            return new() { S3KeyFilter = new() { FilterRules = [new("prefix", prefix)] } };
        }
        static Filter Listed(string prefix, string suffix)
        {
            var rules = new List<FilterRule> { new("prefix", prefix) };
            if (suffix.Length > 0)
                rules.Add(new("suffix", suffix));
            return new() { S3KeyFilter = new() { FilterRules = rules } };
        }
        """));

    [Fact]
    public Task FilterOfAHelperThatIsChangedLater_IsUnknown() => RuleTest.SilentAsync(Code.Method("""
        var a = new TopicConfiguration { Topic = text, Events = ["s3:ObjectCreated:*"], Filter = Prefix("a/") };
        a.Filter.S3KeyFilter.FilterRules.Add(new("suffix", ".jpg"));
        var b = new TopicConfiguration { Topic = text, Events = ["s3:ObjectCreated:*"], Filter = Prefix("a/") };
        b.Filter.S3KeyFilter.FilterRules.Add(new("suffix", ".png"));
        await s3.PutBucketNotificationAsync(new() { TopicConfigurations = [a, b] });
        static Filter Prefix(string prefix) => new() { S3KeyFilter = new() { FilterRules = [new("prefix", prefix)] } };
        """));

    [Theory]
    [InlineData("new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }, new TopicConfiguration { Topic = text, Events = [EventType.ObjectRemovedAll] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }, new TopicConfiguration { Topic = text, Events = [text] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }, new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll], Filter = MakeFilter() }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }, new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll], Filter = new() { S3KeyFilter = new() { FilterRules = [new(\"prefix\", text)] } } }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }, new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll], Filter = new() { S3KeyFilter = new() { FilterRules = [.. MakeRules(), new(\"prefix\", \"a\")] } } }")]
    public Task ConfigurationsThatCanDiffer_AreNotReported(string configurations) => RuleTest.SilentAsync(
        Code.Request(configurations).Replace("void Use", "Filter MakeFilter() => throw new Exception(); List<FilterRule> MakeRules() => throw new Exception(); void Use", StringComparison.Ordinal));

    [Theory]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [] }; if (condition) request.TopicConfigurations.Add(<all>); else request.TopicConfigurations.Add(<all>); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = condition ? [<all>] : [<all>] }; await s3.PutBucketNotificationAsync(request);")]
    [InlineData("await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [<all>] }); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = [<all>] });")]
    [InlineData("foreach (string bucket in text.Split(',')) await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = bucket, TopicConfigurations = [<all>] });")]
    [InlineData("PutBucketNotificationRequest request; request = new() { TopicConfigurations = [<all>] }; Use(request); request = new() { TopicConfigurations = [<all>] }; Use(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [<all>] }; await s3.PutBucketNotificationAsync(request); request.BucketName = \"other\"; request.TopicConfigurations = [<all>]; await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [<all>] }; await s3.PutBucketNotificationAsync(request); request.TopicConfigurations.Clear(); request.TopicConfigurations.Add(<all>); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [<all>] }; request.TopicConfigurations.RemoveAll(c => true); request.TopicConfigurations.Add(<all>); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest(); request.TopicConfigurations = []; request.TopicConfigurations.Add(<all>); request.TopicConfigurations = []; request.TopicConfigurations.Add(<all>); await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var one = <all>; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = condition ? [one] : [one, one] });")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [<all>, <all>] }; foreach (var c in request.TopicConfigurations) c.Filter = new() { S3KeyFilter = new() { FilterRules = [new(\"prefix\", c.Topic)] } }; await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var request = new PutBucketNotificationRequest { TopicConfigurations = [<all>, <all>] }; request.TopicConfigurations[1].Filter = new() { S3KeyFilter = new() { FilterRules = [new(\"prefix\", text)] } }; await s3.PutBucketNotificationAsync(request);")]
    [InlineData("var topics = new List<TopicConfiguration> { <all>, <all> }; topics[1].Events = [EventType.ObjectRemovedAll]; await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = topics });")]
    [InlineData("var topics = new List<TopicConfiguration> { <all>, <all> }; Use(topics); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = topics });")]
    [InlineData("var topics = new List<TopicConfiguration> { <all>, <all> }; topics.RemoveAt(condition ? 0 : 1); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { TopicConfigurations = topics });")]
    [InlineData("var a = <all>; a.Filter = new() { S3KeyFilter = new() }; var b = <all>; b.Filter = new() { S3KeyFilter = new() }; a.Filter.S3KeyFilter.FilterRules = [new(\"prefix\", \"a/\")]; b.Filter.S3KeyFilter.FilterRules = [new(\"prefix\", \"b/\")]; await s3.PutBucketNotificationAsync(new() { TopicConfigurations = [a, b] });")]
    [InlineData("var a = <all>; a.Filter = Made(\"a/\"); var b = <all>; b.Filter = Made(\"b/\"); await s3.PutBucketNotificationAsync(new() { TopicConfigurations = [a, b] }); static Filter Made(string prefix) => new() { S3KeyFilter = new() { FilterRules = [new(\"prefix\", prefix)] } };")]
    [InlineData("var a = <all>; a.Filter = Made(); a.Filter.S3KeyFilter.FilterRules[0].Value = text; await s3.PutBucketNotificationAsync(new() { TopicConfigurations = [a, <all>] }); static Filter Made() => new() { S3KeyFilter = new() { FilterRules = [new(\"prefix\", \"a/\")] } };")]
    public Task ConfigurationsOfSeparatePutsOrBuckets_AreNotReported(string statements) => RuleTest.SilentAsync(
        Code.Method(statements.Replace("<all>", "new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll] }", StringComparison.Ordinal)));

    private static string Topic(string filter)
    {
        IEnumerable<string> rules = filter.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(static rule => rule.Split('='))
            .Select(static rule => $"new FilterRule(\"{rule[0]}\", \"{rule[1]}\")");
        return "new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedPut]"
            + (filter.Length == 0 ? " }" : $", Filter = new Filter {{ S3KeyFilter = new S3KeyFilter {{ FilterRules = [{string.Join(", ", rules)}] }} }} }}");
    }
}
