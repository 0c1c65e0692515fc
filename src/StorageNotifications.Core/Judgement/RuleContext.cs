using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement;

/// <summary>Answers the questions of rules beyond the fact. A front overrides what it knows about the code or file around the fact.</summary>
internal class RuleContext(RuleSettings settings)
{
    /// <summary>Gets the catalogs and the user's options.</summary>
    public RuleSettings Settings { get; } = settings;

    /// <summary>Gets a value indicating whether the code connects to an endpoint of its own, which need not be AWS.</summary>
    public virtual bool UsesOwnEndpoint => Settings.IsS3Compatible;

    /// <summary>Gets a value indicating whether the store can be another product than AWS, with ARNs and regions of its own.</summary>
    public virtual bool MayBeOtherStore => UsesOwnEndpoint;

    /// <summary>Whether a region exists: this package knows it, the user lists it, or the SDK of the project has it.</summary>
    public virtual bool IsKnownRegion(string code) => Settings.Arns.IsKnownRegion(code);

    /// <summary>Whether the SDK of the project has an event that this package need not know.</summary>
    public virtual bool IsEventOfSdk(string name) => false;

    /// <summary>Gets the region that the user declares for a bucket, or null.</summary>
    public virtual string? RegionOfBucket(string bucket) => Settings.BucketRegions.TryGetValue(bucket, out string? region) ? region : null;

    /// <summary>Gets the full name of the constant that the code could use for an event name, or null.</summary>
    public virtual string? ConstantFor(EventNameFact name) => null;
}
