using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN3001: a topic, queue or function in another region than the bucket, or than another destination of the bucket.</summary>
internal sealed class TopicRegionMismatch : Rule<NotificationFact>
{
    public override string Id => RuleIds.TopicRegionMismatch;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.UnnamedBucket, Case.OtherDestination];

    public override IEnumerable<Finding> Judge(NotificationFact notification, RuleContext context)
    {
        IReadOnlyList<string> bucketRegions = RegionsOfBucket(notification, context);
        (string Region, Place Place)? first = null;
        foreach (ConfigurationFact configuration in notification.Configurations)
        {
            if (configuration is not { IsShared: false, Destination: { } destination }
                || ArnChecker.RegionOf(ArnText.Of(destination.Arn.Text), out int start) is not { } region
                // A region that does not exist, or an ARN that is none, is another rule's finding.
                || !context.IsKnownRegion(region)
                || destination.Finding is { Problem: not (ArnProblem.Fifo or ArnProblem.UnknownRegion) })
            {
                continue;
            }
            Place place = destination.Arn.Place.Slice(start, region.Length);
            if (bucketRegions.FirstOrDefault(bucketRegion => bucketRegion != region) is { } bucketRegion)
            {
                yield return new(Id, place, [notification.Bucket ?? "", bucketRegion, destination.Kind.Noun, region])
                {
                    Variant = notification.Bucket is null ? Case.UnnamedBucket : null,
                    Replacements = [new(bucketRegion)],
                };
            }
            // A bucket is in one region, whichever it is.
            else if (bucketRegions.Count == 0 && !context.UsesOwnEndpoint)
            {
                first ??= (region, place);
                if (first.Value.Region != region)
                    yield return new(Id, place, [notification.Bucket ?? "", first.Value.Region, destination.Kind.Noun, region]) { Variant = Case.OtherDestination, Other = first.Value.Place };
            }
        }
    }

    // What the user declares about a bucket is a fact; the client's region is the best evidence beside it.
    private static IReadOnlyList<string> RegionsOfBucket(NotificationFact notification, RuleContext context) =>
        notification.Bucket is { } bucket && context.RegionOfBucket(bucket) is { } declared ? [declared]
        : context.MayBeOtherStore ? []
        : notification.ClientRegions;

    /// <summary>What the region of the destination differs from.</summary>
    internal enum Case
    {
        /// <summary>The region of a bucket whose name cannot be seen.</summary>
        UnnamedBucket,

        /// <summary>The region of another destination.</summary>
        OtherDestination,
    }
}
