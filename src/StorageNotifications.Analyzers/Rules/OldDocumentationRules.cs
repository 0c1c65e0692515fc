using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Core.Glacier;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>STN4008: reports names of old Glacier documentation in JSON documents and paths that say what they are.</summary>
internal static class OldDocumentationRules
{
    public static void Check(TextFact text, RuleContext context)
    {
        if (VaultDocuments.FindOldName(text.Text) is not { } old)
            return;
        context.Report(
            DiagnosticDescriptors.InvalidVaultConfiguration,
            text.Locate(old.Start, old.Name.Length, out bool exact),
            exact ? [old.Replacement] : [],
            old.Name, old.Replacement);
    }
}
