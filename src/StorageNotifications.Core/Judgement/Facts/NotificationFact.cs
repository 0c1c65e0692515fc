using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The notification of one bucket: the configurations that are surely sent together.</summary>
internal sealed record NotificationFact(IReadOnlyList<ConfigurationFact> Configurations) : Fact
{
    /// <summary>Gets the name of the bucket; null if it cannot be seen.</summary>
    public string? Bucket { get; init; }

    /// <summary>Gets the regions of the clients that send it, as far as they can be seen.</summary>
    public IReadOnlyList<string> ClientRegions { get; init; } = [];
}
