using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class NeverEqualNameTests
{
    [Theory]
    [InlineData("Delivered Equal s3:ObjectCreated:Put", null, "ObjectCreated:Put")]
    [InlineData("Delivered LookUp s3:ObjectCreated:Put", null, "ObjectCreated:Put")]
    [InlineData("Delivered Start s3:ObjectCreated", null, "ObjectCreated")]
    [InlineData("Delivered Part s3:ObjectCreated", null, "ObjectCreated")]
    [InlineData("Delivered Start ObjectCreated:*", "Wildcard", "ObjectCreated:")]
    [InlineData("Delivered Equal s3:ObjectCreated:*", "Wildcard", null)]
    [InlineData("Prefixed Equal ObjectCreated:Put", "LacksPrefix", "s3:ObjectCreated:Put")]
    [InlineData("Prefixed Start ObjectCreated", "LacksPrefix", "s3:ObjectCreated")]
    [InlineData("Either Equal ObjectCreated:*", "Wildcard", null)]
    [InlineData("Delivered Part ObjectCreated:*", "Wildcard", null)]
    [InlineData("Delivered Equal ObjectCreated", "Beginning", null)]
    [InlineData("Delivered LookUp ObjectCreated:", "Beginning", null)]
    [InlineData("Prefixed Equal s3:ObjectCreated", "Beginning", null)]
    [InlineData("Either Equal ObjectCreated", "Beginning", null)]
    [InlineData("Delivered Equal ObjectCreated:Putt", "Misspelled", "ObjectCreated:Put")]
    [InlineData("Delivered Equal s3:ObjectCreated:Putt", "Misspelled", "ObjectCreated:Put")]
    [InlineData("Prefixed Equal ObjectCreated:Putt", "Misspelled", "s3:ObjectCreated:Put")]
    [InlineData("Delivered Equal objectCreated:put", "Misspelled", "ObjectCreated:Put")]
    [InlineData("Delivered Start ObjectDeleted:", "Unlike", null)]
    [InlineData("Delivered Equal ObjectCreated:Gotten", "Unlike", null)]
    public void NameThatNeverMatches_IsReported(string comparison, string? variant, string? replacement)
    {
        var finding = Assert.Single(Given.Findings<NeverEqualName>(Given.ComparedName(comparison)));

        Assert.Equal(variant, finding.Variant?.ToString());
        Assert.Equal(replacement, finding.Replacements.Select(static right => right.Value).SingleOrDefault());
    }

    [Theory]
    [InlineData("Delivered Equal ObjectCreated:Put")]
    [InlineData("Delivered Start ObjectCreated")]
    [InlineData("Delivered Start ObjectCreate")]
    [InlineData("Delivered Equal ObjectAccessed:Get")]
    [InlineData("Delivered Equal ReducedRedundancyLostObject")]
    [InlineData("Delivered Equal s3:TestEvent")]
    [InlineData("Delivered Equal s3:photos")]
    [InlineData("Prefixed Equal s3:ObjectCreated:Put")]
    [InlineData("Prefixed Part ObjectCreated")]
    [InlineData("Either Equal ObjectCreated:Put")]
    [InlineData("Either Equal s3:ObjectCreated:Put")]
    public void NameThatMatches_IsNotReported(string comparison) => Assert.Empty(Given.Findings<NeverEqualName>(Given.ComparedName(comparison)));

    [Theory]
    [InlineData("Delivered Equal ObjectCreated:*", true)]
    [InlineData("Delivered LookUp ObjectRemoved:*", true)]
    [InlineData("Delivered Equal s3:ObjectCreated:*", false)]
    [InlineData("Delivered Equal s3:ObjectCreated:Put", false)]
    public void Wildcard_MatchesTheNameOfAFamily(string comparison, bool matches) =>
        Assert.Equal(matches, !Given.Findings<NeverEqualName>(Given.ComparedName(comparison) with { MayBeFamily = true }).Any());

    [Fact]
    public void LookUpAmongSeveralWrongNames_IsReportedOnce()
    {
        var finding = Assert.Single(Given.Findings<NeverEqualName>(Given.ComparedName("Delivered LookUp ObjectCreated:Post s3:ObjectCreated:Put s3:ObjectCreated:Copy")));

        Assert.Equal("s3:ObjectCreated:Put", finding.Arguments[0]);
    }

    [Fact]
    public void NameInBothForms_IsNotReported() => Assert.Empty(Given.Findings<NeverEqualName>(
        Given.ComparedName("Delivered Equal s3:ObjectCreated:Put") with { AllTexts = ["s3:ObjectCreated:Put", "ObjectCreated:Put"] }));

    [Fact]
    public void PrefixBesideNames_IsNotReported() => Assert.Empty(Given.Findings<NeverEqualName>(
        Given.ComparedName("Delivered Equal ObjectCreated") with { AllTexts = ["ObjectCreated", "ObjectCreated:"] }));

    [Fact]
    public void ComparisonThatIgnoresCase_Matches() => Assert.Empty(Given.Findings<NeverEqualName>(Given.ComparedName("Delivered Equal objectcreated:put") with { IgnoresCase = true }));

    [Fact]
    public void AdditionalName_IsSent() => Assert.Empty(Given.Findings<NeverEqualName>(
        Given.ComparedName("Delivered Equal ObjectCreated:Gotten"), Given.Options("storage_notifications.additional_s3_events", "s3:ObjectCreated:Gotten")));

    [Fact]
    public void OtherProducts_SendOtherNames()
    {
        Assert.Empty(Given.Findings<NeverEqualName>(Given.ComparedName("Prefixed Equal s3:ObjectCreated:Gotten") with { IsOfOtherStore = true }));
        Assert.Empty(Given.Findings<NeverEqualName>(Given.ComparedName("Delivered Equal ObjectCreated:Gotten"), Given.OwnEndpoint));
    }
}
