using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StorageNotifications.Benchmarks;

/// <summary>Generates messages like those of AWS. They differ, so that branch predictors cannot learn one message.</summary>
internal static class Inputs
{
    /// <summary>The number of different messages.</summary>
    public const int Messages = 256;

    /// <summary>The number of SQS messages in an event from Lambda.</summary>
    public const int BatchSize = 10;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Messages with one record, all from the same bucket.</summary>
    public static byte[][] S3 { get; } = Many(static random => Notification([Record(random, bucket: 0)]));

    /// <summary>One message with 1,000 records.</summary>
    public static byte[][] S3Large { get; } = [Notification(Records(static random => Record(random, bucket: 0)))];

    /// <summary>Messages from 50 buckets in four regions: 10% deletions, 3% restores, 6% in an unusual form.</summary>
    public static byte[][] Mixed { get; } = Many(static random => Notification([MixedRecord(random)]));

    public static byte[][] MixedLarge { get; } = [Notification(Records(MixedRecord))];

    public static byte[][] Pretty { get; } = [.. S3.Select(Indent)];

    public static byte[][] PrettyLarge { get; } = [Indent(S3Large[0])];

    /// <summary>Messages whose records have an unknown member and a key with escape sequences and non-ASCII characters.</summary>
    public static byte[][] Worst { get; } = Many(static random => Notification([WorstRecord(random)]));

    public static byte[][] WorstLarge { get; } = [Notification(Records(WorstRecord))];

    public static byte[][] Sns { get; } = [.. S3.Select(Envelope)];

    public static byte[][] SnsLarge { get; } = [Envelope(S3Large[0], 0)];

    /// <summary>Messages with one record, of which every fourth has a key with encoded characters.</summary>
    public static byte[][] Uploads { get; } = [.. S3.Select(static (message, index) => index % 4 == 0 ? EncodeKey(message) : message)];

    public static byte[][] UploadsInSns { get; } = [.. Uploads.Select(Envelope)];

    /// <summary>Events from Lambda with ten SQS messages.</summary>
    public static byte[][] UploadsInSqs { get; } = [.. Uploads.Chunk(BatchSize).Where(IsFull).Select(Batch)];

    public static byte[][] UploadsInSnsInSqs { get; } = [.. UploadsInSns.Chunk(BatchSize).Where(IsFull).Select(Batch)];

    public static byte[][] GlacierJobs { get; } = Many(GlacierJob);

    public static byte[][] EventBridge { get; } = Many(BridgeEvent);

    private static byte[][] Many(Func<Random, byte[]> make)
    {
        var random = new Random(20_240_229);
        return [.. Enumerable.Range(0, Messages).Select(_ => make(random))];
    }

    private static string[] Records(Func<Random, string> make)
    {
        var random = new Random(20_240_301);
        return [.. Enumerable.Range(0, 1_000).Select(_ => make(random))];
    }

    private static byte[] Notification(string[] records) => Encoding.UTF8.GetBytes($$"""{"Records":[{{string.Join(',', records)}}]}""");

    private static string MixedRecord(Random random)
    {
        int bucket = random.Next(50);
        int kind = random.Next(100);
        string record = kind < 10 ? Record(random, bucket, isRemoval: true) : Record(random, bucket);
        return kind switch
        {
            >= 10 and < 13 => record[..^1].Replace("ObjectCreated:Put", "ObjectRestore:Completed", StringComparison.Ordinal)
                + ""","glacierEventData":{"restoreEventData":{"lifecycleRestorationExpiryTime":"2024-03-05T00:00:00.000Z","lifecycleRestoreStorageClass":"GLACIER"}}}""",
            13 or 14 => Reordered(record),
            15 or 16 => record.Replace("\"awsRegion\"", "\"awsAccount\":\"111122223333\",\"awsRegion\"", StringComparison.Ordinal),
            17 or 18 => record.Replace("/", "\\/", StringComparison.Ordinal),
            _ => record,
        };
    }

