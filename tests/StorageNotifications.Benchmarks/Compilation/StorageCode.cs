namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>
/// Generates files that use the AWS SDK: a store, the configuration of notifications in all supported forms, and a receiver.
/// </summary>
internal sealed class StorageCode(Random random, ModuleNames names)
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Threading;
        using System.Threading.Tasks;
        using Amazon;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Util;
        """;

    // One name in 40 is wrong, because findings take time but are rare in real code.
    private const int NamesForAWrongOne = 40;

    private static readonly string[] Events =
    [
        "\"s3:ObjectCreated:*\"", "EventType.ObjectCreatedAll", "EventType.ObjectCreatedPut", "\"s3:ObjectRemoved:*\"", "EventType.ObjectRemovedAll",
        "\"s3:ObjectCreated:CompleteMultipartUpload\"", "EventType.FindValue(\"s3:ObjectTagging:Put\")", "new EventType(\"s3:ObjectAcl:Put\")",
    ];

    private string Thing => names.Thing;

    public string Store() => File($$"""
        public sealed class {{Thing}}Store(IAmazonS3 s3, string bucket)
        {
            private const string Folder = "{{Thing.ToLowerInvariant()}}/";

        {{ModuleNames.Repeat(random.Next(2, 4), i => $$"""
            public async Task<string> Upload{{i}}Async(int id, Stream content, CancellationToken cancellation)
            {
                var request = new PutObjectRequest
                {
                    BucketName = bucket,
                    Key = $"{Folder}{id:D8}-{{i}}",
                    InputStream = content,
                    ContentType = "application/octet-stream",
                    StorageClass = S3StorageClass.Standard,
                };
                request.Metadata.Add("x-origin", "upload{{i}}");
                PutObjectResponse response = await s3.PutObjectAsync(request, cancellation).ConfigureAwait(false);
                if (response.HttpStatusCode != HttpStatusCode.OK)
                    throw new InvalidOperationException($"{request.Key} was not stored: {response.HttpStatusCode}");
                return response.ETag.Trim('"');
            }

            public async Task<IReadOnlyList<string>> List{{i}}Async(string prefix, CancellationToken cancellation)
            {
                var keys = new List<string>();
                var request = new ListObjectsV2Request { BucketName = bucket, Prefix = Folder + prefix, MaxKeys = {{i}}00 };
                ListObjectsV2Response page;
                do
                {
                    page = await s3.ListObjectsV2Async(request, cancellation).ConfigureAwait(false);
                    keys.AddRange((page.S3Objects ?? []).Where(found => found.Size > 0).Select(found => found.Key));
                    request.ContinuationToken = page.NextContinuationToken;
                }
                while (page.IsTruncated == true);
                return keys;
            }

            public async Task<string?> Read{{i}}Async(string key, CancellationToken cancellation)
            {
                try
                {
                    using GetObjectResponse response = await s3.GetObjectAsync(new GetObjectRequest { BucketName = bucket, Key = Folder + key }, cancellation);
                    using var reader = new StreamReader(response.ResponseStream);
                    return await reader.ReadToEndAsync(cancellation);
                }
                catch (AmazonS3Exception missing) when (missing.StatusCode == HttpStatusCode.NotFound)
                {
                    return null;
                }
            }

        """)}}
        }
        """);

    public string NotificationSetup() => File($$"""
        public sealed class {{Thing}}NotificationSetup(IAmazonS3 s3, string region, string account)
        {
            private const string TopicArn = {{Arn("sns")}};
            private static readonly string QueueArn = {{Arn("sqs")}};

        {{ModuleNames.Repeat(random.Next(1, 3), i => $$"""
            public Task<PutBucketNotificationResponse> Configure{{i}}Async(string bucket, CancellationToken cancellation) =>
                s3.PutBucketNotificationAsync(new PutBucketNotificationRequest
                {
                    BucketName = bucket,
                    TopicConfigurations = [new TopicConfiguration { Id = "topic{{i}}", Topic = TopicArn, Events = [{{Event()}}, {{Event()}}] }],
                    QueueConfigurations = [new QueueConfiguration { Id = "queue{{i}}", Queue = QueueArn, Events = new List<EventType> { {{Event()}} }, Filter = Below("a{{i}}/", ".jpg") }],
                    LambdaFunctionConfigurations =
                    [
                        new() { FunctionArn = $"arn:aws:lambda:{region}:{account}:function:{{Thing.ToLowerInvariant()}}{{i}}", Events = [{{Event()}}], Filter = Below("b{{i}}/", ".png") },
                    ],
                }, cancellation);

            public async Task Add{{i}}Async(string bucket, bool deletions, CancellationToken cancellation)
            {
                var topic = new TopicConfiguration { Topic = $"arn:aws:sns:{region}:111122223333:{{Thing.ToLowerInvariant()}}-{bucket}" };
                topic.Events = new List<EventType>();
                topic.Events.Add({{Event()}});
                if (deletions)
                    topic.Events.Add({{Event()}});
                var rule = new FilterRule("prefix", "c{{i}}/");
                topic.Filter = new Filter { S3KeyFilter = new S3KeyFilter { FilterRules = new List<FilterRule> { rule } } };
                GetBucketNotificationResponse before = await s3.GetBucketNotificationAsync(bucket, cancellation);
                var request = new PutBucketNotificationRequest { BucketName = bucket, TopicConfigurations = before.TopicConfigurations ?? [] };
                request.TopicConfigurations.Add(topic);
                await s3.PutBucketNotificationAsync(request, cancellation).ConfigureAwait(false);
            }

            public static QueueConfiguration Describe{{i}}(string name, IEnumerable<string> events) => new()
            {
                Queue = {{Arn("sqs")}},
                Id = name + "{{i}}",
                Events = events.Select(EventType.FindValue).ToList(),
            };

        """)}}
            private static Filter Below(string prefix, string suffix) => new()
            {
                S3KeyFilter = new S3KeyFilter { FilterRules = [new FilterRule { Name = "prefix", Value = prefix }, new FilterRule { Name = "suffix", Value = suffix }] },
            };
        }
        """);

    public string Receiver() => File($$"""
        public sealed class {{Thing}}Receiver({{Thing}}Store store)
        {
            private int _created;

            public async Task<int> HandleAsync(string body, CancellationToken cancellation)
            {
                S3EventNotification message = S3EventNotification.ParseJson(body);
                foreach (S3EventNotification.S3EventNotificationRecord record in message.Records ?? [])
                {
                    string key = WebUtility.UrlDecode(record.S3.Object.Key);
                    if (record.EventName == EventType.ObjectCreatedPut || record.EventName == "s3:ObjectCreated:Copy")
                        await store.Read1Async(key, cancellation);
                    else if (record.EventName == EventType.ObjectRemovedDelete)
                        Console.WriteLine($"{record.S3.Bucket.Name}/{key} is gone since {record.EventTime:O}");
                    _created += record.EventName.Value.StartsWith("s3:ObjectCreated:", StringComparison.Ordinal) ? 1 : 0;
                }
                return _created;
            }

            public static AmazonS3Client Connect(bool near) => near
                ? new AmazonS3Client(RegionEndpoint.EUCentral1)
                : new AmazonS3Client(new AmazonS3Config { RegionEndpoint = RegionEndpoint.USWest2, MaxErrorRetry = {{random.Next(1, 9)}} });
        }
        """);

    private string Event() => random.Next(NamesForAWrongOne) == 0 ? "\"s3:ObjectCreated:Putt\"" : Events[random.Next(Events.Length)];

    private string Arn(string service) =>
        $"\"arn:aws:{service}:us-west-2:{(random.Next(NamesForAWrongOne) == 0 ? "1111-2222-3333" : "111122223333")}:{Thing.ToLowerInvariant()}\"";

    private string File(string text) => names.File(Usings, text);
}
