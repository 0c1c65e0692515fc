using System;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>What rules may ask about C# code.</summary>
/// <param name="declaredRegions">The regions that the code declares for its buckets.</param>
/// <param name="constants">The constants that the code could use.</param>
/// <param name="usesOwnEndpoint">Whether the file talks to an endpoint of its own.</param>
internal sealed class CSharpRuleContext(
    RuleSettings settings, DeclaredBucketRegions declaredRegions, GeneratedConstants constants, Lazy<bool> usesOwnEndpoint) : RuleContext(settings)
{
    public override bool UsesOwnEndpoint => usesOwnEndpoint.Value;

    public override string? RegionOfBucket(string bucket) => declaredRegions.RegionOf(bucket) ?? base.RegionOfBucket(bucket);

    public override string? ConstantFor(EventNameFact name) =>
        name.Catalog.Find(name.Name.Text) is { } definition
            ? constants.Find(name.Family, name.ConstantsClass, EventConstant.Of(definition, name.Catalog))
            : null;
}
