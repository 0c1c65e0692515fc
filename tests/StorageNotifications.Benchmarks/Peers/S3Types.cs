using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace StorageNotifications.Benchmarks.Peers;

// Typical hand-written types for an S3 message, with settable properties, which are the fastest with System.Text.Json.
internal sealed class PeerNotification
{
    [JsonPropertyName("Records")]
    public List<PeerRecord>? Records { get; set; }
}

internal sealed class PeerRecord
{
    public string? EventVersion { get; set; }

    public string? EventSource { get; set; }

    public string? AwsRegion { get; set; }

    public DateTimeOffset? EventTime { get; set; }

    public string? EventName { get; set; }

    public PeerIdentity? UserIdentity { get; set; }

    public PeerRequestParameters? RequestParameters { get; set; }

    public PeerResponseElements? ResponseElements { get; set; }

    public PeerEntity? S3 { get; set; }

    public PeerGlacierEventData? GlacierEventData { get; set; }
}

internal sealed class PeerIdentity
{
    public string? PrincipalId { get; set; }
}

internal sealed class PeerRequestParameters
{
    [JsonPropertyName("sourceIPAddress")]
    public string? SourceIPAddress { get; set; }
}

internal sealed class PeerResponseElements
{
    [JsonPropertyName("x-amz-request-id"), JsonProperty("x-amz-request-id")]
    public string? RequestId { get; set; }

    [JsonPropertyName("x-amz-id-2"), JsonProperty("x-amz-id-2")]
    public string? Id2 { get; set; }
}

internal sealed class PeerEntity
{
    public string? S3SchemaVersion { get; set; }

    public string? ConfigurationId { get; set; }

    public PeerBucket? Bucket { get; set; }

    public PeerObject? Object { get; set; }
}

internal sealed class PeerBucket
{
    public string? Name { get; set; }

    public PeerIdentity? OwnerIdentity { get; set; }

    public string? Arn { get; set; }
}

internal sealed class PeerObject
{
    public string? Key { get; set; }

    public long? Size { get; set; }

    [JsonPropertyName("eTag")]
    public string? ETag { get; set; }

    public string? VersionId { get; set; }

    public string? Sequencer { get; set; }
}

internal sealed class PeerGlacierEventData
{
    public PeerRestoreEventData? RestoreEventData { get; set; }
}

internal sealed class PeerRestoreEventData
{
    public DateTimeOffset? LifecycleRestorationExpiryTime { get; set; }

    public string? LifecycleRestoreStorageClass { get; set; }
}
