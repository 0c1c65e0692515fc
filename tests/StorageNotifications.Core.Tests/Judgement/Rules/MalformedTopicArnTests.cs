using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class MalformedTopicArnTests
{
    [Theory]
    [InlineData("uploads", null, "text[0..7]")]
    [InlineData(" arn:aws:sns:us-east-1:111122223333:uploads", ArnFlaw.WhiteSpace, "text[0..1]")]
    [InlineData("arn:aws:sns:us-east-1", ArnFlaw.TooFewSegments, "text[0..21]")]
    [InlineData("arn::sns:us-east-1:111122223333:uploads", ArnFlaw.NoPartition, "text[3..5]")]
    [InlineData("arn:gcp:sns:us-east-1:111122223333:uploads", ArnFlaw.PartitionNotOfAws, "text[4..7]")]
    [InlineData("arn:aws::us-east-1:111122223333:uploads", ArnFlaw.NoService, "text[7..9]")]
    [InlineData("arn:aws:sns::111122223333:uploads", ArnFlaw.NoRegion, "text[11..13]")]
    [InlineData("arn:aws:sns:US-EAST-1:111122223333:uploads", ArnFlaw.RegionMalformed, "text[12..21]")]
    [InlineData("arn:aws:sns:us-east-1::uploads", ArnFlaw.NoAccount, "text[21..23]")]
    [InlineData("arn:aws:sns:us-east-1:1111-2222-3333:uploads", ArnFlaw.AccountMalformed, "text[22..36]")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads:1", ArnFlaw.TooManySegments, "text[42..44]")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:", ArnFlaw.NoName, "text[34..35]")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:up.loads", ArnFlaw.NameOrSuffixCharacters, "text[35..43]")]
    public void MalformedText_IsReportedAtTheFault(string arn, object? flaw, string place)
    {
        Finding finding = Assert.Single(Given.Findings<MalformedTopicArn>(Given.Topic(arn)));

        Assert.Equal((flaw, place), (finding.Variant, finding.Place.ToString()));
        Assert.Equal("an SNS topic", finding.Arguments[1]);
    }

    [Fact]
    public void LongName_IsReportedWithItsLength()
    {
        int longest = ArnGrammarCatalog.Default.SnsTopic.Grammar.MaxNameLength;
        string arn = "arn:aws:sns:us-east-1:111122223333:" + new string('u', longest);

        Assert.Empty(Given.Findings<MalformedTopicArn>(Given.Topic(arn)));
        Finding finding = Assert.Single(Given.Findings<MalformedTopicArn>(Given.Topic(arn + "u")));
        Assert.Equal(ArnFlaw.NameTooLong, finding.Variant);
        Assert.Equal([longest + 1, longest], finding.Arguments.Skip(3));
    }

    [Fact]
    public void OnlyPossibleCorrection_IsTheReplacement() => Assert.Equal(
        [new Replacement("111122223333") { IsCorrectEverywhere = true }],
        Assert.Single(Given.Findings<MalformedTopicArn>(Given.Topic("arn:aws:sns:us-east-1:1111-2222-3333:uploads"))).Replacements);

    [Fact]
    public void UnknownPart_IsShownInTheMessage() => Assert.Equal(
        "arn:aws:sns:us_east_1:{…}:uploads",
        Assert.Single(Given.Findings<MalformedTopicArn>(Given.Topic("arn:aws:sns:us_east_1:{}:uploads"))).Arguments[0]);

    [Theory]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads")]
    [InlineData("arn:aws:sns:{}:{}:{}")]
    [InlineData("arn:aws:sqs:us-east-1:111122223333:uploads")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads.fifo")]
    public void OtherTexts_AreNotReported(string arn) => Assert.Empty(Given.Findings<MalformedTopicArn>(Given.Topic(arn)));

    [Theory]
    [InlineData("arn:aws:sns:{}:1111-2222-3333:uploads", "text[14..28]")]
    [InlineData("arn:{}:sns:{}:1111:uploads", "text[12..16]")]
    [InlineData("arn:aws:sns:{}:111122223333:up loads", "text[27..35]")]
    public void SegmentAfterAnUnknownPart_IsReported(string arn, string place) =>
        Assert.Equal(place, Assert.Single(Given.Findings<MalformedTopicArn>(Given.Topic(arn))).Place.ToString());

    [Theory]
    [InlineData("arn:aws:sns:{}:{}:uploads")]
    [InlineData("arn:aws:sns:{}:1111{}:uploads")]
    [InlineData("arn:aws:sns:{}:uploads")]
    [InlineData("arn:aws:sns:{}:111122223333:{}")]
    [InlineData("arn:aws:sns:${AWS::Region}:1111:uploads")]
    public void UnknownPartThatCanBeValid_IsNotReported(string arn) => Assert.Empty(Given.Findings<MalformedTopicArn>(Given.Topic(arn)));

    [Fact]
    public void TextAtACustomEndpoint_IsNotReported() => Assert.Empty(Given.Findings<MalformedTopicArn>(Given.Topic("uploads"), Given.OwnEndpoint));

    [Fact]
    public void OtherKinds_AreLeftToAnotherRule() => Assert.Empty(Given.Findings<MalformedTopicArn>(Given.Queue("uploads")));

    [Fact]
    public void TestProject_CanHaveFictitiousArns() => Assert.Empty(Given.Findings<MalformedTopicArn>(Given.Topic("uploads"), Given.TestProject));
}
