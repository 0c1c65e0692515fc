namespace StorageNotifications.Analyzers.Tests.Templates;

public sealed class ManagedKeyDestinationTests
{
    [Fact]
    public Task FifoTopicAndManagedKey_AreReportedAtTheProperty() => TemplateTest.ReportedAsync(DestinationTemplate.With(
        DestinationTemplate.Statement, properties: "{ FifoTopic: [|STN2004:true|], KmsMasterKeyId: [|STN4013:alias/aws/sns|] }"));
}
