namespace StorageNotifications.Analyzers.Tests;

public sealed class NarrowComparisonTests
{
    [Theory]
    [InlineData("Use(record.EventName == {|STN5008:\"ObjectCreated:Put\"|});")]
    [InlineData("Use(record.EventName is {|STN5008:\"ObjectCreated:Put\"|});")]
    public Task PutWithoutTheOtherEvents_IsReported(string statements) => Reading.FixedAsync(statements, statements);

    [Theory]
    [InlineData("Use(record.EventName is \"ObjectCreated:Put\" or \"ObjectCreated:CompleteMultipartUpload\");")]
    [InlineData("Use(record.EventName == \"ObjectCreated:Copy\");")]
    [InlineData("Use(record.EventName.StartsWith(\"ObjectCreated:\"));")]
    [InlineData("Use(text == \"ObjectCreated:Put\");")]
    public Task OtherComparison_IsNotReported(string statements) => Reading.SilentAsync(statements);
}
