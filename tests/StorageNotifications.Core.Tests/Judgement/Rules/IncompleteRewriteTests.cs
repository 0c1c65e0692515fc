using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class IncompleteRewriteTests
{
    [Fact]
    public void MissingKinds_AreReportedAndAdded()
    {
        Finding finding = Assert.Single(Find("QueueConfigurations", "EventBridgeConfiguration"));

        Assert.Equal(("put[0..0]", "request[0..0]"), (finding.Place.ToString(), finding.Other!.ToString()));
        Assert.Equal(["QueueConfigurations", "EventBridgeConfiguration"], finding.Replacements.Select(static replacement => replacement.Value));
    }

    [Fact]
    public void CompleteNotification_IsNotReported() => Assert.Empty(Find());

    private static IReadOnlyList<Finding> Find(params string[] missing) =>
        Given.Findings<IncompleteRewrite>(new RewrittenNotificationFact(TestPlace.At("put"), TestPlace.At("request"), missing));
}
