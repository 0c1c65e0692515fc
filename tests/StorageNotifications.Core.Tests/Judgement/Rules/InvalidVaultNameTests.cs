using StorageNotifications.Core.Glacier;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class InvalidVaultNameTests
{
    [Theory]
    [InlineData("1111-2222-3333", "111122223333")]
    [InlineData("1111", null)]
    [InlineData("", null)]
    [InlineData("11112222333a", null)]
    public void ImpossibleAccount_IsReported(string account, string? digits)
    {
        Finding finding = Assert.Single(Find(account, VaultAddressPart.AccountId));

        Assert.Null(finding.Variant);
        Assert.Equal(digits, finding.Replacements.Select(static replacement => replacement.Value).FirstOrDefault());
    }

    [Theory]
    [InlineData("111122223333")]
    [InlineData("-")]
    [InlineData("{}")]
    public void OtherAccounts_AreNotReported(string account) => Assert.Empty(Find(account, VaultAddressPart.AccountId));

    [Theory]
    [InlineData("")]
    [InlineData("my photos")]
    [InlineData("my/photos")]
    public void ImpossibleVaultName_IsReported(string vault) => Assert.Equal(VaultAddressPart.VaultName, Assert.Single(Find(vault, VaultAddressPart.VaultName)).Variant);

    [Theory]
    [InlineData("my_photos-2.a")]
    [InlineData("my{}")]
    public void OtherVaults_AreNotReported(string vault) => Assert.Empty(Find(vault, VaultAddressPart.VaultName));

    [Fact]
    public void LongName_IsReported()
    {
        string longest = new('a', VaultNames.LongestVaultName);

        Assert.Empty(Find(longest, VaultAddressPart.VaultName));
        Assert.Single(Find(longest + "a", VaultAddressPart.VaultName));
    }

    private static IReadOnlyList<Finding> Find(string text, VaultAddressPart part) =>
        VaultAddressFact.Read(TestPlace.Text(text), part) is { } fact ? Given.Findings<InvalidVaultName>(fact) : [];
}
