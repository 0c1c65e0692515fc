using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1006: the name of an event that a Glacier vault does not have.</summary>
internal sealed class InvalidVaultEvent : Rule<VaultEventNameFact>
{
    public override string Id => RuleIds.InvalidVaultEvent;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.Misspelt];

    public override IEnumerable<Finding> Judge(VaultEventNameFact fact, RuleContext context)
    {
        if (fact.Verdict is not { Problem: not EventNameProblem.None, Suggestions: var suggestions })
            yield break;
        yield return new(Id, fact.Name.Place, [fact.Name.Text, suggestions])
        {
            Variant = suggestions.Count > 0 ? Case.Misspelt : null,
            Replacements = suggestions.Select(static suggestion => new Replacement(suggestion) { IsRightEverywhere = true }).ToArray(),
        };
    }

    /// <summary>What is known about a name that is no event.</summary>
    internal enum Case
    {
        /// <summary>It is near to names of events.</summary>
        Misspelt,
    }
}
