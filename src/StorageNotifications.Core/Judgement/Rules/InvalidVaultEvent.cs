using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1006: Glacier vaults have no event with this name.</summary>
internal sealed class InvalidVaultEvent : Rule<VaultEventNameFact>
{
    public const string RuleId = "STN1006";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.AnyUse;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.Misspelled];

    public override IEnumerable<Finding> Judge(VaultEventNameFact fact, RuleContext context)
    {
        if (fact.Verdict is not { Problem: not EventNameProblem.None, Suggestions: var suggestions })
            yield break;
        yield return new(Id, fact.Name.Place, [fact.Name.Text, suggestions])
        {
            Variant = suggestions.Count > 0 ? Case.Misspelled : null,
            Replacements = suggestions.Select(static suggestion => new Replacement(suggestion) { IsCorrectEverywhere = true }).ToArray(),
        };
    }

    /// <summary>The reason why a name is not an event name.</summary>
    internal enum Case
    {
        /// <summary>The name resembles the names of events.</summary>
        Misspelled,
    }
}
