namespace StorageNotifications.Analyzers.Tests;

public sealed class NarrowSubscriptionTests
{
    [Fact]
    public Task PutWithoutTheOtherEvents_IsReported() => new RuleTest
    {
        Source = Code.Topic("Events = new List<EventType> { {|#0:EventType.ObjectCreatedPut|} }"),
        DisabledRules = [],
        Expected =
        [
            Rule.Of("STN1008").WithLocation(0).WithMessage(
                "'s3:ObjectCreated:Put' alone misses 's3:ObjectCreated:Post', 's3:ObjectCreated:Copy' and 's3:ObjectCreated:CompleteMultipartUpload'; "
                + "'s3:ObjectCreated:*' covers them all"),
        ],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("[{|STN1008:\"s3:ObjectRemoved:Delete\"|}]")]
    [InlineData("new() { {|STN1008:\"s3:ObjectCreated:Put\"|} }")]
    [InlineData("[EventType.ObjectCreatedAll]")]
    [InlineData("[EventType.ObjectCreatedCopy]")]
    [InlineData("[EventType.ObjectRestorePost]")]
    [InlineData("[EventType.ObjectCreatedPut, EventType.ObjectCreatedCompleteMultipartUpload]")]
    [InlineData("[EventType.ObjectCreatedPut, text]")]
    [InlineData("[EventType.ObjectCreatedPut, .. text.Split(',').Select(EventType.FindValue)]")]
    [InlineData("[condition ? EventType.ObjectCreatedPut : EventType.ObjectCreatedCopy]")]
    [InlineData("[text]")]
    public Task OtherSubscriptions_AreNotReported(string events) =>
        new RuleTest { Source = Code.Topic($"Events = {events}"), DisabledRules = [] }.RunAsync();

    [Fact]
    public Task ByDefault_NothingIsReported() =>
        new RuleTest { Source = Code.Topic("Events = [EventType.ObjectCreatedPut]"), DisabledRules = [], HonorsSeverities = true }.RunAsync();

    [Fact]
    public Task EditorConfig_EnablesTheRule() => new RuleTest
    {
        Source = Code.Topic("Events = [{|STN1008:EventType.ObjectCreatedPut|}]"),
        DisabledRules = [],
        HonorsSeverities = true,
        EditorConfig = "dotnet_diagnostic.STN1008.severity = warning",
    }.RunAsync();
}
