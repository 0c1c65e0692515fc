using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class DeliveredEventNameTests
{
    [Theory]
    [InlineData("ObjectCreated:Put", "s3:ObjectCreated:Put")]
    [InlineData("objectcreated:put", "s3:ObjectCreated:Put")]
    [InlineData("ObjectCreated:*", "s3:ObjectCreated:*")]
    public void FormOfMessages_IsReported(string name, string subscribable)
    {
        Finding finding = Assert.Single(Given.Findings<DeliveredEventName>(Given.S3Event(name)));

        Assert.Equal([name, subscribable], finding.Arguments);
        Assert.Equal([new Replacement(subscribable)], finding.Replacements);
    }

    [Fact]
    public void NameThatCanBeCompared_IsNotReported() => Assert.Empty(Given.Findings<DeliveredEventName>(Given.S3Event("ObjectCreated:Put", mayBeCompared: true)));

    [Fact]
    public void FormOfConfigurations_IsNotReported() => Assert.Empty(Given.Findings<DeliveredEventName>(Given.S3Event("s3:ObjectCreated:Put")));
}
