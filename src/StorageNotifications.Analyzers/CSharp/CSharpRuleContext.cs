using System;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>What rules may ask about C# code.</summary>
/// <param name="declaredRegions">The regions that the code declares for its buckets.</param>
/// <param name="constants">The constants that the code could use.</param>
/// <param name="sdk">What the referenced SDK has.</param>
/// <param name="usesOwnEndpoint">Whether the file talks to an endpoint of its own.</param>
/// <param name="namesOtherStore">Whether the code around names a resource of another store.</param>
internal sealed class CSharpRuleContext(
    RuleSettings settings, DeclaredBucketRegions declaredRegions, GeneratedConstants constants, SdkEvidence sdk, Lazy<bool> usesOwnEndpoint, bool namesOtherStore) : RuleContext(settings)
{
    public override bool UsesOwnEndpoint => base.UsesOwnEndpoint || usesOwnEndpoint.Value;

    // The ARN of another product works only there, whatever the client looks like.
    public override bool MayBeOtherStore => namesOtherStore || base.MayBeOtherStore;

    public override bool IsKnownRegion(string code) => base.IsKnownRegion(code) || sdk.HasRegion(code);

    public override bool IsEventOfSdk(string name) => sdk.HasEvent(name);

    public override string? RegionOfBucket(string bucket) => declaredRegions.RegionOf(bucket) ?? base.RegionOfBucket(bucket);

    public override string? ConstantFor(EventNameFact name) =>
        name.Catalog.Find(name.Name.Text) is { } definition
            ? constants.Find(name.Family, name.ConstantsClass, EventConstant.Of(definition, name.Catalog))
            : null;
}
