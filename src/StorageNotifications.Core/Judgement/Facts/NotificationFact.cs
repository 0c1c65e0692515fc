using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The notification of one bucket: the configurations that are always sent together.</summary>
internal sealed record NotificationFact(IReadOnlyList<ConfigurationFact> Configurations) : Fact
{
    /// <summary>Gets the name of the bucket; null if it is unknown.</summary>
    public string? Bucket { get; init; }

    /// <summary>Gets a value indicating whether all configurations are known.</summary>
    public bool AllConfigurationsAreKnown { get; init; }

    /// <summary>Gets the number of configurations, including unknown ones; null if it is unknown.</summary>
    public int? Count { get; init; }

    /// <summary>Gets a value indicating whether all events are also sent to EventBridge.</summary>
    public bool HasEventBridge { get; init; }

    /// <summary>Gets a value indicating whether the notification is known to send any event.</summary>
    public bool SendsAnything => Configurations.Count > 0 || HasEventBridge;

    /// <summary>Gets the region of the bucket's stack; null if it is unknown.</summary>
    public string? StackRegion { get; init; }

    /// <summary>Gets the known regions of the clients that send the notification.</summary>
    public IReadOnlyList<string> ClientRegions { get; init; } = [];
}