    private static string WorstRecord(Random random) => Record(random, random.Next(50))
        .Replace("\"key\":\"", "\"key\":\"\\u0062ilder/\u00FCbersicht\\t", StringComparison.Ordinal)
        .Replace("\"awsRegion\"", "\"awsAccount\":{\"id\":\"111122223333\"},\"awsRegion\"", StringComparison.Ordinal);

    private static string Record(Random random, int bucket, bool isRemoval = false)
    {
        string name = $"customer-media-{bucket:D3}-production";
        string region = Pick(bucket, "us-east-1", "eu-central-1", "ap-southeast-2", "us-west-2");
        string time = new DateTime(2024, 1, 1).AddMilliseconds(random.NextInt64(31_000_000_000)).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        string eventName = isRemoval ? "ObjectRemoved:Delete" : Pick(random.Next(4), "ObjectCreated:Put", "ObjectCreated:Put", "ObjectCreated:Copy", "ObjectCreated:CompleteMultipartUpload");
        string principal = Pick(random.Next(3), "AWS:AROAEXAMPLEROLE0000001:uploader", "AWS:AIDAINPONIXQXHT3IKHL2", "AWS:AROAEXAMPLEROLE0000002:i-0abc");
        string facts = isRemoval ? "" : $"\"size\":{random.Next(100, 90_000_000)},\"eTag\":\"{Hex(random, 32)}\",\"versionId\":\"{Letters(random, 32)}\",";
        return $$$$"""
            {"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"{{{{region}}}}","eventTime":"{{{{time}}}}","eventName":"{{{{eventName}}}}","userIdentity":{"principalId":"{{{{principal}}}}"},"requestParameters":{"sourceIPAddress":"203.0.113.{{{{random.Next(8) + 10}}}}"},"responseElements":{"x-amz-request-id":"{{{{Letters(random, 16).ToUpperInvariant()}}}}","x-amz-id-2":"{{{{Letters(random, 75)}}}}="},"s3":{"s3SchemaVersion":"1.0","configurationId":"thumbnails-{{{{bucket}}}}","bucket":{"name":"{{{{name}}}}","ownerIdentity":{"principalId":"A3NL1KOZZKExample"},"arn":"arn:aws:s3:::{{{{name}}}}"},"object":{"key":"uploads/2024/{{{{random.Next(12) + 1:D2}}}}/{{{{Hex(random, 8)}}}}/IMG_{{{{random.Next(10_000):D4}}}}.jpg",{{{{facts}}}}"sequencer":"00{{{{Hex(random, 16).ToUpperInvariant()}}}}"}}}
            """;
    }

    // Moves the member "s3" to the beginning.
    private static string Reordered(string record)
    {
        int at = record.IndexOf(",\"s3\":", StringComparison.Ordinal);
        return $"{{{record[(at + 1)..^1]},{record[1..at]}}}";
    }

    private static byte[] Indent(byte[] utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            document.WriteTo(writer);
        return stream.ToArray();
    }

    // SNS writes each member on its own line, with a space on both sides of the colon.
    private static byte[] Envelope(byte[] message, int index) => Encoding.UTF8.GetBytes($$"""
        {
          "Type" : "Notification",
          "MessageId" : "22b80b92-fdea-4c2c-8f9d-{{index:D12}}",
          "TopicArn" : "arn:aws:sns:us-east-1:111122223333:customer-media-uploads",
          "Subject" : "Amazon S3 Notification",
          "Message" : "{{Encoding.UTF8.GetString(message).Replace("\"", "\\\"", StringComparison.Ordinal)}}",
          "Timestamp" : "2024-05-02T00:54:{{index % 60:D2}}.655Z",
          "SignatureVersion" : "1",
          "Signature" : "{{Letters(new Random(index), 340)}}w==",
          "SigningCertURL" : "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-f3ecfb7224c7233fe7bb5f59f96de52f.pem",
          "UnsubscribeURL" : "https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=arn:aws:sns:us-east-1:111122223333:customer-media-uploads:c9135db0-26c4-47ec-8998-413945fb5a96"
        }
        """);

