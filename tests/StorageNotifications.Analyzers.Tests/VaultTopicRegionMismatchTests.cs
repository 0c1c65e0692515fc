namespace StorageNotifications.Analyzers.Tests;

public sealed class VaultTopicRegionMismatchTests
{
    private const string Request = "await <client>.SetVaultNotificationsAsync(new SetVaultNotificationsRequest { AccountId = \"-\", VaultName = \"photos\", VaultNotificationConfig = new VaultNotificationConfig { SNSTopic = <arn>, Events = new List<string> { \"ArchiveRetrievalCompleted\" } } });";

    [Fact]
    public Task TopicInAnotherRegion_IsReportedAndFixed() => RuleTest.FixedAsync(
        Method("new AmazonGlacierClient(RegionEndpoint.USWest2)", "\"arn:aws:sns:{|STN3003:us-east-1|}:111122223333:jobs\""),
        Method("new AmazonGlacierClient(RegionEndpoint.USWest2)", "\"arn:aws:sns:us-west-2:111122223333:jobs\""));

    [Theory]
    [InlineData("new AmazonGlacierClient(RegionEndpoint.USEast1)", "\"arn:aws:sns:us-east-1:111122223333:jobs\"")]
    [InlineData("new AmazonGlacierClient()", "\"arn:aws:sns:us-east-1:111122223333:jobs\"")]
    [InlineData("new AmazonGlacierClient(RegionEndpoint.GetBySystemName(text))", "\"arn:aws:sns:us-east-1:111122223333:jobs\"")]
    [InlineData("new AmazonGlacierClient(RegionEndpoint.USWest2)", "text")]
    public Task OtherTopics_AreNotReported(string client, string arn) => RuleTest.SilentAsync(Method(client, arn));

    private static string Method(string client, string arn) => Code.Method(Request
        .Replace("<client>", client.Replace("AmazonGlacierClient", "Amazon.Glacier.AmazonGlacierClient", StringComparison.Ordinal), StringComparison.Ordinal)
        .Replace("<arn>", arn, StringComparison.Ordinal));
}
