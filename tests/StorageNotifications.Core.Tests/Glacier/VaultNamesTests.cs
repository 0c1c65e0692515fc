using StorageNotifications.Core.Glacier;

namespace StorageNotifications.Core.Tests.Glacier;

public sealed class VaultNamesTests
{
    [Theory]
    [InlineData("111122223333", true)]
    [InlineData("000000000001", true)]
    [InlineData("-", true)]
    [InlineData("--", false)]
    [InlineData("", false)]
    [InlineData("1111-2222-3333", false)]
    [InlineData("11112222333", false)]
    [InlineData("1111222233334", false)]
    [InlineData("11112222333x", false)]
    [InlineData("١١١١٢٢٢٢٣٣٣٣", false)]
    public void AccountId_IsTwelveDigitsOrTheOwnAccount(string text, bool isAccount) => Assert.Equal(isAccount, VaultNames.IsAccountId(text));

    [Theory]
    [InlineData("a", true)]
    [InlineData("-._9Z", true)]
    [InlineData("", false)]
    [InlineData("my vault", false)]
    [InlineData("vaults/a", false)]
    [InlineData("tresor-münchen", false)]
    public void VaultName_HasLettersDigitsAndPunctuation(string text, bool isName) => Assert.Equal(isName, VaultNames.IsVaultName(text));

    [Fact]
    public void VaultName_CanBeAsLongAsTheSchemaSays()
    {
        Assert.True(VaultNames.IsVaultName(new string('v', VaultNames.LongestVaultName)));
        Assert.False(VaultNames.IsVaultName(new string('v', VaultNames.LongestVaultName + 1)));
    }
}
