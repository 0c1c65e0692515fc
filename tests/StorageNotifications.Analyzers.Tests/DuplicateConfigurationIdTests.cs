namespace StorageNotifications.Analyzers.Tests;

public sealed class DuplicateConfigurationIdTests
{
    [Fact]
    public Task SameId_IsReported() => new RuleTest
    {
        Source = Code.Request(
            """
            new TopicConfiguration { Id = {|#1:"uploads"|}, Topic = text, Events = new List<EventType> { EventType.ObjectCreatedAll } },
                    new TopicConfiguration { Id = {|#0:"uploads"|}, Topic = text, Events = new List<EventType> { EventType.ObjectRemovedAll } }
            """),
        Expected = [Rule.Of("STN4005").WithLocation(0).WithLocation(1).WithMessage("Another configuration of this bucket already has the Id 'uploads'")],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("""TopicConfigurations = [new() { Id = "a", Topic = text, Events = [EventType.ObjectCreatedAll] }], QueueConfigurations = [new() { Id = {|STN4005:"a"|}, Queue = text, Events = [EventType.ObjectRemovedAll] }]""")]
    [InlineData("""QueueConfigurations = [new() { Id = "a", Queue = text, Events = [EventType.ObjectCreatedAll] }], LambdaFunctionConfigurations = [new() { Id = {|STN4005:"a"|}, FunctionArn = text, Events = [EventType.ObjectRemovedAll] }]""")]
    [InlineData("""TopicConfigurations = [new() { Id = Name, Topic = text, Events = [EventType.ObjectCreatedAll] }], QueueConfigurations = [new() { Id = {|STN4005:Name|}, Queue = text, Events = [EventType.ObjectRemovedAll] }]""")]
    public Task SameIdOfAnotherKind_IsReportedWithoutFix(string members) => RuleTest.ReportedAsync(
        Code.Method($$"""const string Name = "a"; Use(Name); await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { {{members}} });"""));

    [Theory]
    [InlineData("\"a\"", "\"b\"")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("null", "null")]
    [InlineData("text", "text")]
    [InlineData("Guid.NewGuid().ToString()", "Guid.NewGuid().ToString()")]
    [InlineData("$\"a-{text}\"", "$\"a-{text}\"")]
    public Task OtherOrUnknownId_IsNotReported(string first, string second) => RuleTest.SilentAsync(Code.Request(
        $$"""new() { Id = {{first}}, Topic = text, Events = [EventType.ObjectCreatedAll] }, new() { Id = {{second}}, Topic = text, Events = [EventType.ObjectRemovedAll] }"""));

    [Fact]
    public Task SameIdOfAnotherBucket_IsNotReported() => RuleTest.SilentAsync(Code.Method(
        """
        await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "a", TopicConfigurations = [new() { Id = "a", Topic = text, Events = [text] }] });
                await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "b", TopicConfigurations = [new() { Id = "a", Topic = text, Events = [text] }] });
        """));
}
