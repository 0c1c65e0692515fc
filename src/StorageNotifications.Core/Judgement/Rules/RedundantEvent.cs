using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1004: a configuration lists an event twice, or together with a wildcard that includes it.</summary>
internal sealed class RedundantEvent : Rule<ConfigurationFact>
{
    public const string RuleId = "STN1004";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.RemoveEvent;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.ListedTwice];

    public override IEnumerable<Finding> Judge(ConfigurationFact configuration, RuleContext context)
    {
        IReadOnlyList<Subscription> all = configuration.Subscriptions;
        for (int i = 0; i < all.Count; i++)
        {
            Subscription subscription = all[i];
            // Other code that uses the list may need the event.
            if (subscription.IsShared)
                continue;
            // Of two equal names, the later one is redundant. An event is redundant before and after its wildcard.
            Subscription? cover = all.Where((other, j) => j != i
                && EventCoverage.Covers(context.Settings.Catalogs.S3Events, other.Event, subscription.Event)
                && (other.Event != subscription.Event || j < i)).FirstOrDefault();
            if (cover is null)
                continue;
            yield return new(Id, subscription.Place, [subscription.Event, cover.Event])
            {
                Variant = cover.Event == subscription.Event ? Case.ListedTwice : null,
                Other = cover.Place,
            };
        }
    }

    /// <summary>The reason why an event is redundant.</summary>
    internal enum Case
    {
        /// <summary>The name is already in the list.</summary>
        ListedTwice,
    }
}
