using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The notification of one bucket: the configurations that are surely sent together.</summary>
internal sealed record NotificationFact(IReadOnlyList<ConfigurationFact> Configurations) : Fact
{
    /// <summary>Gets the name of the bucket; null if it cannot be seen.</summary>
    public string? Bucket { get; init; }

    /// <summary>Gets a value indicating whether it can have no other configurations.</summary>
    public bool AllConfigurationsAreSeen { get; init; }

    /// <summary>Gets a value indicating whether all events go to EventBridge as well.</summary>
    public bool HasEventBridge { get; init; }

    /// <summary>Gets a value indicating whether anything can be seen that it sends.</summary>
    public bool SendsAnything => Configurations.Count > 0 || HasEventBridge;

    /// <summary>Gets the region of the stack that the bucket is in, if it can be seen.</summary>
    public string? StackRegion { get; init; }

    /// <summary>Gets the regions of the clients that send it, as far as they can be seen.</summary>
    public IReadOnlyList<string> ClientRegions { get; init; } = [];
}
