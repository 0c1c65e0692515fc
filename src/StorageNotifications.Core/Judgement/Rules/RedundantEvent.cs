using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1004: an event that a configuration lists twice, or beside the wildcard that covers it.</summary>
internal sealed class RedundantEvent : Rule<ConfigurationFact>
{
    public override string Id => RuleIds.RedundantEvent;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.ListedTwice];

    public override IEnumerable<Finding> Judge(ConfigurationFact configuration, RuleContext context)
    {
        IReadOnlyList<Subscription> all = configuration.Subscriptions;
        for (int i = 0; i < all.Count; i++)
        {
            Subscription subscription = all[i];
            // Whoever else uses the list may need it.
            if (subscription.IsShared)
                continue;
            // Of two equal names the later one is redundant; a wildcard is not, wherever it stands.
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

    /// <summary>Why an event is redundant.</summary>
    internal enum Case
    {
        /// <summary>The same name stands before it.</summary>
        ListedTwice,
    }
}
