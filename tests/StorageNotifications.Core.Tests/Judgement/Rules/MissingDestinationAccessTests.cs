using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class MissingDestinationAccessTests
{
    [Fact]
    public void TopicWithoutPolicies_IsReported()
    {
        Finding finding = Assert.Single(Find(Access.Topic()));

        Assert.Equal(["topic", "Uploads", "sns:Publish", "s3.amazonaws.com"], finding.Arguments);
        Assert.Equal("destination[0..0]", finding.Place.ToString());
    }

    [Theory]
    [InlineData("s3.amazonaws.com", "", "sns:Publish")]
    [InlineData("events.amazonaws.com s3.amazonaws.com", "", "sns:GetTopicAttributes SNS:Publish")]
    [InlineData("s3.{}", "", "sns:Pub*")]
    [InlineData("", "*", "sns:*")]
    [InlineData("", "*", "*")]
    [InlineData("", "*", "sns:?ublish")]
    public void PolicyThatLetsS3Send_IsNotReported(string services, string accounts, string actions) =>
        Assert.Empty(Find(Access.Topic(Access.Policy(Access.Statement(services, accounts, actions)))));

    [Theory]
    [InlineData("sns.amazonaws.com", "", "sns:Publish")]
    [InlineData("s3.amazonaws.com", "", "sns:Subscribe")]
    [InlineData("s3.amazonaws.com", "", "sns:P")]
    [InlineData("s3.amazonaws.com", "", "sns:Publishes")]
    [InlineData("", "111122223333", "sns:Publish")]
    [InlineData("", "arn:{}:iam::{}:root", "sns:Publish")]
    [InlineData("events.{}", "", "sns:Publish")]
    public void PolicyThatLetsOthersSend_IsReported(string services, string accounts, string actions) =>
        Assert.Single(Find(Access.Topic(Access.Policy(Access.Statement(services, accounts, actions)))));

    [Theory]
    [InlineData("{}", "", "sns:Publish")]
    [InlineData("{}.amazonaws.com", "", "sns:Publish")]
    [InlineData("", "{}", "sns:Publish")]
    [InlineData("s3.amazonaws.com", "", "{}")]
    public void UnknownPolicy_IsNotReported(string services, string accounts, string actions) =>
        Assert.Empty(Find(Access.Topic(Access.Policy(Access.Statement(services, accounts, actions)))));

    [Fact]
    public void IncompletelyKnownStatements_AreNotReported()
    {
        Assert.Empty(Find(Access.Topic(Access.Policy() with { AllStatementsAreKnown = false })));
        Assert.Empty(Find(Access.Topic(Access.Policy(Access.Statement() with { Services = [], AllPrincipalsAreKnown = false }))));
        Assert.Empty(Find(Access.Topic(Access.Policy(Access.Statement() with { Actions = [], AllActionsAreKnown = false }))));
        Assert.Empty(Find(Access.Topic(Access.Policy(Access.Statement() with { Allows = null }))));
        Assert.Empty(Find(Access.Topic() with { AllPoliciesAreKnown = false }));
    }

    [Fact]
    public void StatementThatDeniesOrConcernsOthers_IsReported()
    {
        Assert.Single(Find(Access.Topic(Access.Policy(Access.Statement() with { Allows = false }))));
        Assert.Single(Find(Access.Topic(Access.Policy(Access.Statement() with { IsAboutOthers = true }))));
    }

    [Fact]
    public void PolicyThatCanBeAttached_IsNotReported()
    {
        Assert.Empty(Find(Access.Topic(Access.Policy(Access.Statement()) with { IsAttached = false })));
        Assert.Single(Find(Access.Topic(Access.Policy(Access.Statement(services: "sns.amazonaws.com")) with { IsAttached = false })));
    }

    [Theory]
    [InlineData("s3.amazonaws.com", "kms:GenerateDataKey* kms:Decrypt")]
    [InlineData("s3.amazonaws.com", "kms:*")]
    [InlineData("{}", "kms:*")]
    [InlineData("s3.amazonaws.com", "{}")]
    public void KeyThatCanLetS3In_IsNotReported(string services, string actions) =>
        Assert.Empty(Find(TopicWithKey(Access.Statement(services, actions: actions))));

    [Theory]
    [InlineData("s3.amazonaws.com", "kms:Encrypt", "kms:GenerateDataKey kms:Decrypt")]
    [InlineData("s3.amazonaws.com", "kms:GenerateDataKey", "kms:Decrypt")]
    [InlineData("sns.amazonaws.com", "kms:*", "kms:GenerateDataKey kms:Decrypt")]
    public void KeyWithoutAccessForS3_IsReported(string services, string actions, string missing)
    {
        Finding finding = Assert.Single(Find(TopicWithKey(Access.Statement(services, actions: actions))));

        Assert.Equal(MissingDestinationAccess.Case.Key, finding.Variant);
        Assert.Equal(["topic", "Uploads", missing.Split(' '), "s3.amazonaws.com", "Key"], finding.Arguments);
    }

    [Fact]
    public void TopicWithoutPolicies_IsReportedInsteadOfItsKey() =>
        Assert.Null(Assert.Single(Find(Access.Topic() with { KeyPolicy = Access.Policy() })).Variant);

    private static DefinedDestinationFact TopicWithKey(AccessStatement statement) =>
        Access.Topic(Access.Policy(Access.Statement())) with { KeyPolicy = Access.Policy(statement) with { Name = "Key" } };

    private static IReadOnlyList<Finding> Find(DefinedDestinationFact fact) => Given.Findings<MissingDestinationAccess>(fact);
}
