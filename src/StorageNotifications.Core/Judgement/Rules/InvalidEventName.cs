using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1001: Amazon S3 does not publish an event with this name.</summary>
internal sealed class InvalidEventName : Rule<S3EventNameFact>
{
    public const string RuleId = "STN1001";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.AnyUse;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.Misspelled, Case.OfAnotherProduct, Case.OfAnotherProductAndMisspelled, Case.NotSubscribable, Case.Several, Case.Action];

    public override IEnumerable<Finding> Judge(S3EventNameFact fact, RuleContext context)
    {
        (WrittenText name, EventNameVerdict verdict) = (fact.Name, fact.Verdict);
        bool isSuggested = verdict.Suggestions.Count > 0;
        Case? found = verdict.Problem switch
        {
            EventNameProblem.NotSubscribable when !name.MayBeCompared => Case.NotSubscribable,
            // A list of names is valid if the code splits it.
            EventNameProblem.Several when !name.MayBeCompared => Case.Several,
            EventNameProblem.Action => Case.Action,
            EventNameProblem.Foreign when !context.UsesOwnEndpoint => isSuggested ? Case.OfAnotherProductAndMisspelled : Case.OfAnotherProduct,
            // A name that the referenced SDK defines exists, even if it resembles another one.
            EventNameProblem.Misspelled when !context.IsEventOfSdk(name.Text) => isSuggested ? Case.Misspelled : Case.Unlike,
            _ => null,
        };
        if (found is { } variant)
        {
            yield return new(Id, name.Place, [name.Text, verdict.Suggestions, verdict.Detail ?? ""])
            {
                Variant = variant == Case.Unlike ? null : variant,
                Replacements = variant == Case.Several
                    ? [new(name.Text) { Elements = [.. verdict.Suggestions.Select(item => SubscribableName(item, fact.Catalog))] }]
                    : verdict.Suggestions.Select(static suggestion => new Replacement(suggestion) { IsCorrectEverywhere = true }).ToArray(),
            };
        }
    }

    // The items of a list can omit the prefix or differ in case.
    private static string SubscribableName(string item, EventCatalog catalog) =>
        (catalog.FindInAnyCase(item) ?? catalog.FindInAnyCase(catalog.Prefix + item))?.Name ?? item;

    /// <summary>The reason why a name is not valid.</summary>
    internal enum Case
    {
        /// <summary>No event has a similar name.</summary>
        Unlike,

        /// <summary>The name resembles the names of events.</summary>
        Misspelled,

        /// <summary>Another product with the same protocol publishes the event.</summary>
        OfAnotherProduct,

        /// <summary>Another product publishes the event, and the name resembles the names of S3 events.</summary>
        OfAnotherProductAndMisspelled,

        /// <summary>S3 publishes the event without a subscription.</summary>
        NotSubscribable,

        /// <summary>The text is a list of names.</summary>
        Several,

        /// <summary>The name is a policy action.</summary>
        Action,
    }
}
