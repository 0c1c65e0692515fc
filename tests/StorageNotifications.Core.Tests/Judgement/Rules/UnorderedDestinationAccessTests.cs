using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class UnorderedDestinationAccessTests
{
    private static readonly AccessPolicy Late = Access.Policy(Access.Statement());

    [Fact]
    public void PolicyWithoutDependencyOfTheBucket_IsReported()
    {
        Finding finding = Assert.Single(Find(Access.Topic(Late)));

        Assert.Equal(["Photos", "Policy", "topic", "Uploads"], finding.Arguments);
        Assert.Null(finding.Variant);
    }

    [Fact]
    public void PolicyThatRequiresTheBucket_CannotBeCreatedFirst() => Assert.Equal(
        UnorderedDestinationAccess.Case.NeedsBucket,
        Assert.Single(Find(Access.Topic(Late with { NeedsBucket = true, IsAwaited = true }))).Variant);

    [Fact]
    public void PolicyCreatedFirst_IsNotReported()
    {
        Assert.Empty(Find(Access.Topic(Late with { IsAwaited = true })));
        Assert.Empty(Find(Access.Topic(Late, Late with { IsAwaited = true })));
    }

    [Fact]
    public void PolicyThatCanLetS3Send_IsNotReported()
    {
        Assert.Empty(Find(Access.Topic(Late with { IsAttached = false })));
        Assert.Empty(Find(Access.Topic(Late) with { AllPoliciesAreKnown = false }));
    }

    // STN4011 reports this.
    [Fact]
    public void PolicyThatLetsOthersSend_IsNotReported() => Assert.Empty(Find(Access.Topic(Access.Policy(Access.Statement("sns.amazonaws.com")))));

    private static IReadOnlyList<Finding> Find(DefinedDestinationFact fact) => Given.Findings<UnorderedDestinationAccess>(fact);
}
