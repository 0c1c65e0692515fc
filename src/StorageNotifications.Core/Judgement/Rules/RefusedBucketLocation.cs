using System;
using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN3002: S3 rejects the location of a bucket.</summary>
internal sealed class RefusedBucketLocation : Rule<BucketLocationFact>
{
    public const string RuleId = "STN3002";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

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
        // A client in the region without a location constraint can create buckets in any region.
        if (location.ClientRegion is { } client && client != regions.RegionWithoutConstraint && client != region && context.IsKnownRegion(region))
            yield return new(Id, location.Constraint.Place, [text, client, region]) { Variant = Case.OtherRegion };
    }

    /// <summary>The reason why S3 rejects the location.</summary>
    internal enum Case
    {
        /// <summary>The location is in another region than the client.</summary>
        OtherRegion,
    }
}
