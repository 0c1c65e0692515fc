using System;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Provides rules with information about C# code.</summary>
/// <param name="declaredRegions">The regions that the code declares for its buckets.</param>
/// <param name="constants">The generated constants.</param>
/// <param name="sdk">The regions and events of the referenced SDK.</param>
/// <param name="usesOwnEndpoint">Whether the file uses a custom endpoint.</param>
/// <param name="namesOtherStore">Whether the surrounding code contains the ARN of another product.</param>
/// <param name="isTest">Whether the project is a test project.</param>
internal sealed class CSharpRuleContext(
    RuleSettings settings, DeclaredBucketRegions declaredRegions, GeneratedConstants constants, SdkEvidence sdk, Lazy<bool> usesOwnEndpoint, bool namesOtherStore, bool isTest) : RuleContext(settings)
{
    public override bool UsesOwnEndpoint => base.UsesOwnEndpoint || usesOwnEndpoint.Value;

    // An ARN of another product works only with that product, regardless of the client.
    public override bool MayBeOtherStore => namesOtherStore || base.MayBeOtherStore;

    public override bool IsTest => isTest;

    public override bool InitializesCollections => sdk.InitializesCollections;

    public override bool IsKnownRegion(string code) => base.IsKnownRegion(code) || sdk.HasRegion(code);

    public override bool IsEventOfSdk(string name) => sdk.HasEvent(name);

    public override string? RegionOfBucket(string bucket) => declaredRegions.RegionOf(bucket) ?? base.RegionOfBucket(bucket);

    public override string? ConstantFor(EventNameFact name) =>
        name.Catalog.Find(name.Name.Text) is { } definition
            ? constants.Find(name.Family, name.ConstantsClass, EventConstant.Of(definition, name.Catalog))
            : null;
}
