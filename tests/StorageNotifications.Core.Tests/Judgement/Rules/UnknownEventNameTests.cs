using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class UnknownEventNameTests
{
    [Fact]
    public void WellFormedName_IsReported()
    {
        Finding finding = Assert.Single(Given.Findings<UnknownEventName>(Given.S3Event("s3:BucketRenamed:Twice")));

        Assert.Equal(["s3:BucketRenamed:Twice"], finding.Arguments);
        Assert.Empty(finding.Replacements);
    }

    [Theory]
    [InlineData("s3:ObjectCreated:Putt")]
    [InlineData("s3:bucketRenamed:Twice")]
    [InlineData("BucketRenamed:Twice")]
    public void OtherNames_AreNotReported(string name) => Assert.Empty(Given.Findings<UnknownEventName>(Given.S3Event(name)));

    [Fact]
    public void AdditionalName_IsKnown()
    {
        RuleSettings settings = Given.Options("storage_notifications.additional_s3_events", "s3:BucketRenamed:Twice").Settings;

        Assert.Empty(Given.Findings<UnknownEventName>(S3EventNameFact.Read(TestPlace.Text("s3:BucketRenamed:Twice"), settings)!));
    }

    [Fact]
    public void NameAtACustomEndpoint_IsNotReported() => Assert.Empty(Given.Findings<UnknownEventName>(Given.S3Event("s3:BucketRenamed:Twice"), Given.OwnEndpoint));
}
