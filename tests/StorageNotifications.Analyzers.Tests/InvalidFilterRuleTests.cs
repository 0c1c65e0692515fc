namespace StorageNotifications.Analyzers.Tests;

public sealed class InvalidFilterRuleTests
{
    [Fact]
    public Task OtherName_IsReported() => new RuleTest
    {
        Source = Code.Topic(Filter("new FilterRule({|#0:\"contains\"|}, \"images/\")")),
        Expected = [Rule.Of("STN4002").WithLocation(0).WithMessage("'contains' is not a filter rule name; use 'prefix' or 'suffix'")],
    }.RunOnBothSdksAsync();

    [Fact]
    public Task SecondPrefix_IsReported() => new RuleTest
    {
        Source = Code.Topic(Filter("new FilterRule(\"prefix\", \"images/\"), new FilterRule({|#0:\"Prefix\"|}, \"videos/\")")),
        Expected = [Rule.Of("STN4002").WithLocation(0).WithMessage("The filter already has a prefix rule; Amazon S3 accepts only one")],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("new FilterRule { Name = {|STN4002:\"key\"|}, Value = text }")]
    [InlineData("new FilterRule { Name = {|STN4002:\"\"|}, Value = text }")]
    [InlineData("new FilterRule(value: text, name: {|STN4002:\"prefix \"|})")]
    [InlineData("new(\"suffix\", \".jpg\"), new({|STN4002:\"suffix\"|}, \".png\")")]
    public Task OtherName_IsReportedWithoutFix(string rules) => RuleTest.ReportedAsync(Code.Topic(Filter(rules)));

    [Theory]
    [InlineData("new FilterRule(\"prefix\", \"images/\"), new FilterRule(\"suffix\", \".jpg\")")]
    [InlineData("new FilterRule(\"Prefix\", \"images/\"), new FilterRule(\"SUFFIX\", \".jpg\")")]
    [InlineData("new FilterRule(text, \"images/\"), new FilterRule(text, \".jpg\")")]
    [InlineData("new FilterRule(condition ? \"prefix\" : \"suffix\", text), new FilterRule(condition ? \"suffix\" : \"prefix\", text)")]
    [InlineData("new FilterRule { Name = FilterRuleName.Prefix, Value = text }")]
    public Task ValidOrUnknownName_IsNotReported(string rules) => RuleTest.SilentAsync(Code.Topic(Filter(rules)));

    [Theory]
    [InlineData("var rules = new List<FilterRule>(); if (condition) rules.Add(new FilterRule(\"prefix\", \"a\")); else rules.Add(new FilterRule(\"prefix\", \"b\")); Use(new S3KeyFilter { FilterRules = rules });")]
    [InlineData("var filter = new S3KeyFilter { FilterRules = [] }; if (condition) filter.FilterRules.Add(new FilterRule(\"prefix\", \"a\")); else filter.FilterRules.Add(new FilterRule(\"prefix\", \"b\")); Use(new TopicConfiguration { Filter = new() { S3KeyFilter = filter } });")]
    [InlineData("_ = new FilterRule(text, text).Name == \"contains\";")]
    public Task BranchesAndOtherRules_AreNotReported(string statements) => RuleTest.SilentAsync(Code.Method(statements));

    [Fact]
    public Task RuleInAFileWithoutConfigurations_IsReported() => RuleTest.SeenAsync(Code.Method("var rule = new FilterRule({|STN4002:\"contains\"|}, text);"));

    [Theory]
    [InlineData("Use(new S3KeyFilter { FilterRules = [new(\"prefix\", \"a/\"), new({|STN4002:\"prefix\"|}, text)] });")]
    [InlineData("Use(new Filter { S3KeyFilter = new() { {|STN4010:FilterRules|} = { new(\"suffix\", \".jpg\"), new({|STN4002:\"Suffix\"|}, \".png\") } } });")]
    [InlineData("var filter = new Filter { S3KeyFilter = new() { FilterRules = [] } }; filter.S3KeyFilter.FilterRules.Add(new(\"prefix\", \"a/\")); filter.S3KeyFilter.FilterRules.Add(new({|STN4002:\"prefix\"|}, \"b/\"));")]
    public Task SecondRuleOfAFilterWithoutConfiguration_IsReported(string statements) => RuleTest.ReportedAsync(Code.Method(statements));

    private static string Filter(string rules) =>
        $"Events = [EventType.ObjectCreatedAll], Filter = new Filter {{ S3KeyFilter = new S3KeyFilter {{ FilterRules = new List<FilterRule> {{ {rules} }} }} }}";
}
