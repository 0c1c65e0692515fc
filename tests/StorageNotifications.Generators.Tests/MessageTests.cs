using System.Text.Json;
using StorageNotifications.EventBridge;
using StorageNotifications.Generators.Tests.Infrastructure;
using StorageNotifications.Glacier;
using StorageNotifications.Lambda;
using StorageNotifications.S3;
using StorageNotifications.Sns;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests the values of the members of messages.</summary>
public class MessageTests
{
    [Fact]
    public void S3Event_HasItsMembers()
    {
        S3EventRecord record = S3EventNotification.Parse(MessageFile.ReadText("s3-event-notification/put.json")).Records.Single();

        Assert.Equal("2.1", record.EventVersion);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 5, 6, 7, 89, TimeSpan.Zero), record.EventTime);
        Assert.Equal(S3EventNames.ObjectCreated.Put, record.EventName);
        Assert.Equal("198.51.100.23", record.RequestParameters?.SourceIPAddress);
        Assert.Equal("QK4M5Z0B7T2N9XYZ", record.ResponseElements?.RequestId);
        Assert.Equal("c2FtcGxlLWhvc3QtaWQ/bm90K3JlYWw=", record.ResponseElements?.Id2);
        Assert.Equal("harbour-scans", record.S3.Bucket.Name);
        Assert.Equal("2026/03/quay+5.tiff", record.S3.Object.EncodedKey);
        Assert.Equal("2026/03/quay 5.tiff", record.S3.Object.Key);
        Assert.Equal(73412, record.S3.Object.Size);
        Assert.Equal(new S3Sequencer("65E5A7F31C8B2D4E"), record.S3.Object.Sequencer);
        Assert.Null(record.S3.Object.VersionId);
        Assert.Empty(record.AdditionalProperties);
        Assert.Same(record.AdditionalProperties, record.S3.AdditionalProperties);
    }

    [Fact]
    public void S3Event_HasTheDataOfItsKind()
    {
        Assert.Equal("GLACIER", Record("restore-completed").GlacierEventData?.RestoreEventData?.LifecycleRestoreStorageClass);
        Assert.Equal("DstBucketNotFound", Record("replication-failed").ReplicationEventData?.FailureReason);
        Assert.Equal("DEEP_ARCHIVE_ACCESS", Record("tiering").IntelligentTieringEventData?.DestinationAccessTier);
        Assert.Equal("STANDARD_IA", Record("transition").LifecycleEventData?.TransitionEventData?.DestinationStorageClass);
        Assert.Equal(["scans", null], Record("tagged-bucket").S3.Bucket.AwsGeneratedTags!.Values);
        Assert.Equal(["ocr-text", "reviewed"], Record("annotation").S3.ObjectAnnotation!.Select(static annotation => annotation.Name));
        Assert.True(Record("annotated-copy").S3.Object.HasObjectAnnotation);
        Assert.Equal(5, Record("retention").ObjectRetentionEventData?.EventHoldDuration?.Years);

        static S3EventRecord Record(string name) => S3EventNotification.Parse(MessageFile.ReadText($"s3-event-notification/{name}.json")).Records[0];
    }

    [Fact]
    public void UnusualForms_HaveTheirValues()
    {
        S3EventNotification message = S3EventNotification.Parse(MessageFile.ReadText("s3-event-notification/unusual.json"));
        S3EventRecord record = message.Records[0];

        Assert.Equal(120, record.S3.Object.Size);
        Assert.Equal("key 1", record.S3.Object.Key);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)).AddTicks(1234567), record.EventTime);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero), record.ReplicationEventData?.RequestTime);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 5, 6, 0, TimeSpan.FromMinutes(90)), record.ObjectRetentionEventData?.RetainUntilDate);
        Assert.Equal(0, record.ObjectRetentionEventData?.EventHoldDuration?.Days);
        Assert.Equal("café 😀", record.AdditionalProperties["newInRecord"].GetString());
        Assert.Equal(JsonValueKind.Array, message.AdditionalProperties["newAtTop"].ValueKind);
    }

    [Fact]
    public void Succeeded_RequiresCompletedAndTheStatusCode()
    {
        Assert.True(GlacierJobNotification.Parse(MessageFile.ReadText("glacier-job-notification/archive-succeeded.json")).Succeeded);

        GlacierJobNotification failed = GlacierJobNotification.Parse(MessageFile.ReadText("glacier-job-notification/inventory-failed.json"));
        Assert.True(failed.Completed);
        Assert.False(failed.Succeeded);
        Assert.False((failed with { StatusCode = "Succeeded", Completed = null }).Succeeded);
    }

    [Fact]
    public void EventBridgeKeys_AreNotEncoded()
    {
        S3EventBridgeEvent message = S3EventBridgeEvent.Parse(MessageFile.ReadText("eventbridge-s3-event/created.json"));

        Assert.Equal("a+b%20c.txt", message.Detail.Object.Key);
        Assert.Equal("0f343b0931126a20f133d67c2b018a3b", message.Detail.Object.ETag);
        Assert.Equal("Object Created", message.DetailType);
    }

    [Fact]
    public void OtherMessages_HaveTheirMembers()
    {
        Assert.Equal("harbour-scans", S3TestEvent.Parse(MessageFile.ReadText("s3-test-event/test.json")).Bucket);
        Assert.Equal("", S3ReducedRedundancyLostObject.Parse(MessageFile.ReadText("s3-reduced-redundancy-lost-object/lost.json")).VersionId);
        Assert.Equal("brown", SnsMessage.Parse(MessageFile.ReadText("sns-message/plain-text.json")).MessageAttributes?["colour"].Value);
        Assert.Equal("hello", SqsBatch.Parse(MessageFile.ReadText("lambda-sqs-batch/mixed.json")).Records[0].Body);
        Assert.Null(SnsBatch.Parse(MessageFile.ReadText("lambda-sns-batch/plain-text.json")).Records[0].Sns?.Subject);
        Assert.Equal(
            [GlacierEvents.ArchiveRetrievalCompleted, GlacierEvents.InventoryRetrievalCompleted],
            VaultNotificationConfiguration.Parse(MessageFile.ReadText("glacier-vault-notification-configuration/both-events.json")).Events);
    }

    [Fact]
    public void ChangedMember_IsWritten()
    {
        const string Json = """{"Time":"2026-03-04T05:06:07Z","Bucket":null,"HostId":"h"}""";
        S3TestEvent message = S3TestEvent.Parse(Json);

        JsonAssert.SameValue(Json, message.ToJson());
        JsonAssert.SameValue("""{"Time":"2026-03-04T05:06:08.000Z","Bucket":"b"}""", (message with
        {
            Time = message.Time!.Value.AddSeconds(1), Bucket = "b", HostId = null,
        }).ToJson());
    }

    [Fact]
    public void ChangedSize_IsWritten()
    {
        S3EventObject message = JsonSerializer.Deserialize<S3EventObject>("""{"key":"k","size":1e3}""")!;

        Assert.Equal("""{"key":"k","size":1e3}""", JsonSerializer.Serialize(message));
        Assert.Equal("""{"key":"k","size":1001}""", JsonSerializer.Serialize(message with { Size = 1001 }));
    }

    [Fact]
    public void AdditionalProperties_CanBeReplaced()
    {
        S3TestEvent message = S3TestEvent.Parse("""{"Bucket":null,"x":1,"y":2}""");
        Dictionary<string, JsonElement> others = new() { ["z"] = message.AdditionalProperties["x"] };

        JsonAssert.SameValue("""{"Bucket":null,"z":1}""", (message with { AdditionalProperties = others }).ToJson());
        JsonAssert.SameValue("""{"Bucket":null,"x":1,"y":2}""", message.ToJson());
    }

    [Fact]
    public void Records_CompareByValue()
    {
        S3EventNotification message = S3EventNotification.Parse(MessageFile.ReadText("s3-event-notification/tagged-bucket.json"));
        S3EventNotification copy = message with { Records = [.. message.Records] };

        Assert.Equal(message, copy);
        Assert.NotEqual(message, message with { Records = [] });
        Assert.NotEqual(S3TestEvent.Parse("""{"x":1}"""), S3TestEvent.Parse("""{"x":2}"""));
        Assert.Equal(S3TestEvent.Parse("""{"Bucket":null}"""), S3TestEvent.Parse("{}"));
    }

    [Fact]
    public void ToStringOfRecords_IsTheirJson()
    {
        Assert.Equal("""{"Bucket":"b","x":[1]}""", S3TestEvent.Parse("""{"x":[1],"Bucket":"b"}""").ToString());
        Assert.Equal("{}", new S3UserIdentity().ToString());
    }

    [Fact]
    public void LastOfRepeatedMembers_Applies()
    {
        S3TestEvent message = S3TestEvent.Parse("""{"Bucket":"a","Time":"2026-03-04","x":1,"Bucket":null,"Time":"2026-03-04T00:00:00.000Z","x":2}""");

        Assert.Equal("""{"Time":"2026-03-04T00:00:00.000Z","Bucket":null,"x":2}""", message.ToJson());
        Assert.Equal("b", S3TestEvent.Parse("""{"Bucket":null,"Bucket":"b"}""").Bucket);
    }

    [Fact]
    public void MessagesCreatedInCode_AreWritten()
    {
        var message = new VaultNotificationConfiguration { SNSTopic = "t", Events = [GlacierEvents.ArchiveRetrievalCompleted] };

        Assert.Equal("""{"SNSTopic":"t","Events":["ArchiveRetrievalCompleted"]}""", message.ToJson());
    }

    [Theory]
    [InlineData(0, "2026-03-04T05:06:07.000Z")]
    [InlineData(890_0000, "2026-03-04T05:06:07.890Z")]
    [InlineData(1, "2026-03-04T05:06:07.0000001Z")]
    public void Times_AreWrittenLikeAws(int ticks, string expected) =>
        Assert.Contains(expected, new S3TestEvent { Time = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero).AddTicks(ticks) }.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void TimesOfEventBridge_AreWrittenInSeconds() =>
        Assert.Equal(
            """{"time":"2026-03-04T05:06:07-02:30","detail":{"bucket":{"name":"b"},"object":{"key":"k"}}}""",
            new S3EventBridgeEvent
            {
                Time = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromMinutes(-150)),
                Detail = new() { Bucket = new() { Name = "b" }, Object = new() { Key = "k" } },
            }.ToJson());

    [Theory]
    [InlineData("""{"source":"aws.s3","detail-type":"Object Created"}""")]
    [InlineData("""{"source":"aws.s3","detail-type":"Object Created","detail":{"bucket":{"name":"b"}}}""")]
    [InlineData("""{"source":"aws.s3","detail-type":"Object Created","detail":{"object":{"key":"k"}}}""")]
    [InlineData("""{"Records":[{"eventSource":"aws:sqs","body":"b"}]}""")]
    [InlineData("""{"Records":[{"eventSource":"aws:sqs","messageId":"m"}]}""")]
    public void MessageWithoutARequiredMember_IsMalformed(string json)
    {
        Assert.False(NotificationMessage.TryParse(json, out _));
        Assert.Throws<JsonException>(() => NotificationMessage.Parse(json));
    }

    [Fact]
    public void EitherFormOfAKey_SetsBoth()
    {
        var decoded = new S3EventObject { Key = "a b+c/é.txt" };
        var encoded = new S3EventObject { EncodedKey = "x+y.txt" };

        Assert.Equal(("a b+c/é.txt", "a+b%2Bc/%C3%A9.txt"), (decoded.Key, decoded.EncodedKey));
        Assert.Equal("x y.txt", encoded.Key);
        Assert.Equal("""{"key":"z%2B1"}""", (encoded with { Key = "z+1" }).ToJson());
        Assert.Equal("", new S3EventObject().Key);
    }

    [Fact]
    public void KeySetAfterReading_IsWritten()
    {
        S3EventNotification message = S3EventNotification.Parse("""{"Records":[{"eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"b"},"object":{"key":"a\u002bb"}}}]}""");
        S3EventRecord record = message.Records[0];
        message = message with { Records = [record with { S3 = record.S3 with { Object = record.S3.Object with { Key = "c d" } } }] };

        Assert.Equal("c d", S3EventNotification.Parse(message.ToJson()).Records[0].S3.Object.Key);
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("-9223372036854775.808e3", long.MinValue)]
    [InlineData("0.00e-9999999999999", 0)]
    [InlineData("1200e-2", 12)]
    [InlineData("0.5E+1", 5)]
    public void Integers_AreReadInEveryForm(string number, long expected)
    {
        GlacierJobNotification job = GlacierJobNotification.Parse($$"""{"ArchiveSizeInBytes":{{number}}}""");

        Assert.Equal(expected, job.ArchiveSizeInBytes);
        Assert.Equal($$"""{"ArchiveSizeInBytes":{{number}}}""", job.ToJson());
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e19")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1.5")]
    [InlineData("1e-400")]
    public void OtherNumbers_AreNotIntegers(string number) =>
        Assert.False(GlacierJobNotification.TryParse($$"""{"ArchiveSizeInBytes":{{number}}}""", out _));
}
