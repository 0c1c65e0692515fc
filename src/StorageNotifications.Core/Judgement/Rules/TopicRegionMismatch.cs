using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN3001: a topic, queue or function is in another region than the bucket or another destination of the bucket.</summary>
internal sealed class TopicRegionMismatch : Rule<NotificationFact>
{
    public const string RuleId = "STN3001";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.LikeUses;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.UnnamedBucket, Case.Declared, Case.Stack, Case.OtherDestination];

    public override IEnumerable<Finding> Judge(NotificationFact notification, RuleContext context)
    {
        (IReadOnlyList<string> bucketRegions, Case? source) = RegionsOfBucket(notification, context);
        return bucketRegions.Count > 0 ? CompareWithBucket(notification, bucketRegions, source, context)
            : context.MayBeOtherStore ? []
            : CompareDestinations(notification, context);
    }

    private IEnumerable<Finding> CompareWithBucket(NotificationFact notification, IReadOnlyList<string> bucketRegions, Case? source, RuleContext context)
    {
        foreach ((ArnFact destination, string region, Place place) in DestinationsOf(notification, context))
        {
            if (bucketRegions.FirstOrDefault(bucketRegion => bucketRegion != region) is not { } bucketRegion)
                continue;
            yield return new(Id, place, [notification.Bucket ?? "", bucketRegion, destination.Kind.Noun, region]) { Variant = source, Replacements = [new(bucketRegion)] };
        }
    }

    // Regardless of the region of the bucket, one of two destinations in different regions is wrong.
    private IEnumerable<Finding> CompareDestinations(NotificationFact notification, RuleContext context)
    {
        (ArnFact Destination, string Region, Place Place)[] all = DestinationsOf(notification, context).ToArray();
        foreach ((ArnFact destination, string region, Place place) in all.Where(other => other.Region != all[0].Region))
            yield return new(Id, place, [all[0].Destination.Kind.Noun, all[0].Region, destination.Kind.Noun, region]) { Variant = Case.OtherDestination, Other = all[0].Place };
    }

    private static IEnumerable<(ArnFact Destination, string Region, Place Place)> DestinationsOf(NotificationFact notification, RuleContext context)
    {
        foreach (ConfigurationFact configuration in notification.Configurations)
        {
            if (configuration is { IsShared: false, Destination: { } destination } && destination.RegionIn(context) is { } region)
                yield return (destination, region.Region, region.Place);
        }
    }

    // The user's declaration takes precedence. Otherwise, the regions of the stack and of the client are used.
    private static (IReadOnlyList<string> Regions, Case? Source) RegionsOfBucket(NotificationFact notification, RuleContext context) =>
        notification.Bucket is { } bucket && context.RegionOfBucket(bucket) is { } declared ? ([declared], Case.Declared)
        : context.MayBeOtherStore ? ([], null)
        : notification.StackRegion is { } stack ? ([stack], Case.Stack)
        : (notification.ClientRegions, notification.Bucket is null ? Case.UnnamedBucket : null);

    /// <summary>The source of the bucket's region.</summary>
    internal enum Case
    {
        /// <summary>The client. The name of the bucket is unknown.</summary>
        UnnamedBucket,

        /// <summary>A declaration by the user.</summary>
        Declared,

        /// <summary>The stack.</summary>
        Stack,

        /// <summary>The region is unknown, but two destinations are in different regions.</summary>
        OtherDestination,
    }
}
