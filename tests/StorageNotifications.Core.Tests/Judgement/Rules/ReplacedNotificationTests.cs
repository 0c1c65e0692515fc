using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class ReplacedNotificationTests
{
    private static readonly NotificationFact First = Given.Notification(Given.Configuration("c")) with { AllConfigurationsAreKnown = true, Bucket = "photos" };
    private static readonly NotificationFact Second = Given.Notification(Given.Configuration("d")) with { AllConfigurationsAreKnown = true, Bucket = "photos" };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Resources_AreReportedAsSuch(bool isLoop) => Assert.Equal(
        ReplacedNotification.Case.Resource,
        Assert.Single(Given.Findings<ReplacedNotification>(
            new ConsecutivePutsFact(First, TestPlace.At("first"), First, TestPlace.At("second")) { IsLoop = isLoop, AreResources = true })).Variant);

    [Fact]
    public void SecondPut_IsReported()
    {
        Finding finding = Assert.Single(Find(First, Second));

        Assert.Equal(("later[0..0]", "earlier[0..0]"), (finding.Place.ToString(), finding.Other!.ToString()));
        Assert.Equal(["photos"], finding.Arguments);
        Assert.Null(finding.Variant);
    }

    [Fact]
    public void BucketWithoutName_IsReportedWithoutName() =>
        Assert.Equal(ReplacedNotification.Case.UnnamedBucket, Assert.Single(Find(First, Second with { Bucket = null })).Variant);

    [Fact]
    public void EventBridge_Counts()
    {
        NotificationFact eventBridge = Given.Notification() with { HasEventBridge = true, AllConfigurationsAreKnown = true };

        Assert.Single(Find(eventBridge, Second));
        Assert.Single(Find(First, eventBridge));
        Assert.Empty(Find(eventBridge, Second with { HasEventBridge = true }));
    }

    // An empty notification turns notifications off.
    [Fact]
    public void EmptyNotification_IsNotReported()
    {
        Assert.Empty(Find(First with { Configurations = [] }, Second));
        Assert.Empty(Find(First, Second with { Configurations = [] }));
    }

    [Fact]
    public void PutThatKeepsEveryConfiguration_IsNotReported()
    {
        Assert.Empty(Find(First, Second with { Configurations = [.. First.Configurations, .. Second.Configurations] }));
        Assert.Empty(Find(First, Second with { AllConfigurationsAreKnown = false }));
    }

    [Fact]
    public void SameDestinationWithMoreEvents_IsNotReported()
    {
        ConfigurationFact less = Given.Configuration("less") with { Destination = Given.Topic("arn:aws:sns:us-west-2:111122223333:uploads") };
        ConfigurationFact more = Given.Configuration("more", "s3:ObjectCreated:* s3:ObjectRemoved:*") with { Destination = less.Destination };

        Assert.Empty(Find(First with { Configurations = [less] }, First with { Configurations = [more] }));
        Assert.Single(Find(First with { Configurations = [more] }, First with { Configurations = [less] }));
    }

    [Fact]
    public void Loop_IsReportedOnce() => Assert.Equal(
        ReplacedNotification.Case.Loop,
        Assert.Single(Given.Findings<ReplacedNotification>(new ConsecutivePutsFact(First, TestPlace.At("put"), First, TestPlace.At("put")) { IsLoop = true })).Variant);

    [Fact]
    public void LoopOverUnknownConfigurations_IsReportedIfTheirNumberIsKnown()
    {
        NotificationFact one = First with { Configurations = [], AllConfigurationsAreKnown = false, Count = 1 };

        Assert.Single(Given.Findings<ReplacedNotification>(new ConsecutivePutsFact(one, TestPlace.At("put"), one, TestPlace.At("put")) { IsLoop = true }));
        Assert.Empty(Given.Findings<ReplacedNotification>(new ConsecutivePutsFact(one, TestPlace.At("put"), one with { Count = null }, TestPlace.At("put")) { IsLoop = true }));
        Assert.Empty(Given.Findings<ReplacedNotification>(new ConsecutivePutsFact(one, TestPlace.At("put"), one with { Count = 0 }, TestPlace.At("put")) { IsLoop = true }));
    }

    private static IReadOnlyList<Finding> Find(NotificationFact earlier, NotificationFact later) =>
        Given.Findings<ReplacedNotification>(new ConsecutivePutsFact(earlier, TestPlace.At("earlier"), later, TestPlace.At("later")));
}
