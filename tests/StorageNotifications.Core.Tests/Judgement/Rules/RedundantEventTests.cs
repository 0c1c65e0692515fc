using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class RedundantEventTests
{
    [Theory]
    [InlineData("s3:ObjectCreated:* s3:ObjectCreated:Put", 1, 0, null)]
    [InlineData("s3:ObjectCreated:Put s3:ObjectCreated:*", 0, 1, null)]
    [InlineData("s3:ObjectCreated:Put s3:ObjectCreated:Put", 1, 0, RedundantEvent.Case.ListedTwice)]
    [InlineData("s3:ObjectCreated:* s3:ObjectCreated:*", 1, 0, RedundantEvent.Case.ListedTwice)]
    [InlineData("s3:Unknown:Event s3:Unknown:Event", 1, 0, RedundantEvent.Case.ListedTwice)]
    public void CoveredEvent_IsReported(string events, int redundant, int cover, object? variant)
    {
        Finding finding = Assert.Single(Given.Findings<RedundantEvent>(Given.Configuration("c", events)));

        Assert.Equal($"c.events[{redundant}][0..0]", finding.Place.ToString());
        Assert.Equal($"c.events[{cover}][0..0]", finding.Other!.ToString());
        Assert.Equal(variant, finding.Variant);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s3:ObjectCreated:Put s3:ObjectCreated:Post")]
    [InlineData("s3:ObjectCreated:* s3:ObjectRemoved:Delete")]
    public void DifferentEvents_AreNotReported(string events) => Assert.Empty(Given.Findings<RedundantEvent>(Given.Configuration("c", events)));

    [Fact]
    public void ListWithOtherUses_IsNotReported()
    {
        ConfigurationFact configuration = Given.Configuration("c", "s3:ObjectCreated:* s3:ObjectCreated:Put");

        Assert.Empty(Given.Findings<RedundantEvent>(configuration with
        {
            Subscriptions = [.. configuration.Subscriptions.Select(static subscription => subscription with { IsShared = true })],
        }));
    }
}
