using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN3001: a topic, queue or function in another region than the bucket.</summary>
internal sealed class TopicRegionMismatch : Rule<NotificationFact>
{
    public override string Id => RuleIds.TopicRegionMismatch;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.UnnamedBucket];

    public override IEnumerable<Finding> Judge(NotificationFact notification, RuleContext context)
    {
        IReadOnlyList<string> bucketRegions = RegionsOfBucket(notification, context);
        foreach (ConfigurationFact configuration in notification.Configurations)
        {
            if (configuration is not { IsShared: false, Destination: { } destination }
                || ArnChecker.RegionOf(ArnText.Of(destination.Arn.Text), out int start) is not { } region
                || bucketRegions.FirstOrDefault(bucketRegion => bucketRegion != region) is not { } bucketRegion
                // A region that does not exist, or an ARN that is none, is another rule's finding.
                || !context.Settings.Arns.IsKnownRegion(region)
                || destination.Finding is { Problem: not ArnProblem.Fifo })
            {
                continue;
            }
            yield return new(Id, destination.Arn.Place.Slice(start, region.Length), [notification.Bucket ?? "", bucketRegion, destination.Kind.Noun, region])
            {
                Variant = notification.Bucket is null ? Case.UnnamedBucket : null,
                Replacements = [new(bucketRegion)],
            };
        }
    }

    // What the user declares about a bucket is a fact; the client's region is the best evidence beside it.
    private static IReadOnlyList<string> RegionsOfBucket(NotificationFact notification, RuleContext context) =>
        notification.Bucket is { } bucket && context.RegionOfBucket(bucket) is { } declared ? [declared]
        : context.UsesOwnEndpoint ? []
        : notification.ClientRegions;

    /// <summary>How the bucket is told.</summary>
    internal enum Case
    {
        /// <summary>Its name cannot be seen.</summary>
        UnnamedBucket,
    }
}
