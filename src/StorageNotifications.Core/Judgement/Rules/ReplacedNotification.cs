using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4006: a notification replaces another one that was put on the same bucket immediately before.</summary>
internal sealed class ReplacedNotification : Rule<ConsecutivePutsFact>
{
    public const string RuleId = "STN4006";

    public override string Id => RuleId;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.UnnamedBucket, Case.Loop, Case.Resource];

    public override IEnumerable<Finding> Judge(ConsecutivePutsFact puts, RuleContext context)
    {
        // Each iteration can put one configuration of a list.
        if (puts.IsLoop && puts.Later.Count > 0)
        {
            yield return InLoop(puts);
            yield break;
        }
        // An empty notification turns notifications off, and code that puts it first expects it to be replaced.
        if (!puts.Earlier.SendsAnything || !puts.Later.SendsAnything || !puts.Later.AllConfigurationsAreKnown)
            yield break;
        if (puts.IsLoop)
            yield return InLoop(puts);
        else if (puts.AreResources)
            yield return new(Id, puts.LaterPlace, []) { Variant = Case.Resource, Other = puts.EarlierPlace };
        else if (!IncludesAll(puts.Earlier, puts.Later))
            yield return new(Id, puts.LaterPlace, [puts.Later.Bucket ?? ""]) { Variant = puts.Later.Bucket is null ? Case.UnnamedBucket : null, Other = puts.EarlierPlace };
    }

    private Finding InLoop(ConsecutivePutsFact puts) => new(Id, puts.LaterPlace, []) { Variant = puts.AreResources ? Case.Resource : Case.Loop };

    // If the later notification includes the earlier one, nothing is lost.
    private static bool IncludesAll(NotificationFact earlier, NotificationFact later) =>
        (later.HasEventBridge || !earlier.HasEventBridge) && earlier.Configurations.All(configuration => later.Configurations.Any(other => Includes(configuration, other)));

    private static bool Includes(ConfigurationFact configuration, ConfigurationFact other) =>
        ReferenceEquals(configuration, other)
        || (configuration.Destination is { Arn: { IsComplete: true } arn }
            && other.Destination?.Arn.Text == arn.Text
            && configuration.Subscriptions.All(subscription => other.Subscriptions.Any(included => included.Event == subscription.Event)));

    /// <summary>The form of the two requests.</summary>
    internal enum Case
    {
        /// <summary>The name of the bucket is unknown.</summary>
        UnnamedBucket,

        /// <summary>One call puts the notifications in a loop.</summary>
        Loop,

        /// <summary>Several resources of infrastructure code contain the notifications.</summary>
        Resource,
    }
}
