using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Glacier;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4007: a Glacier account ID or vault name is invalid.</summary>
internal sealed class InvalidVaultName : Rule<VaultAddressFact>
{
    public const string RuleId = "STN4007";

    private static readonly string[] Punctuation = VaultGrammar.Default.VaultNamePunctuation.Select(static c => c.ToString()).ToArray();

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.LikeUses;

    public override IReadOnlyList<Enum> Variants { get; } = [VaultAddressPart.VaultName];

    public override IEnumerable<Finding> Judge(VaultAddressFact fact, RuleContext context)
    {
        WrittenText text = fact.Text;
        if (fact.Part == VaultAddressPart.VaultName)
        {
            if (!VaultNames.IsVaultName(text.Text))
                yield return new(Id, text.Place, [text.Text, VaultNames.LongestVaultName, Punctuation]) { Variant = VaultAddressPart.VaultName };
            yield break;
        }
        if (VaultNames.IsAccountId(text.Text))
            yield break;
        // The console displays 1111-2222-3333.
        string digits = new(text.Text.Where(static c => c != '-').ToArray());
        yield return new(Id, text.Place, [text.Text, ArnGrammarCatalog.Default.AccountDigits, VaultGrammar.Default.OwnAccount])
        {
            Replacements = VaultNames.IsAccountId(digits) ? [new(digits)] : [],
        };
    }
}
