using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class EventNameCaseTests
{
    [Fact]
    public void OtherCase_IsReported()
    {
        Finding finding = Assert.Single(Given.Findings<EventNameCase>(Given.S3Event("s3:objectcreated:put", mayBeCompared: true)));

        Assert.Equal(["s3:objectcreated:put", "s3:ObjectCreated:Put"], finding.Arguments);
        Assert.Equal([new Replacement("s3:ObjectCreated:Put") { IsCorrectEverywhere = true }], finding.Replacements);
    }

    [Fact]
    public void CaseOfS3_IsNotReported() => Assert.Empty(Given.Findings<EventNameCase>(Given.S3Event("s3:ObjectCreated:Put")));
}
