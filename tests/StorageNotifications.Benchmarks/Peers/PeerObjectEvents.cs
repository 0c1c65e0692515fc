using System.Net;
using System.Text.Json;

namespace StorageNotifications.Benchmarks.Peers;

/// <summary>An object event, as users of System.Text.Json write it by hand.</summary>
internal sealed record PeerObjectEvent(
    string BucketName, string Key, string EventName, long? Size, string? ETag, string? VersionId, string? Sequencer, string? AwsRegion, DateTimeOffset? EventTime, object Message)
{
    /// <summary>Reads a message that S3 sent to a queue or function.</summary>
    public static List<PeerObjectEvent> OfS3(byte[] utf8Json) => Add(JsonSerializer.Deserialize(utf8Json, PeerContext.Default.PeerNotification)!, []);

    public static List<PeerObjectEvent> OfSns(byte[] utf8Json) => AddText(JsonSerializer.Deserialize(utf8Json, PeerContext.Default.PeerEnvelope)!.Message!, []);

    public static List<PeerObjectEvent> OfSqs(byte[] utf8Json)
    {
        var events = new List<PeerObjectEvent>();
        foreach (PeerBatchRecord record in JsonSerializer.Deserialize(utf8Json, PeerContext.Default.PeerBatch)!.Records!)
            AddText(record.Body!, events);
        return events;
    }

    public static List<PeerObjectEvent> OfSnsInSqs(byte[] utf8Json)
    {
        var events = new List<PeerObjectEvent>();
        foreach (PeerBatchRecord record in JsonSerializer.Deserialize(utf8Json, PeerContext.Default.PeerBatch)!.Records!)
            AddText(JsonSerializer.Deserialize(record.Body!, PeerContext.Default.PeerEnvelope)!.Message!, events);
        return events;
    }

    public static List<PeerObjectEvent> OfEventBridge(byte[] utf8Json)
    {
        PeerBridgeEvent message = JsonSerializer.Deserialize(utf8Json, PeerContext.Default.PeerBridgeEvent)!;
        PeerBridgeObject source = message.Detail!.Object!;
        string name = message.Detail.Reason switch
        {
            "PutObject" => "ObjectCreated:Put",
            "CopyObject" => "ObjectCreated:Copy",
            "CompleteMultipartUpload" => "ObjectCreated:CompleteMultipartUpload",
            _ => message.DetailType!,
        };
        return [new(message.Detail.Bucket!.Name!, source.Key!, name, source.Size, source.Etag, source.VersionId, source.Sequencer, message.Region, message.Time, message)];
    }

    private static List<PeerObjectEvent> AddText(string json, List<PeerObjectEvent> events) =>
        Add(JsonSerializer.Deserialize(json, PeerContext.Default.PeerNotification)!, events);

    private static List<PeerObjectEvent> Add(PeerNotification message, List<PeerObjectEvent> events)
    {
        foreach (PeerRecord record in message.Records!)
        {
            PeerObject source = record.S3!.Object!;
            events.Add(new(
                record.S3.Bucket!.Name!, WebUtility.UrlDecode(source.Key)!, record.EventName!, source.Size, source.ETag, source.VersionId, source.Sequencer,
                record.AwsRegion, record.EventTime, message));
        }
        return events;
    }
}
