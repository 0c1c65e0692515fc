using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement;

/// <summary>
/// Provides rules with information beyond the fact. A front overrides the members for which the surrounding code or file has an answer.
/// </summary>
internal class RuleContext(RuleSettings settings)
{
    /// <summary>Gets the catalogs and the user's options.</summary>
    public RuleSettings Settings { get; } = settings;

    /// <summary>Gets a value indicating whether the code connects to a custom endpoint, which may not be AWS.</summary>
    public virtual bool UsesOwnEndpoint => Settings.Options.IsS3Compatible;

    /// <summary>Gets a value indicating whether the store may be a product other than AWS, with its own ARNs and regions.</summary>
    public virtual bool MayBeOtherStore => UsesOwnEndpoint;

    /// <summary>Gets a value indicating whether the code belongs to a test project, in which ARNs can be fictitious.</summary>
    public virtual bool IsTest => false;

    /// <summary>Gets a value indicating whether the project may make the SDK initialize lists.</summary>
    public virtual bool InitializesCollections => false;

    /// <summary>
    /// Determines whether a region exists: the package knows it, the user lists it, or the SDK of the project defines it.
    /// </summary>
    public virtual bool IsKnownRegion(string code) => Settings.Arns.IsKnownRegion(code);

    /// <summary>Determines whether the SDK of the project defines an event. The package may not know the event.</summary>
    public virtual bool IsEventOfSdk(string name) => false;

    /// <summary>Gets the region that the user declared for a bucket, or null.</summary>
    public virtual string? RegionOfBucket(string bucket) => Settings.Options.BucketRegions.TryGetValue(bucket, out string? region) ? region : null;

    /// <summary>Gets the full name of the constant that the code can use for an event name, or null.</summary>
    public virtual string? ConstantFor(EventNameFact name) => null;
}
