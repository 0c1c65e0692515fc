using System.Linq;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Glacier;

/// <summary>Validates the account IDs and vault names of requests to S3 Glacier.</summary>
internal static class VaultNames
{
    /// <summary>The maximum length of a vault name.</summary>
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
