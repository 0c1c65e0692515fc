using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class MalformedLooseArnTests
{
    [Fact]
    public void MalformedTopicArn_IsReportedWithItsReplacement()
    {
        Finding finding = Assert.Single(Find(TestPlace.Text("arn:aws:sns:us-east-1:1111-2222-3333:uploads")));

        Assert.Equal("text[22..36]", finding.Place.ToString());
        Assert.Equal("111122223333", Assert.Single(finding.Replacements).Value);
    }

    [Theory]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads")]
    [InlineData("arn:aws:sns:us-east-1:")]
    [InlineData("arn:aws:sns:*:1111:uploads")]
    [InlineData("arn:aws:sns:us-east-1:ACCOUNT:uploads")]
    [InlineData("arn:aws:sns:{}:1111:uploads")]
    [InlineData("arn:aws:sqs:us-east-1:1111:uploads")]
    public void OtherTexts_AreNotReported(string text) => Assert.Empty(Find(TestPlace.Text(text)));

    [Fact]
    public void ComparedText_IsNotReported() => Assert.Empty(Find(TestPlace.Text("arn:aws:sns:us-east-1:1111:uploads") with { MayBeCompared = true }));

    [Fact]
    public void TextAtACustomEndpoint_IsNotReported() => Assert.Empty(Find(TestPlace.Text("arn:aws:sns:us-east-1:1111:uploads"), Given.OwnEndpoint));

    private static IReadOnlyList<Finding> Find(WrittenText text, RuleContext? context = null) =>
        [.. FreeText.Read(text, RuleSettings.Default).OfType<LooseArnFact>().SelectMany(fact => Given.Findings<MalformedLooseArn>(fact, context))];
}
