using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class NarrowSubscriptionTests
{
    [Theory]
    [InlineData("s3:ObjectCreated:Put", "s3:ObjectCreated:*")]
    [InlineData("s3:ObjectRemoved:Delete", "s3:ObjectRemoved:*")]
    public void OneOfSeveralEvents_IsReported(string only, string wildcard)
    {
        Finding finding = Assert.Single(Given.Findings<NarrowSubscription>(Given.Configuration("c", only)));

        Assert.Equal((only, wildcard), (finding.Arguments[0], finding.Arguments[2]));
        Assert.DoesNotContain(only, Assert.IsAssignableFrom<IReadOnlyList<string>>(finding.Arguments[1]));
        Assert.Equal([new Replacement(wildcard)], finding.Replacements);
    }

    [Theory]
    [InlineData("s3:ObjectCreated:*")]
    [InlineData("s3:ObjectCreated:Copy")]
    [InlineData("s3:ObjectCreated:Put s3:ObjectCreated:Post")]
    [InlineData("s3:ReducedRedundancyLostObject")]
    [InlineData("")]
    public void OtherSubscriptions_AreNotReported(string events) => Assert.Empty(Given.Findings<NarrowSubscription>(Given.Configuration("c", events)));

    [Fact]
    public void IncompletelyKnownConfiguration_IsNotReported()
    {
        ConfigurationFact configuration = Given.Configuration("c", "s3:ObjectCreated:Put");

        Assert.Empty(Given.Findings<NarrowSubscription>(configuration with { AllSubscriptionsAreKnown = false }));
        Assert.Empty(Given.Findings<NarrowSubscription>(configuration with { AllSettingsAreKnown = false }));
    }
}
