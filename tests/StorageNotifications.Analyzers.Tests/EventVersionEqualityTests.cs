namespace StorageNotifications.Analyzers.Tests;

public sealed class EventVersionEqualityTests
{
    [Theory]
    [InlineData("Use(record.EventVersion == {|STN5006:\"2.1\"|});")]
    [InlineData("Use({|STN5006:\"2.1\"|} != record.EventVersion);")]
    [InlineData("Use(record.EventVersion is {|STN5006:\"2.1\"|} or {|STN5006:\"2.2\"|});")]
    [InlineData("Use(record is { EventVersion: {|STN5006:\"2.1\"|} });")]
    [InlineData("Use(string.Equals(record.EventVersion, {|STN5006:\"2.1\"|}, StringComparison.Ordinal));")]
    [InlineData("var version = record.EventVersion; switch (version) { case {|STN5006:\"2.1\"|}: Use(1); break; }")]
    [InlineData("Use(evnt.Records.All(r => r.EventVersion == {|STN5006:\"2.1\"|}));")]
    [InlineData("Use(new S3EventNotification.S3EventNotificationRecord().EventVersion == {|STN5006:\"2.1\"|});")]
    public Task Equality_IsReported(string statements) => Reading.FixedAsync(statements, statements);

    [Theory]
    [InlineData("Use(record.EventVersion.StartsWith(\"2.\"));")]
    [InlineData("Use(record.EventVersion.Split('.')[0] == \"2\");")]
    [InlineData("Use(new Version(record.EventVersion) == new Version(\"2.1\"));")]
    [InlineData("Use(record.EventVersion == text);")]
    [InlineData("Use(record.EventVersion == \"\");")]
    [InlineData("Use(record.AwsRegion == \"2.1\");")]
    [InlineData("Use((condition ? text : record.EventVersion) == \"2.1\");")]
    public Task OtherComparison_IsNotReported(string statements) => Reading.SilentAsync(statements);

    [Fact]
    public Task OtherTypes_AreNotReported() => RuleTest.SilentAsync(
        Reading.Class("class Row { public string EventVersion { get; set; } } bool M(Row row) => row.EventVersion == \"2.1\";"), ReferenceSet.LambdaEvents);
}
