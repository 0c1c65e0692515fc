namespace StorageNotifications.Analyzers.Tests;

public sealed class InvalidVaultConfigurationTests
{
    [Fact]
    public Task DocumentWithTopic_IsFixed() => RuleTest.FixedAsync(
        Code.Method(""""Use("""{ "{|STN4008:Topic|}": "arn:aws:sns:us-west-2:111122223333:jobs", "Events": ["ArchiveRetrievalCompleted"] }""");""""),
        Code.Method(""""Use("""{ "SNSTopic": "arn:aws:sns:us-west-2:111122223333:jobs", "Events": ["ArchiveRetrievalCompleted"] }""");""""));

    [Fact]
    public Task EscapedDocument_IsReportedAtItsPlace() => RuleTest.FixedAsync(
        Code.Method("""Use("{\"{|STN4008:Topic|}\":\"t\",\"Events\":[\"InventoryRetrievalCompleted\"]}");"""),
        Code.Method("""Use("{\"SNSTopic\":\"t\",\"Events\":[\"InventoryRetrievalCompleted\"]}");"""));

    [Fact]
    public Task OldSubresource_IsFixed() => RuleTest.FixedAsync(
        Code.Method("""Use("/-/vaults/photos/{|STN4008:notification-policy|}");"""),
        Code.Method("""Use("/-/vaults/photos/notification-configuration");"""));

    [Theory]
    [InlineData("""Use("{ \"SNSTopic\": \"t\", \"Events\": [\"ArchiveRetrievalCompleted\"] }");""")]
    [InlineData("""Use("{ \"Topic\": \"t\", \"Events\": [\"SomethingElse\"] }");""")]
    [InlineData("""Use("Topic, Events, ArchiveRetrievalCompleted");""")]
    [InlineData("""Use("/queues/photos/notification-policy");""")]
    [InlineData("""Use("see /docs/notification-policy for vaults");""")]
    public Task OtherTexts_AreNotReported(string statement) => RuleTest.SilentAsync(Code.Method(statement));
}
