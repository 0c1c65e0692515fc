using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StorageNotifications.Benchmarks.Peers;
using StorageNotifications.EventBridge;
using StorageNotifications.Glacier;
using StorageNotifications.S3;

namespace StorageNotifications.Benchmarks;

/// <summary>Defines the scenarios.</summary>
internal static class Scenarios
{
    private static readonly JsonTypeInfo<PeerNotification> Notification = PeerContext.Default.PeerNotification;

    public static IReadOnlyList<Scenario> All { get; } =
    [
        Parse("parse, 1 record", Inputs.S3, must: 5, aim: 9, withPeers: true),
        Parse("parse, 1,000 records", Inputs.S3Large, must: 3.5, aim: 7, withPeers: true),
        Parse("parse mixed traffic, 1 record", Inputs.Mixed, must: 4, aim: 5.5),
        Parse("parse mixed traffic, 1,000 records", Inputs.MixedLarge, must: 3, aim: 4),
        Parse("parse pretty-printed, 1 record", Inputs.Pretty, must: 2.4, aim: 3),
        Parse("parse pretty-printed, 1,000 records", Inputs.PrettyLarge, must: 2.4, aim: 3),
        Parse("parse worst case, 1 record", Inputs.Worst, must: 1.7, aim: 2.5),
        Parse("parse worst case, 1,000 records", Inputs.WorstLarge, must: 1.7, aim: 2.5),
        Unwrap("SNS envelope, 1 record", Inputs.Sns, must: 5, aim: 14),
        Unwrap("SNS envelope, 1,000 records", Inputs.SnsLarge, must: 7, aim: 14),
        ReadEvents("object events of an S3 message", Inputs.Uploads, 1, PeerObjectEvent.OfS3),
        ReadEvents("object events in an SNS envelope", Inputs.UploadsInSns, 1, PeerObjectEvent.OfSns),
        ReadEvents("object events in an SQS batch", Inputs.UploadsInSqs, Inputs.BatchSize, PeerObjectEvent.OfSqs),
        ReadEvents("object events in SNS in an SQS batch", Inputs.UploadsInSnsInSqs, Inputs.BatchSize, PeerObjectEvent.OfSnsInSqs),
        ReadEvents("object events of an EventBridge event", Inputs.EventBridge, 1, PeerObjectEvent.OfEventBridge),
        new("parse Glacier job", Inputs.Messages, 1, 2.4, 3.5,
        [
            new(Candidate.Baseline, static i => GC.KeepAlive(JsonSerializer.Deserialize(Inputs.GlacierJobs[i], PeerContext.Default.PeerJob))),
            new(Candidate.Own, static i => GC.KeepAlive(GlacierJobNotification.Parse(Inputs.GlacierJobs[i]))),
        ]),
        new("parse EventBridge", Inputs.Messages, 1, 4, 6,
        [
            new(Candidate.Baseline, static i => GC.KeepAlive(JsonSerializer.Deserialize(Inputs.EventBridge[i], PeerContext.Default.PeerBridgeEvent))),
            new(Candidate.Own, static i => GC.KeepAlive(S3EventBridgeEvent.Parse(Inputs.EventBridge[i]))),
        ]),
        Walk("read 5 members, no records, 1 record", Inputs.S3, must: 13, aim: 30),
        Walk("read 5 members, no records, 1,000 records", Inputs.S3Large, must: 13, aim: 30),
        Write("write to byte[], 1 record", Inputs.S3, must: 3, aim: 5),
        Write("write to byte[], 1,000 records", Inputs.S3Large, must: 0, aim: 0),
        WritePooled("write to a pooled writer, 1 record", Inputs.S3, must: 2.7, aim: 5.5),
        WritePooled("write to a pooled writer, 1,000 records", Inputs.S3Large, must: 0, aim: 0),
    ];

    private static Scenario Parse(string name, byte[][] inputs, double must, double aim, bool withPeers = false)
    {
        string[] texts = [.. inputs.Select(Encoding.UTF8.GetString)];
        Expect(inputs, static input => Facts(S3EventNotification.Parse(input)), static input => Facts(JsonSerializer.Deserialize(input, Notification)));
        List<Candidate> candidates =
        [
            new(Candidate.Baseline, i => GC.KeepAlive(JsonSerializer.Deserialize(inputs[i], Notification))),
            new(Candidate.Own, i => GC.KeepAlive(S3EventNotification.Parse(inputs[i]))),
        ];
        if (withPeers)
        {
            candidates.Add(new("StorageNotifications, recognized", i => GC.KeepAlive(NotificationMessage.Parse(inputs[i]))));
            candidates.Add(new("StorageNotifications, converter", i => GC.KeepAlive(JsonSerializer.Deserialize<S3EventNotification>(inputs[i]))));
            candidates.Add(new("converter that only skips", i => GC.KeepAlive(JsonSerializer.Deserialize(inputs[i], PeerContext.Default.SkippedValue))));
            candidates.Add(new("AWSSDK.S3 4.0", i => GC.KeepAlive(Amazon.S3.Util.S3EventNotification.ParseJson(texts[i]))));
            candidates.Add(new("Newtonsoft.Json", i => GC.KeepAlive(Newtonsoft.Json.JsonConvert.DeserializeObject<PeerNotification>(texts[i]))));
        }
        return new(name, inputs.Length, RecordsOf(inputs), must, aim, candidates);
    }

