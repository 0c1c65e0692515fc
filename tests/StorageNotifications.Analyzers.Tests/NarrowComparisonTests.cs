namespace StorageNotifications.Analyzers.Tests;

public sealed class NarrowComparisonTests
{
    [Theory]
    [InlineData("Use(record.EventName == {|STN5008:\"ObjectCreated:Put\"|});")]
    [InlineData("Use(record.EventName is {|STN5008:\"ObjectCreated:Put\"|});")]
    [InlineData("Use(new S3EventNotification.S3EventNotificationRecord().EventName == {|STN5008:EventType.ObjectCreatedPut|});")]
    [InlineData("Use({|STN5008:EventType.ObjectCreatedPut|} != record.EventName);")]
    public Task PutWithoutTheOtherEvents_IsReported(string statements) => Reading.FixedAsync(statements, statements);

    [Theory]
    [InlineData("Use(record.EventName is \"ObjectCreated:Put\" or \"ObjectCreated:CompleteMultipartUpload\");")]
    [InlineData("Use(record.EventName == \"ObjectCreated:Copy\");")]
    [InlineData("Use(record.EventName.StartsWith(\"ObjectCreated:\"));")]
    [InlineData("Use(record.EventName == EventType.ObjectCreatedPut || record.EventName == \"ObjectCreated:Copy\");")]
    [InlineData("Use(text == \"ObjectCreated:Put\");")]
    [InlineData("Use(new List<TopicConfiguration>()[0].Events[0] == EventType.ObjectCreatedPut);")]
    public Task OtherComparison_IsNotReported(string statements) => Reading.SilentAsync(statements);
}
