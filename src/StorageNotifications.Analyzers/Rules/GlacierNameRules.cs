using System.Linq;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Core.Glacier;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>STN4007: reports Glacier account ids and vault names that cannot exist.</summary>
internal static class GlacierNameRules
{
    public static void CheckAccountId(TextFact account, RuleContext context)
    {
        if (!account.IsComplete || VaultNames.IsAccountId(account.Text))
            return;
        string digits = new(account.Text.Where(static c => c != '-').ToArray());
        bool dashed = account.Write is not null && VaultNames.IsAccountId(digits);
        context.Report(
            DiagnosticDescriptors.InvalidVaultName, account.Whole, dashed ? [account.Write!(digits)] : [],
            $"'{account.Text}' is no account id: it is 12 digits, or '-' for the account of the credentials");
    }

    public static void CheckVaultName(TextFact vault, RuleContext context)
    {
        if (vault.IsComplete && !VaultNames.IsVaultName(vault.Text))
            context.Report(DiagnosticDescriptors.InvalidVaultName, vault.Whole, replacements: [], $"'{vault.Text}' is no name of a vault: it is 1 to 255 letters, digits, '_', '-' and '.'");
    }
}
