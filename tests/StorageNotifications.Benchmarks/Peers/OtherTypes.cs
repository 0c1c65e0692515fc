using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace StorageNotifications.Benchmarks.Peers;

// Only the members of an envelope that are needed to unwrap it.
internal sealed class PeerEnvelope
{
    [JsonPropertyName("Message")]
    public string? Message { get; set; }
}

internal sealed class PeerBatch
{
    [JsonPropertyName("Records")]
    public List<PeerBatchRecord>? Records { get; set; }
}

internal sealed class PeerBatchRecord
{
    public string? Body { get; set; }
}

internal sealed class PeerJob
{
    [JsonPropertyName("Action")] public string? Action { get; set; }

    [JsonPropertyName("ArchiveId")] public string? ArchiveId { get; set; }

    [JsonPropertyName("ArchiveSHA256TreeHash")] public string? ArchiveSHA256TreeHash { get; set; }

    [JsonPropertyName("ArchiveSizeInBytes")] public long? ArchiveSizeInBytes { get; set; }

    [JsonPropertyName("Completed")] public bool? Completed { get; set; }

    [JsonPropertyName("CompletionDate")] public DateTimeOffset? CompletionDate { get; set; }

    [JsonPropertyName("CreationDate")] public DateTimeOffset? CreationDate { get; set; }

    [JsonPropertyName("InventoryRetrievalParameters")] public PeerInventoryParameters? InventoryRetrievalParameters { get; set; }

    [JsonPropertyName("InventorySizeInBytes")] public long? InventorySizeInBytes { get; set; }

    [JsonPropertyName("JobDescription")] public string? JobDescription { get; set; }

    [JsonPropertyName("JobId")] public string? JobId { get; set; }

    [JsonPropertyName("RetrievalByteRange")] public string? RetrievalByteRange { get; set; }

    [JsonPropertyName("SHA256TreeHash")] public string? SHA256TreeHash { get; set; }

    [JsonPropertyName("SNSTopic")] public string? SNSTopic { get; set; }

    [JsonPropertyName("StatusCode")] public string? StatusCode { get; set; }

    [JsonPropertyName("StatusMessage")] public string? StatusMessage { get; set; }

    [JsonPropertyName("Tier")] public string? Tier { get; set; }

    [JsonPropertyName("VaultARN")] public string? VaultARN { get; set; }
}

internal sealed class PeerInventoryParameters
{
    [JsonPropertyName("Format")] public string? Format { get; set; }

    [JsonPropertyName("StartDate")] public DateTimeOffset? StartDate { get; set; }

    [JsonPropertyName("EndDate")] public DateTimeOffset? EndDate { get; set; }

    [JsonPropertyName("Limit")] public string? Limit { get; set; }

    [JsonPropertyName("Marker")] public string? Marker { get; set; }
}

internal sealed class PeerBridgeEvent
{
    public string? Version { get; set; }

    public string? Id { get; set; }

    [JsonPropertyName("detail-type"), JsonProperty("detail-type")]
    public string? DetailType { get; set; }

    public string? Source { get; set; }

    public string? Account { get; set; }

    public DateTimeOffset? Time { get; set; }

    public string? Region { get; set; }

    public List<string>? Resources { get; set; }

    public PeerBridgeDetail? Detail { get; set; }
}

internal sealed class PeerBridgeDetail
{
    public string? Version { get; set; }

    public PeerBridgeBucket? Bucket { get; set; }

    public PeerBridgeObject? Object { get; set; }

    [JsonPropertyName("request-id"), JsonProperty("request-id")]
    public string? RequestId { get; set; }

    public string? Requester { get; set; }

    [JsonPropertyName("source-ip-address"), JsonProperty("source-ip-address")]
    public string? SourceIpAddress { get; set; }

    public string? Reason { get; set; }
}

internal sealed class PeerBridgeBucket
{
    public string? Name { get; set; }
}

internal sealed class PeerBridgeObject
{
    public string? Key { get; set; }

    public long? Size { get; set; }

    public string? Etag { get; set; }

    [JsonPropertyName("version-id"), JsonProperty("version-id")]
    public string? VersionId { get; set; }

    public string? Sequencer { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PeerNotification))]
[JsonSerializable(typeof(PeerEnvelope))]
[JsonSerializable(typeof(PeerBatch))]
[JsonSerializable(typeof(PeerJob))]
[JsonSerializable(typeof(SkippedValue))]
[JsonSerializable(typeof(PeerBridgeEvent))]
internal sealed partial class PeerContext : JsonSerializerContext;
