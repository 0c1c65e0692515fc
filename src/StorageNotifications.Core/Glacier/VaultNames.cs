using System.Linq;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Glacier;

/// <summary>Tells which accounts and vaults a request to S3 Glacier can name.</summary>
internal static class VaultNames
{
    /// <summary>The number of characters that the name of a vault can have.</summary>
    public static int LongestVaultName => VaultGrammar.Default.LongestVaultName;

    public static bool IsAccountId(string text) =>
        text == VaultGrammar.Default.OwnAccount
        || (text.Length == ArnGrammarCatalog.Default.AccountDigits && text.All(static c => c is >= '0' and <= '9'));

    public static bool IsVaultName(string text) =>
        text.Length > 0
        && text.Length <= LongestVaultName
        && text.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            || VaultGrammar.Default.VaultNamePunctuation.IndexOf(c) >= 0);
}
