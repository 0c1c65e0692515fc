using System.Collections.Generic;
using StorageNotifications.Core.Glacier;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4008: a document or path contains a name from outdated Glacier documentation.</summary>
internal sealed class InvalidVaultConfiguration : Rule<DocumentFact>
{
    public const string RuleId = "STN4008";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override IEnumerable<Finding> Judge(DocumentFact fact, RuleContext context)
    {
        if (VaultDocuments.FindOldName(fact.Text.Text) is { } old)
            yield return new(Id, fact.Text.Place.Slice(old.Start, old.Name.Length), [old.Name, old.Replacement]) { Replacements = [new(old.Replacement) { IsCorrectEverywhere = true }] };
    }
}
