namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>Generates files that read messages: a Lambda function, a worker for a queue, and a consumer of EventBridge events.</summary>
internal sealed class ReadingCode(Random random, ModuleNames names)
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Amazon.Lambda.CloudWatchEvents.S3Events;
        using Amazon.Lambda.S3Events;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Util;
        """;

    // One key in 20 is not decoded, because findings take time but are rare in real code.
    private const int KeysForAWrongOne = 20;

    private string Thing => names.Thing;

    public string Function() => File($$"""
        public sealed class {{Thing}}Function(IAmazonS3 s3, {{Thing}}Store store)
        {
            private const string Folder = "processed/";
            private static readonly string[] Types = [".jpg", ".png", ".pdf"];

            public async Task HandleAsync(S3Event message, CancellationToken cancellation)
            {
                foreach (S3Event.S3EventNotificationRecord record in message.Records ?? [])
                {
                    string bucket = record.S3.Bucket.Name;
                    string key = {{Key("record.S3.Object.Key")}};
                    Console.WriteLine($"{record.EventName} of {bucket}/{key}, {record.S3.Object.Size} bytes, at {record.EventTime:O}");
                    if (!Types.Any(type => key.EndsWith(type, StringComparison.OrdinalIgnoreCase)) || key.StartsWith(Folder, StringComparison.Ordinal))
                        continue;
                    if (record.EventName.StartsWith("ObjectCreated:", StringComparison.Ordinal))
                        await Process1Async(bucket, key, cancellation);
                    else if (record.EventName == "ObjectRemoved:Delete" || record.EventName == "ObjectRemoved:DeleteMarkerCreated")
                        await RemoveAsync(bucket, key, cancellation);
                }
            }

        {{ModuleNames.Repeat(random.Next(2, 5), i => $$"""
            private async Task Process{{i}}Async(string bucket, string key, CancellationToken cancellation)
            {
                string target = Folder + key.Split('/').Last() + "-{{i}}";
                try
                {
                    using GetObjectResponse response = await s3.GetObjectAsync(bucket, key, cancellation);
                    if (response.ContentLength == 0 || response.Metadata["x-done"] is not null)
                        return;
                    var copy = new CopyObjectRequest { SourceBucket = bucket, SourceKey = key, DestinationBucket = bucket + "-{{i}}", DestinationKey = target };
                    await s3.CopyObjectAsync(copy, cancellation);
                    string url = await s3.GetPreSignedURLAsync(new GetPreSignedUrlRequest { BucketName = copy.DestinationBucket, Key = copy.DestinationKey, Expires = DateTime.UtcNow.AddHours({{i}}) });
                    Console.WriteLine($"{key} is at {url}");
                }
                catch (AmazonS3Exception failure) when (failure.StatusCode == HttpStatusCode.NotFound)
                {
                    Console.WriteLine($"{key} is gone: {failure.Message}");
                }
            }

        """)}}
            private async Task RemoveAsync(string bucket, string key, CancellationToken cancellation)
            {
                if (await store.Read1Async(key, cancellation) is not null)
                    await s3.DeleteObjectAsync(bucket, Folder + key, cancellation);
            }
        }
        """);

    public string Worker() => File($$"""
        public sealed record {{Thing}}QueueMessage(string Id, string Body);

        public sealed class {{Thing}}Worker(IAmazonS3 s3)
        {
            private readonly Dictionary<string, string> _sequencers = new();

            public async Task<IReadOnlyList<string>> RunAsync(IEnumerable<{{Thing}}QueueMessage> messages, CancellationToken cancellation)
            {
                var failed = new List<string>();
                foreach ({{Thing}}QueueMessage message in messages)
                {
                    try
                    {
                        S3EventNotification notification = S3EventNotification.ParseJson(message.Body);
                        foreach (var record in notification.Records ?? [])
                            await HandleAsync(record, cancellation).ConfigureAwait(false);
                    }
                    catch (JsonException)
                    {
                        failed.Add(message.Id);
                    }
                }
                return failed;
            }

            public static IEnumerable<string> KeysOf(string body) =>
                from record in S3EventNotification.ParseJson(body).Records ?? []
                where record.EventName?.Value.StartsWith("s3:ObjectCreated:", StringComparison.Ordinal) == true && record.S3.Object.Size > 0
                orderby record.EventTime
                select {{Key("record.S3.Object.Key")}};

        {{ModuleNames.Repeat(random.Next(1, 4), i => $$"""
            public async Task<long> Measure{{i}}Async(string body, CancellationToken cancellation)
            {
                long total = 0;
                foreach (string key in KeysOf(body).Distinct().Where(key => !key.EndsWith('/')))
                {
                    GetObjectMetadataResponse metadata = await s3.GetObjectMetadataAsync("{{Thing.ToLowerInvariant()}}-{{i}}", key, cancellation);
                    total += metadata.ContentLength;
                    if (total > {{i}}_000_000)
                        Console.WriteLine($"{key} brings the total to {total}");
                }
                return total;
            }

        """)}}
            private async Task HandleAsync(S3EventNotification.S3EventNotificationRecord record, CancellationToken cancellation)
            {
                S3EventNotification.S3Entity entity = record.S3;
                (string bucket, string key) = (entity.Bucket.Name, {{Key("entity.Object.Key")}});
                if (_sequencers.TryGetValue(key, out string? last) && last.Length == entity.Object.Sequencer.Length && string.CompareOrdinal(last, entity.Object.Sequencer) >= 0)
                    return;
                _sequencers[key] = entity.Object.Sequencer;
                string action = record.EventName.Value switch
                {
                    "s3:ObjectCreated:Put" or "s3:ObjectCreated:Post" => "written",
                    "s3:ObjectCreated:Copy" => "copied",
                    "s3:ObjectCreated:CompleteMultipartUpload" => "uploaded",
                    var name when name.StartsWith("s3:ObjectRemoved", StringComparison.Ordinal) => "removed",
                    _ => "changed",
                };
                var request = new GetObjectTaggingRequest { BucketName = bucket, Key = key };
                GetObjectTaggingResponse tagging = await s3.GetObjectTaggingAsync(request, cancellation);
                Console.WriteLine($"{key} was {action}: {string.Join(", ", tagging.Tagging.Select(tag => tag.Key + "=" + tag.Value))}");
            }
        }
        """);

    public string Subscriber() => File($$"""
        public sealed class {{Thing}}Subscriber(IAmazonS3 s3)
        {
            private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

            public async Task<bool> HandleAsync(S3ObjectCreateEvent message, CancellationToken cancellation)
            {
                if (message.DetailType != "Object Created" || message.Detail is not { } detail)
                    return false;
                string key = detail.Object.Key;
                using GetObjectResponse response = await s3.GetObjectAsync(new GetObjectRequest { BucketName = detail.Bucket.Name, Key = key }, cancellation);
                return response.HttpStatusCode == HttpStatusCode.OK;
            }

            public static S3Event? Read(string body) => JsonSerializer.Deserialize<S3Event>(body, Options);

            public Task HandleAllAsync(string body, CancellationToken cancellation) =>
                Task.WhenAll((Read(body)?.Records ?? []).Select(record => MoveAsync(record.S3.Bucket.Name, {{Key("record.S3.Object.Key")}}, cancellation)));

            private async Task MoveAsync(string bucket, string key, CancellationToken cancellation)
            {
                await s3.CopyObjectAsync(bucket, key, bucket + "-archive", key, cancellation);
                await s3.DeleteObjectAsync(bucket, key, cancellation);
            }
        }
        """);

    private string Key(string key) => random.Next(KeysForAWrongOne) == 0 ? key : random.Next(4) switch
    {
        0 => $"Uri.UnescapeDataString({key}.Replace(\"+\", \" \"))",
        1 when key.StartsWith("record", StringComparison.Ordinal) => $"WebUtility.UrlDecode({key}.Trim())",
        _ => $"WebUtility.UrlDecode({key})",
    };

    private string File(string text) => names.File(Usings, text);
}