    private static Scenario Unwrap(string name, byte[][] inputs, double must, double aim)
    {
        Expect(
            inputs,
            static input => Facts((S3EventNotification)NotificationMessage.Unwrap(input)[0]),
            static input => Facts(JsonSerializer.Deserialize(JsonSerializer.Deserialize(input, PeerContext.Default.PeerEnvelope)!.Message!, Notification)));
        return new(name, inputs.Length, RecordsOf(inputs), must, aim,
        [
            new(Candidate.Baseline, i => GC.KeepAlive(
                JsonSerializer.Deserialize(JsonSerializer.Deserialize(inputs[i], PeerContext.Default.PeerEnvelope)!.Message!, Notification))),
            new(Candidate.Own, i => GC.KeepAlive(NotificationMessage.Unwrap(inputs[i]))),
        ]);
    }

    private static Scenario ReadEvents(string name, byte[][] inputs, int recordsEach, Func<byte[], List<PeerObjectEvent>> peer)
    {
        Expect(
            inputs,
            static input => NotificationMessage.ReadObjectEvents(input).Select(static read =>
                (read.BucketName, read.Key, read.EventName, read.Size, read.ETag, read.VersionId, read.Sequencer?.ToString(), read.AwsRegion, read.EventTime)),
            input => peer(input).Select(static read =>
                (read.BucketName, read.Key, read.EventName, read.Size, read.ETag, read.VersionId, read.Sequencer, read.AwsRegion, read.EventTime)));
        return new(name, inputs.Length, recordsEach, 4, 6,
        [
            new(Candidate.Baseline, i => GC.KeepAlive(peer(inputs[i]))),
            new(Candidate.Own, i => GC.KeepAlive(NotificationMessage.ReadObjectEvents(inputs[i]))),
        ]);
    }

    private static Scenario Walk(string name, byte[][] inputs, double must, double aim)
    {
        Expect(inputs, FactsOfWalk, static input => Facts(JsonSerializer.Deserialize(input, Notification)));
        return new(name, inputs.Length, RecordsOf(inputs), must, aim,
        [
            new(Candidate.Baseline, i => GC.KeepAlive(JsonSerializer.Deserialize(inputs[i], Notification))),
            new(Candidate.Own, i => Walk(inputs[i])),
        ]);
    }

    private static long Walk(byte[] utf8Json)
    {
        long sum = 0;
        var reader = new S3EventReader(utf8Json);
        while (reader.Read())
            sum += reader.EventName.Length + reader.BucketName.Length + reader.EncodedKey.Length + (reader.Size ?? 0) + reader.Sequencer.Length;
        return sum;
    }

    private static Scenario Write(string name, byte[][] inputs, double must, double aim)
    {
        PeerNotification[] peers = [.. inputs.Select(static input => JsonSerializer.Deserialize(input, Notification)!)];
        S3EventNotification[] own = [.. inputs.Select(static input => S3EventNotification.Parse(input))];
        return new(name, inputs.Length, RecordsOf(inputs), must, aim,
        [
            new(Candidate.Baseline, i => GC.KeepAlive(JsonSerializer.SerializeToUtf8Bytes(peers[i], Notification))),
            new(Candidate.Own, i => GC.KeepAlive(own[i].ToUtf8Json())),
        ]);
    }

    // System.Text.Json is fastest with a reused writer that does not escape more than necessary.
    private static Scenario WritePooled(string name, byte[][] inputs, double must, double aim)
    {
        PeerNotification[] peers = [.. inputs.Select(static input => JsonSerializer.Deserialize(input, Notification)!)];
        S3EventNotification[] own = [.. inputs.Select(static input => S3EventNotification.Parse(input))];
        var buffer = new ArrayBufferWriter<byte>(2_000_000);
        var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        return new(name, inputs.Length, RecordsOf(inputs), must, aim,
        [
            new(Candidate.Baseline, i =>
            {
                buffer.ResetWrittenCount();
                writer.Reset();
                JsonSerializer.Serialize(writer, peers[i], Notification);
            }),
            new(Candidate.Own, i =>
            {
                buffer.ResetWrittenCount();
                own[i].WriteTo(buffer);
            }),
        ]);
    }

    private static int RecordsOf(byte[][] inputs) => inputs.Length == 1 ? 1_000 : 1;

    // Only correct candidates are measured.
    private static void Expect<T>(byte[][] inputs, Func<byte[], IEnumerable<T>> own, Func<byte[], IEnumerable<T>> peer)
    {
        foreach (byte[] input in inputs)
        {
            if (!own(input).SequenceEqual(peer(input)))
                throw new InvalidOperationException($"the result differs from System.Text.Json: {Encoding.UTF8.GetString(input)}");
        }
    }

    private static IEnumerable<(string?, string?, string?, long?, string?)> Facts(S3EventNotification notification) => notification.Records.Select(
        static record => ((string?)record.EventName, record.AwsRegion, (string?)record.S3.Bucket.Name, record.S3.Object.Size, (string?)record.S3.Object.EncodedKey));

    private static IEnumerable<(string?, string?, string?, long?, string?)> Facts(PeerNotification? notification) => notification!.Records!.Select(
        static record => (record.EventName, record.AwsRegion, record.S3!.Bucket!.Name, record.S3.Object!.Size, record.S3.Object.Key));

    private static List<(string?, string?, string?, long?, string?)> FactsOfWalk(byte[] utf8Json)
    {
        var facts = new List<(string?, string?, string?, long?, string?)>();
        var reader = new S3EventReader(utf8Json);
        while (reader.Read())
        {
            facts.Add((Encoding.UTF8.GetString(reader.EventName), Encoding.UTF8.GetString(reader.AwsRegion),
                Encoding.UTF8.GetString(reader.BucketName), reader.Size, Encoding.UTF8.GetString(reader.EncodedKey)));
        }
        return facts;
    }
}
