using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class ManagedKeyDestinationTests
{
    [Theory]
    [InlineData("alias/aws/sns")]
    [InlineData("alias/aws/sqs")]
    [InlineData("arn:{}:kms:{}:{}:alias/aws/sns")]
    public void ManagedKey_IsReported(string key)
    {
        Finding finding = Assert.Single(Given.Findings<ManagedKeyDestination>(Access.Topic() with { EncryptionKey = TestPlace.Text(key, "key") }));

        Assert.StartsWith("key[", finding.Place.ToString(), StringComparison.Ordinal);
        Assert.Equal("destination[0..0]", finding.Other?.ToString());
    }

    [Theory]
    [InlineData("alias/own")]
    [InlineData("alias/aws/sns-of-our-own")]
    [InlineData("{}")]
    public void OtherKey_IsNotReported(string key) =>
        Assert.Empty(Given.Findings<ManagedKeyDestination>(Access.Topic() with { EncryptionKey = TestPlace.Text(key) }));

    [Fact]
    public void NoKey_IsNotReported() => Assert.Empty(Given.Findings<ManagedKeyDestination>(Access.Topic()));
}
