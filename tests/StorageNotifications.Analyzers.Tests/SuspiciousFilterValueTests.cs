namespace StorageNotifications.Analyzers.Tests;

public sealed class SuspiciousFilterValueTests
{
    [Fact]
    public Task Wildcard_IsReported() => new RuleTest
    {
        Source = Code.Topic(Filter("new FilterRule(\"suffix\", {|#0:\"*.jpg\"|})")),
        Expected = [Rule.Of("STN4003").WithLocation(0).WithMessage("The filter value '*.jpg' contains '*', which matches only itself; Amazon S3 has no wildcards in filters")],
    }.RunOnBothSdksAsync();

    [Fact]
    public Task Space_IsReported() => new RuleTest
    {
        Source = Code.Topic(Filter("new FilterRule(\"prefix\", {|#0:\"my images/\"|})")),
        Expected = [Rule.Of("STN4003").WithLocation(0).WithMessage("The filter value 'my images/' contains a space; in filters a space is written as '+'")],
    }.RunAsync();

    [Fact]
    public Task LongValue_IsReported()
    {
        string value = new('a', 1025);
        return new RuleTest
        {
            Source = Code.Topic(Filter($$"""new FilterRule("prefix", {|#0:"{{value}}"|})""")),
            Expected = [Rule.Of("STN4003").WithLocation(0).WithMessage($"The filter value '{value}' is longer than 1,024 characters")],
        }.RunAsync();
    }

    [Theory]
    [InlineData("new FilterRule { Name = \"suffix\", Value = {|STN4003:\"*.jpg\"|} }")]
    [InlineData("new(\"prefix\", {|STN4003:$\"{text}/*\"|})")]
    [InlineData("new(\"prefix\", {|STN4003:text + \"/*\"|})")]
    public Task Wildcard_IsReportedWithoutFix(string rule) => RuleTest.ReportedAsync(Code.Topic(Filter(rule)));

    [Fact]
    public Task FiltersOfALocalFunction_AreReportedOnce() => RuleTest.ReportedAsync(Code.Method("""
        Use(new TopicConfiguration { Topic = text, Filter = Filter(".jpg") });
        Use(new TopicConfiguration { Topic = text, Filter = Filter({|STN4003:"*.png"|}) });
        static Filter Filter(string suffix) => new() { S3KeyFilter = new() { FilterRules = [new("prefix", {|STN4003:"in/*"|}), new("suffix", suffix)] } };
        """));

    [Theory]
    [InlineData("Use(new FilterRule(\"suffix\", {|STN4003:\"*.jpg\"|}));")]
    [InlineData("var rule = new FilterRule { Name = \"prefix\", Value = {|STN4003:\"/images\"|} }; Use(rule);")]
    [InlineData("var rules = new List<FilterRule>(); if (condition) rules.Add(new FilterRule({|STN4002:\"sufix\"|}, {|STN4003:\"*.jpg\"|})); await s3.PutBucketNotificationAsync(new() { TopicConfigurations = [new() { Topic = text, Events = [\"s3:ObjectCreated:*\"], Filter = new() { S3KeyFilter = new() { FilterRules = rules } } }] });")]
    public Task RuleOutsideOfASeenFilter_IsReported(string statements) => RuleTest.ReportedAsync(Code.Method(statements));

    [Theory]
    [InlineData("foreach (var value in new[] { {|STN4003:\"*.jpg\"|}, \".png\" }) Use(new FilterRule(\"suffix\", value));")]
    [InlineData("Use(new[] { {|STN4003:\"/images/\"|}, \"videos/\" }.Select(value => new FilterRule { Name = \"prefix\", Value = value }).ToList());")]
    [InlineData("Use(new[] { \"/index.html\" }.Select(value => new FilterRule(\"suffix\", value)).ToList());")]
    [InlineData("Use(new[] { \"*\", \"images/\" }.Where(value => value != \"*\").Select(value => new FilterRule(\"prefix\", value)).ToList());")]
    public Task ValueInAList_IsReportedIfEachElementIsUsed(string statement) => RuleTest.ReportedAsync(Code.Method(statement + " Use(new TopicConfiguration { Topic = text });"));

    [Fact]
    public Task HelperWithSeveralCallers_IsReportedOnce() => RuleTest.ReportedAsync(Code.Class("""
        static Filter Images() => new() { S3KeyFilter = new() { FilterRules = [new("prefix", {|STN4003:"images/*"|})] } };
        TopicConfiguration First(string text) => new() { Topic = text, Events = ["s3:ObjectCreated:*"], Filter = Images() };
        TopicConfiguration Second(string text) => new() { Topic = text, Events = ["s3:ObjectRemoved:*"], Filter = Images() };
        """));

    [Theory]
    [InlineData("new FilterRule(\"prefix\", \"images/\")")]
    [InlineData("new FilterRule(\"prefix\", \"my+images/schema%3D1/\")")]
    [InlineData("new FilterRule(\"prefix\", \"\")")]
    [InlineData("new FilterRule(\"prefix\", text)")]
    [InlineData("new FilterRule(\"prefix\", text.Replace(\"*\", \"\"))")]
    [InlineData("new FilterRule(\"prefix\", text.TrimEnd('*'))")]
    public Task ValidOrUnknownValue_IsNotReported(string rule) => RuleTest.SilentAsync(Code.Topic(Filter(rule)));

    private static string Filter(string rule) =>
        $"Events = [EventType.ObjectCreatedAll], Filter = new Filter {{ S3KeyFilter = new S3KeyFilter {{ FilterRules = new List<FilterRule> {{ {rule} }} }} }}";
}
