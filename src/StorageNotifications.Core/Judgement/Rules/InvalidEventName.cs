using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1001: the name of an event that Amazon S3 does not publish.</summary>
internal sealed class InvalidEventName : Rule<S3EventNameFact>
{
    public override string Id => RuleIds.InvalidEventName;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.Misspelt, Case.OfAnotherProduct, Case.OfAnotherProductAndMisspelt, Case.NotSubscribable, Case.Several, Case.Action];

    public override IEnumerable<Finding> Judge(S3EventNameFact fact, RuleContext context)
    {
        (WrittenText name, EventNameVerdict verdict) = (fact.Name, fact.Verdict);
        bool isSuggested = verdict.Suggestions.Count > 0;
        Case? found = verdict.Problem switch
        {
            EventNameProblem.NotSubscribable when !name.MayBeCompared => Case.NotSubscribable,
            // A list of names in one text is right where something takes it apart.
            EventNameProblem.Several when !name.MayBeCompared => Case.Several,
            EventNameProblem.Action => Case.Action,
            EventNameProblem.Foreign when !context.UsesOwnEndpoint => isSuggested ? Case.OfAnotherProductAndMisspelt : Case.OfAnotherProduct,
            // A name that the referenced SDK defines exists, even if it resembles another one.
            EventNameProblem.Misspelt when !context.IsEventOfSdk(name.Text) => isSuggested ? Case.Misspelt : Case.Unlike,
            _ => null,
        };
        if (found is { } variant)
        {
            yield return new(Id, name.Place, [name.Text, verdict.Suggestions, verdict.Detail ?? ""])
            {
                Variant = variant == Case.Unlike ? null : variant,
                // One name in the place of several would lose the others.
                Replacements = variant == Case.Several ? [] : verdict.Suggestions.Select(static suggestion => new Replacement(suggestion) { IsRightEverywhere = true }).ToArray(),
            };
        }
    }

    /// <summary>What is known about a name that is no event.</summary>
    internal enum Case
    {
        /// <summary>No event has a name like it.</summary>
        Unlike,

        /// <summary>It is near to names of events.</summary>
        Misspelt,

        /// <summary>Another product with the same protocol publishes it.</summary>
        OfAnotherProduct,

        /// <summary>Another product publishes it, and it is near to names of events.</summary>
        OfAnotherProductAndMisspelt,

        /// <summary>S3 publishes it without being asked to.</summary>
        NotSubscribable,

        /// <summary>It is a list of names.</summary>
        Several,

        /// <summary>It is an action of a policy.</summary>
        Action,
    }
}
