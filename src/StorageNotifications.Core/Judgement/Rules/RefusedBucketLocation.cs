using System;
using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN3002: a bucket location that S3 refuses.</summary>
internal sealed class RefusedBucketLocation : Rule<BucketLocationFact>
{
    public override string Id => RuleIds.RefusedBucketLocation;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.OtherRegion];

    public override IEnumerable<Finding> Judge(BucketLocationFact location, RuleContext context)
    {
        if (context.MayBeOtherStore || !location.Constraint.IsComplete)
            yield break;
        RegionCatalog regions = context.Settings.Catalogs.Regions;
        string text = location.Constraint.Text;
        if (location.IsSent && text == regions.RegionWithoutConstraint)
        {
            yield return new(Id, location.Constraint.Place, [text]) { Replacements = [new(text)] };
            yield break;
        }
        string region = regions.LocationConstraints.TryGetValue(text, out string? meant) ? meant : text;
        // A client of the region without a constraint creates buckets anywhere.
        if (location.ClientRegion is { } client && client != regions.RegionWithoutConstraint && client != region && context.IsKnownRegion(region))
            yield return new(Id, location.Constraint.Place, [text, client, region]) { Variant = Case.OtherRegion };
    }

    /// <summary>Why S3 refuses the location.</summary>
    internal enum Case
    {
        /// <summary>It is in another region than the client.</summary>
        OtherRegion,
    }
}
