using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement;

/// <summary>Answers the questions of rules beyond the fact. A front overrides what it knows about the code or file around the fact.</summary>
internal class RuleContext(RuleSettings settings)
{
    /// <summary>Gets the catalogs and the user's options.</summary>
    public RuleSettings Settings { get; } = settings;

    /// <summary>Gets a value indicating whether the code connects to an endpoint of its own, which need not be AWS.</summary>
    public virtual bool UsesOwnEndpoint => false;

    /// <summary>Gets the region that the user declares for a bucket, or null.</summary>
    public virtual string? RegionOfBucket(string bucket) => Settings.BucketRegions.TryGetValue(bucket, out string? region) ? region : null;

    /// <summary>Gets the full name of the constant that the code could use for an event name, or null.</summary>
    public virtual string? ConstantFor(EventNameFact name) => null;
}
