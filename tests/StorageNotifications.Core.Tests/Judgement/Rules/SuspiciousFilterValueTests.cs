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
    [InlineData("{}")]
    public void OtherValues_AreNotReported(string value) => Assert.Empty(Find(value));

    private static IReadOnlyList<Finding> Find(string value) => Given.Findings<SuspiciousFilterValue>(Given.Configuration("c", filter: $"prefix={value}"));
}
