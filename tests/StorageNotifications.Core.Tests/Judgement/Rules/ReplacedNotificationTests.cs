using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class ReplacedNotificationTests
{
    private static readonly NotificationFact ToPhotos = Given.Notification(Given.Configuration("c")) with { Bucket = "photos" };

    [Fact]
    public void SecondPut_IsReported()
    {
        Finding finding = Assert.Single(Find(ToPhotos, ToPhotos));

        Assert.Equal(("later[0..0]", "earlier[0..0]"), (finding.Place.ToString(), finding.Other!.ToString()));
        Assert.Equal(["photos"], finding.Arguments);
    }

    [Fact]
    public void OtherOrUnknownBucket_IsNotReported()
    {
        Assert.Empty(Find(ToPhotos, ToPhotos with { Bucket = "logs" }));
        Assert.Empty(Find(ToPhotos with { Bucket = null }, ToPhotos with { Bucket = null }));
    }

    // An empty notification turns notifications off.
    [Fact]
    public void EmptyNotification_IsNotReported()
    {
        Assert.Empty(Find(ToPhotos with { Configurations = [] }, ToPhotos));
        Assert.Empty(Find(ToPhotos, ToPhotos with { Configurations = [] }));
    }

    private static IReadOnlyList<Finding> Find(NotificationFact earlier, NotificationFact later) =>
        Given.Findings<ReplacedNotification>(new ConsecutivePutsFact(earlier, TestPlace.At("earlier"), later, TestPlace.At("later")));
}
