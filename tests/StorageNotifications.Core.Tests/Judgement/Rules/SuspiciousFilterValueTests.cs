using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class SuspiciousFilterValueTests
{
    [Theory]
    [InlineData("*.jpg", null)]
    [InlineData("{}*", null)]
    [InlineData("my images/", SuspiciousFilterValue.Case.Unencoded)]
    [InlineData("a\tb", SuspiciousFilterValue.Case.Unencoded)]
    [InlineData("/images/", SuspiciousFilterValue.Case.LeadingSlash)]
    [InlineData("s3://photos/images/", SuspiciousFilterValue.Case.Address)]
    [InlineData(".jpg,.png", SuspiciousFilterValue.Case.SeveralSuffixes)]
    [InlineData(".jpg, .png", SuspiciousFilterValue.Case.SeveralSuffixes)]
    [InlineData("^images/", SuspiciousFilterValue.Case.RegularExpression)]
    [InlineData(".*\\.jpg", SuspiciousFilterValue.Case.RegularExpression)]
    [InlineData("(jpg|png)", SuspiciousFilterValue.Case.RegularExpression)]
    [InlineData(".jpg$", SuspiciousFilterValue.Case.RegularExpression)]
    [InlineData("https://photos.s3.amazonaws.com/images/", SuspiciousFilterValue.Case.Address)]
    [InlineData("{}://images/", SuspiciousFilterValue.Case.Address)]
    public void ValueThatMatchesNothing_IsReported(string value, object? variant) => Assert.Equal(variant, Assert.Single(Find(value)).Variant);

    [Fact]
    public void LongValue_IsReported()
    {
        string longest = new('a', KeyFilter.LongestValue);

        Assert.Empty(Find(longest));
        Assert.Empty(Find(longest + "{}"));
        Finding finding = Assert.Single(Find(longest + "a"));
        Assert.Equal((SuspiciousFilterValue.Case.TooLong, KeyFilter.LongestValue), (finding.Variant, finding.Arguments[1]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("images/2026/")]
    [InlineData("my+images/")]
    [InlineData("a,b/")]
    [InlineData("images(1)/")]
    [InlineData("v1..v2/")]
    [InlineData("_$folder$")]
    [InlineData("$web/")]
    [InlineData("archive/https://example.com/")]
    [InlineData("{}")]
    public void OtherValues_AreNotReported(string value) => Assert.Empty(Find(value));

    [Theory]
    [InlineData("jpg|png")]
    [InlineData(".jpg|png")]
    [InlineData(".jpg,jpeg")]
    [InlineData("jpg | mp4")]
    [InlineData(".{jpg,png}")]
    public void SuffixesWithoutADot_AreReported(string value) =>
        Assert.Equal(SuspiciousFilterValue.Case.SeveralSuffixes, Assert.Single(Given.Findings<SuspiciousFilterValue>(Given.Configuration("c", filter: $"suffix={value}"))).Variant);

    [Theory]
    [InlineData("prefix=jpg|png")]
    [InlineData("prefix=east|west/")]
    [InlineData("suffix=jpg,png")]
    [InlineData("suffix=.tar,v")]
    [InlineData("suffix=-v1,2.csv")]
    [InlineData("suffix=|manifest")]
    [InlineData("suffix=a|b")]
    [InlineData("suffix=.{id}")]
    [InlineData("prefix=.{a,b}/")]
    public void OtherListsOfWords_AreNotReported(string filter) => Assert.Empty(Given.Findings<SuspiciousFilterValue>(Given.Configuration("c", filter: filter)));

    [Fact]
    public void SuffixWithASlash_IsNotReported() => Assert.Empty(Given.Findings<SuspiciousFilterValue>(Given.Configuration("c", filter: "suffix=/index.html")));

    private static IReadOnlyList<Finding> Find(string value) => Given.Findings<SuspiciousFilterValue>(Given.Configuration("c", filter: $"prefix={value}"));
}
