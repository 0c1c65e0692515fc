using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class OverlappingConfigurationsTests
{
    [Theory]
    [InlineData("", "", "photo.jpg")]
    [InlineData("prefix=images/", "", "images/photo.jpg")]
    [InlineData("prefix=images/", "prefix=images/2026/", "images/2026/photo.jpg")]
    [InlineData("prefix=images/", "SUFFIX=.jpg", "images/.jpg")]
    [InlineData("suffix=.jpg", "suffix=g", ".jpg")]
    public void CommonKey_IsReported(string left, string right, string key)
    {
        Finding finding = Assert.Single(Find(Given.Configuration("a", filter: left), Given.Configuration("b", "s3:ObjectCreated:Put", right)));

        Assert.Equal(("b[0..0]", "a[0..0]"), (finding.Place.ToString(), finding.Other!.ToString()));
        Assert.Equal(key, finding.Arguments[0]);
        Assert.Equal(["s3:ObjectCreated:Put"], Assert.IsAssignableFrom<IReadOnlyList<string>>(finding.Arguments[1]));
    }

    [Theory]
    [InlineData("prefix=images/", "prefix=logs/")]
    [InlineData("suffix=.jpg", "suffix=.png")]
    [InlineData("prefix={}", "")]
    [InlineData("infix=a", "")]
    public void NoCommonKey_IsNotReported(string left, string right) => Assert.Empty(Find(Given.Configuration("a", filter: left), Given.Configuration("b", filter: right)));

    [Theory]
    [InlineData("s3:ObjectRemoved:*")]
    [InlineData("s3:Unknown:Event")]
    [InlineData("")]
    public void NoCommonEvent_IsNotReported(string events) => Assert.Empty(Find(Given.Configuration("a"), Given.Configuration("b", events)));

    [Fact]
    public void EachConfiguration_IsReportedOnce() =>
        Assert.Equal(["b", "c"], Find(Given.Configuration("a"), Given.Configuration("b"), Given.Configuration("c")).Select(static finding => finding.Place.ToString()![..1]));

    [Fact]
    public void IncompletelyKnownFilter_IsNotReported()
    {
        ConfigurationFact seen = Given.Configuration("a");

        Assert.Empty(Find(seen, seen with { AllFilterRulesAreKnown = false }));
        Assert.Empty(Find(seen, seen with { AllSettingsAreKnown = false }));
    }

    private static IReadOnlyList<Finding> Find(params IReadOnlyList<ConfigurationFact> configurations) => Given.Findings<OverlappingConfigurations>(Given.Notification(configurations));
}