    private static bool IsFull(byte[][] bodies) => bodies.Length == BatchSize;

    // Lambda escapes quotation marks, backslashes and control characters.
    private static byte[] Batch(byte[][] bodies, int index) => Encoding.UTF8.GetBytes(
        $$"""{"Records":[{{string.Join(',', bodies.Select((body, item) => BatchRecord(body, (index * BatchSize) + item)))}}]}""");

    private static string BatchRecord(byte[] body, int index) => $$"""
        {"messageId":"059f36b4-87a3-44ab-83d2-{{index:D12}}","receiptHandle":"{{Letters(new Random(index), 182)}}==","body":"{{JsonEncodedText.Encode(body, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}}","attributes":{"ApproximateReceiveCount":"1","SentTimestamp":"{{1_545_082_649_183 + index}}","SenderId":"AIDAIENQZJOLO23YVJ4VO","ApproximateFirstReceiveTimestamp":"{{1_545_082_649_185 + index}}"},"messageAttributes":{},"md5OfBody":"{{Hex(new Random(index), 32)}}","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-1:111122223333:customer-media-uploads","awsRegion":"us-east-1"}
        """;

    private static byte[] EncodeKey(byte[] message) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(message).Replace("/IMG_", "/Urlaub+%C3%9Cbersicht+%28", StringComparison.Ordinal).Replace(".jpg", "%29.jpg", StringComparison.Ordinal));

    private static byte[] GlacierJob(Random random) => Encoding.UTF8.GetBytes($$"""
        {"Action":"ArchiveRetrieval","ArchiveId":"{{Letters(random, 138)}}","ArchiveSHA256TreeHash":"{{Hex(random, 64)}}","ArchiveSizeInBytes":{{random.Next()}},"Completed":true,"CompletionDate":"2024-06-{{random.Next(28) + 1:D2}}T05:12:24.012Z","CreationDate":"2024-06-01T01:02:03.004Z","InventoryRetrievalParameters":null,"InventorySizeInBytes":null,"JobDescription":"restore {{random.Next(1000)}}","JobId":"{{Letters(random, 92)}}","RetrievalByteRange":"0-16777215","SHA256TreeHash":"{{Hex(random, 64)}}","SNSTopic":"arn:aws:sns:us-west-2:111122223333:glacier-jobs","StatusCode":"Succeeded","StatusMessage":"Succeeded","Tier":"Standard","VaultARN":"arn:aws:glacier:us-west-2:111122223333:vaults/backup-{{random.Next(20)}}"}
        """);

    private static byte[] BridgeEvent(Random random) => Encoding.UTF8.GetBytes($$$"""
        {"version":"0","id":"17793124-05d4-b198-2fde-{{{Hex(random, 12)}}}","detail-type":"Object Created","source":"aws.s3","account":"111122223333","time":"2024-11-{{{random.Next(28) + 1:D2}}}T23:15:17Z","region":"ca-central-1","resources":["arn:aws:s3:::customer-media"],"detail":{"version":"0","bucket":{"name":"customer-media"},"object":{"key":"uploads/{{{Hex(random, 8)}}}/photo.jpg","size":{{{random.Next()}}},"etag":"{{{Hex(random, 32)}}}","version-id":"{{{Letters(random, 32)}}}","sequencer":"00{{{Hex(random, 16).ToUpperInvariant()}}}"},"request-id":"{{{Letters(random, 16).ToUpperInvariant()}}}","requester":"123456789012","source-ip-address":"203.0.113.{{{random.Next(255)}}}","reason":"PutObject"}}
        """);

    private static string Pick(int index, params string[] values) => values[index % values.Length];

    private static string Hex(Random random, int length) => random.GetString("0123456789abcdef", length);

    private static string Letters(Random random, int length) => random.GetString(Alphabet, length);
}
