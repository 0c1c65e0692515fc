using System.Linq;

namespace StorageNotifications.Core.Glacier;

/// <summary>What S3 Glacier takes as account and vault.</summary>
internal static class VaultNames
{
    private const int AccountDigits = 12;
    private const int LongestVaultName = 255;

    // The account that signs the request.
    private const string OwnAccount = "-";

    public static bool IsAccountId(string text) => text == OwnAccount || (text.Length == AccountDigits && text.All(static c => c is >= '0' and <= '9'));

    public static bool IsVaultName(string text) =>
        text.Length is > 0 and <= LongestVaultName
        && text.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.');
}
