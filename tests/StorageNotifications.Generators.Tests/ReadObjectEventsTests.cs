using System.Text.Json;
using StorageNotifications.EventBridge;
using StorageNotifications.Lambda;
using StorageNotifications.S3;
using StorageNotifications.Sns;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests the APIs that read messages in any wrapper: ReadObjectEvents, UnwrapEach and TryUnwrap.</summary>
public sealed class ReadObjectEventsTests
{
    private const string Upload = """
        {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"eu-north-1","eventTime":"2026-03-04T05:06:07.089Z","eventName":"ObjectCreated:CompleteMultipartUpload","s3":{"bucket":{"name":"scans"},"object":{"key":"2026/a+b%21.pdf","size":7,"eTag":"e","versionId":"v","sequencer":"0055AED6DCD90281E5"}}}]}
        """;

    private const string Detail = """
        {"version":"0","bucket":{"name":"scans"},"object":{"key":"2026/a b!.pdf","size":7,"etag":"e","version-id":"v","sequencer":"0055AED6DCD90281E5"},"request-id":"r","requester":"111122223333","reason":"CompleteMultipartUpload"}
        """;

    private const string Bridge = $$"""
        {"version":"0","id":"i","detail-type":"Object Created","source":"aws.s3","account":"111122223333","time":"2026-03-04T05:06:07Z","region":"eu-north-1","resources":["arn:aws:s3:::scans"],"detail":{{Detail}}}
        """;

    private static string Quote(string json) => JsonSerializer.Serialize(json);

    private static string InSns(string json) => new SnsMessage { Type = "Notification", TopicArn = "arn:aws:sns:eu-north-1:111122223333:scans", Message = json }.ToJson();

    private static string InSqs(params string[] bodies) =>
        new SqsBatch { Records = [.. bodies.Select(static (body, i) => new SqsRecord { MessageId = $"m{i}", Body = body, EventSource = "aws:sqs" })] }.ToJson();

    public static TheoryData<string> Wrappings => new(
        Upload, Bridge, Detail, InSns(Upload), InSns(Bridge), InSqs(Upload), InSqs(InSns(Upload)), InSqs(Bridge), Quote(Upload), Quote(InSns(Upload)),
        $$"""{"version":"1.0","requestContext":{"condition":"RetriesExhausted"},"requestPayload":{{Upload}},"responsePayload":null}""",
        InSqs($$"""{"version":"1.0","requestContext":{"condition":"RetriesExhausted"},"requestPayload":{{InSns(Upload)}}}"""));

    [Theory]
    [MemberData(nameof(Wrappings))]
    public void SameEvent_IsReadFromEveryWrapping(string body)
    {
        S3ObjectEvent read = Assert.Single(NotificationMessage.ReadObjectEvents(body));

        Assert.Equal(("scans", "2026/a b!.pdf", "ObjectCreated:CompleteMultipartUpload", 7, "e", "v"), (read.BucketName, read.Key, read.EventName, read.Size, read.ETag, read.VersionId));
        Assert.True(read.IsCreated && !read.IsRemoved && !read.IsRestored);
        Assert.Equal(new S3Sequencer("0055AED6DCD90281E5"), read.Sequencer);
    }

    [Theory]
    [InlineData("""{"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2026-03-04T05:06:07.089Z","Bucket":"scans"}""")]
    [InlineData("""{"Records":[]}""")]
    [InlineData("""{"hello":1}""")]
    [InlineData("[]")]
    public void OtherMessages_ContainNoObjectEvents(string body) => Assert.Empty(NotificationMessage.ReadObjectEvents(body));

    [Theory]
    [InlineData("Object Created", "PutObject", null, "ObjectCreated:Put")]
    [InlineData("Object Created", "POST Object", null, "ObjectCreated:Post")]
    [InlineData("Object Created", null, null, "ObjectCreated:*")]
    [InlineData("Object Deleted", "DeleteObject", "Permanently Deleted", "ObjectRemoved:Delete")]
    [InlineData("Object Deleted", "DeleteObject", "Delete Marker Created", "ObjectRemoved:DeleteMarkerCreated")]
    [InlineData("Object Restore Completed", null, null, "ObjectRestore:Completed")]
    [InlineData("Object Painted", null, null, "Object Painted")]
    public void DetailTypeAndReason_AreMappedToTheNameInMessages(string detailType, string? reason, string? deletionType, string name)
    {
        var detail = new Dictionary<string, object?> { ["bucket"] = new { name = "b" }, ["object"] = new { key = "k" } };
        if (reason is not null)
            detail["reason"] = reason;
        if (deletionType is not null)
            detail["deletion-type"] = deletionType;
        string body = JsonSerializer.Serialize(new Dictionary<string, object?> { ["source"] = "aws.s3", ["detail-type"] = detailType, ["detail"] = detail });

        S3ObjectEvent read = Assert.Single(NotificationMessage.ReadObjectEvents(body));

        Assert.Equal(name, read.EventName);
        Assert.IsType<S3EventBridgeEvent>(read.Message);
    }

    [Fact]
    public void MalformedMessage_DoesNotLoseTheOthersOfTheBatch()
    {
        string bad = """{"Records":[{"eventSource":"aws:s3","eventName":5}]}""";
        string body = InSqs(Upload, InSns(bad), Upload);

        IReadOnlyList<UnwrappedMessage> all = NotificationMessage.UnwrapEach(body);

        Assert.Equal(["m0", "m1", "m2"], all.Select(static one => one.SqsMessageId));
        Assert.Equal([false, true, false], all.Select(static one => one.Message is null));
        Assert.All(all, static one => Assert.Equal(one.Message is null, one.Error is not null));
        Assert.Equal("$.Records[0].eventName", all[1].Error!.Path);
        Assert.Equal("arn:aws:sns:eu-north-1:111122223333:scans", all[1].TopicArn);
        Assert.Equal([typeof(SqsBatch), typeof(SnsMessage)], all[1].Envelopes.Select(static envelope => envelope.GetType()));
        Assert.Empty(all[1].ObjectEvents);
        Assert.Single(all[2].ObjectEvents);
        Assert.Throws<JsonException>(() => NotificationMessage.Unwrap(body));
        Assert.Throws<JsonException>(() => NotificationMessage.ReadObjectEvents(body));
        Assert.False(NotificationMessage.TryUnwrap(body, out IReadOnlyList<NotificationMessage>? messages));
        Assert.Null(messages);
    }

    [Fact]
    public void MalformedBody_IsOneItem()
    {
        UnwrappedMessage item = Assert.Single(NotificationMessage.UnwrapEach("{\"Records\":["));

        Assert.NotNull(item.Error);
        Assert.Empty(item.Envelopes);
        Assert.Null(item.SqsMessageId);
    }

    [Fact]
    public void TryUnwrap_ReturnsTheMessages()
    {
        Assert.True(NotificationMessage.TryUnwrap(InSqs(Upload, Upload), out IReadOnlyList<NotificationMessage>? messages));
        Assert.Equal(2, messages!.Count);
    }
}
