using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class InvalidFilterRuleTests
{
    [Theory]
    [InlineData("contains=a", null)]
    [InlineData("=a", null)]
    [InlineData("prefix=a;Prefix=b", InvalidFilterRule.Case.ThereTwice)]
    [InlineData("suffix=a;prefix=b;suffix=c", InvalidFilterRule.Case.ThereTwice)]
    public void OtherOrSecondName_IsReported(string filter, object? variant) =>
        Assert.Equal(variant, Assert.Single(Given.Findings<InvalidFilterRule>(Given.Configuration("c", filter: filter))).Variant);

    [Theory]
    [InlineData("")]
    [InlineData("PREFIX=a;suffix=b")]
    [InlineData("{}=a;pre{}=b")]
    public void ValidOrUnknownNames_AreNotReported(string filter) => Assert.Empty(Given.Findings<InvalidFilterRule>(Given.Configuration("c", filter: filter)));
}
