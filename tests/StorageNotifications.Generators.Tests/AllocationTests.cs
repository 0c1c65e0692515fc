using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that reading allocates nothing but the result. Other tests would change the caches.</summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationTests
{
    private static readonly string s_put = Compact("s3-event-notification/put.json");

    private static readonly string s_encoded = s_put.Replace("\"key\":\"", "\"key\":\"Urlaub+%C3%9Cbersicht+%281%29/", StringComparison.Ordinal);

    private static readonly string s_several = Compact("s3-event-notification/several-records.json");

    private static readonly string s_bridge = Compact("eventbridge-s3-event/created.json");

    public static TheoryData<string, string> Messages => new()
    {
        { "S3", s_put },
        { "S3 with an encoded key", s_encoded },
        { "S3 with several records", s_several },
        { "EventBridge", s_bridge },
        { "SNS", InSns(s_encoded) },
        { "EventBridge in SNS", InSns(s_bridge) },
        { "SNS from Lambda", Compact("lambda-sns-batch/s3-event.json") },
        { "SQS", InSqs(s_put, s_encoded, s_several) },
        { "EventBridge in SQS", InSqs(s_bridge, s_bridge) },
        { "SNS in SQS", InSqs([.. Enumerable.Repeat(InSns(s_encoded), 10)]) },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void ReadObjectEvents_AllocatesOnlyTheResult(string name, string json) => Check(name, json, static utf8Json => NotificationMessage.ReadObjectEvents(utf8Json));

    [Theory]
    [MemberData(nameof(Messages))]
    public void Unwrap_AllocatesOnlyTheResult(string name, string json) => Check(name, json, static utf8Json => NotificationMessage.Unwrap(utf8Json));

    private static void Check(string name, string json, Func<byte[], object> read)
    {
        byte[] utf8Json = Encoding.UTF8.GetBytes(json);

        // The caches are filled, and buffers are rented for the first time.
        object[] earlier = [.. Enumerable.Range(0, 20).Select(_ => read(utf8Json))];
        long before = GC.GetAllocatedBytesForCurrentThread();
        object result = read(utf8Json);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        long size = ResultGraph.SizeOfNew(result, earlier);
        Assert.True(allocated == size, $"{name}: {allocated:N0} bytes were allocated for a result of {size:N0} bytes");
    }

    private static string Compact(string name) => JsonNode.Parse(MessageFile.ReadText(name))!.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    // SNS writes each member on its own line, with a space on both sides of the colon.
    private static string InSns(string json) => $$"""
        {
          "Type" : "Notification",
          "MessageId" : "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
          "TopicArn" : "arn:aws:sns:us-east-1:111122223333:uploads",
          "Message" : "{{Escape(json)}}",
          "Timestamp" : "2024-05-02T00:54:06.655Z",
          "SignatureVersion" : "1"
        }
        """.ReplaceLineEndings("\n");

    private static string InSqs(params string[] bodies) => $$"""{"Records":[{{string.Join(',', bodies.Select(static body =>
        $$"""{"messageId":"m","receiptHandle":"r","body":"{{Escape(body)}}","attributes":{"SenderId":"s"},"messageAttributes":{},"eventSource":"aws:sqs"}"""))}}]}""";

    private static string Escape(string json) => JsonEncodedText.Encode(json, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
}
