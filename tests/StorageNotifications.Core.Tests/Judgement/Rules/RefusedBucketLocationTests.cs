using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class RefusedBucketLocationTests
{
    [Theory]
    [InlineData("us-east-1", true, null, null)]
    [InlineData("us-east-1", true, "us-east-1", null)]
    [InlineData("us-east-1", false, "us-west-2", RefusedBucketLocation.Case.OtherRegion)]
    [InlineData("EU", true, "eu-central-1", RefusedBucketLocation.Case.OtherRegion)]
    [InlineData("", true, "us-west-2", RefusedBucketLocation.Case.OtherRegion)]
    [InlineData("eu-west-1", true, "us-west-2", RefusedBucketLocation.Case.OtherRegion)]
    public void RefusedLocation_IsReported(string constraint, bool isSent, string? client, object? variant) =>
        Assert.Equal(variant, Assert.Single(Find(constraint, isSent, client)).Variant);

    [Theory]
    [InlineData("us-east-1", false, null)]
    [InlineData("us-west-2", true, "us-west-2")]
    [InlineData("EU", true, "eu-west-1")]
    [InlineData("EU", true, null)]
    [InlineData("", true, "us-east-1")]
    [InlineData("us-west-2", true, "us-east-1")]
    [InlineData("us-middle-7", true, "us-west-2")]
    [InlineData("{}", true, "us-west-2")]
    public void OtherLocations_AreNotReported(string constraint, bool isSent, string? client) => Assert.Empty(Find(constraint, isSent, client));

    [Fact]
    public void OtherProduct_IsNotReported() => Assert.Empty(Find("us-east-1", true, null, Given.OwnEndpoint));

    private static IReadOnlyList<Finding> Find(string constraint, bool isSent, string? client, RuleContext? context = null) =>
        Given.Findings<RefusedBucketLocation>(new BucketLocationFact(TestPlace.Text(constraint), isSent, client), context);
}
