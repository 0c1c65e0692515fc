using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class UnknownArnRegionTests
{
    [Theory]
    [InlineData("arn:aws:sns:us-esat-1:111122223333:uploads", "us-east-1")]
    [InlineData("arn:aws:sns:us-middle-7:111122223333:uploads", null)]
    public void UnknownRegion_IsReported(string arn, string? nearest)
    {
        Finding finding = Assert.Single(Given.Findings<UnknownArnRegion>(Given.Topic(arn)));

        Assert.Null(finding.Variant);
        Assert.Equal(nearest, finding.Replacements.Select(static replacement => replacement.Value).FirstOrDefault());
    }

    [Fact]
    public void RegionOfAnotherPartition_IsReportedAtThePartition()
    {
        Finding finding = Assert.Single(Given.Findings<UnknownArnRegion>(Given.Topic("arn:aws:sns:cn-north-1:111122223333:uploads")));

        Assert.Equal((UnknownArnRegion.Case.OtherPartition, "text[4..7]"), (finding.Variant, finding.Place.ToString()));
        Assert.Equal(["cn-north-1", "aws-cn", "aws"], finding.Arguments);
        Assert.Equal([new Replacement("aws-cn") { IsCorrectEverywhere = true }], finding.Replacements);
    }

    [Theory]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads")]
    [InlineData("arn:aws:sns:{}:111122223333:uploads")]
    public void KnownRegion_IsNotReported(string arn) => Assert.Empty(Given.Findings<UnknownArnRegion>(Given.Topic(arn)));
}
