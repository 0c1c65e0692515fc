using System.Text;
using System.Text.Json;
using StorageNotifications.Generators.Tests.Infrastructure;
using StorageNotifications.Glacier;
using StorageNotifications.Lambda;
using StorageNotifications.S3;
using StorageNotifications.Sns;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that Unwrap returns the innermost messages from any combination of wrappers.</summary>
public class UnwrapTests
{
    [Theory]
    [InlineData("s3-event-notification/put.json", typeof(S3EventNotification))]
    [InlineData("sns-message/s3-event.json", typeof(S3EventNotification))]
    [InlineData("sns-message/glacier-job.json", typeof(GlacierJobNotification))]
    [InlineData("sns-message/plain-text.json", typeof(SnsMessage))]
    [InlineData("sns-message/confirmation.json", typeof(SnsMessage))]
    [InlineData("sns-message/fifo.json", typeof(UnknownMessage))]
    [InlineData("lambda-sns-batch/s3-event.json", typeof(S3EventNotification))]
    [InlineData("lambda-sns-batch/plain-text.json", typeof(UnknownMessage))]
    [InlineData("lambda-sqs-batch/s3-events.json", typeof(S3EventNotification), typeof(S3EventNotification))]
    [InlineData("lambda-sqs-batch/mixed.json", typeof(UnknownMessage), typeof(GlacierJobNotification), typeof(UnknownMessage))]
    [InlineData("unknown/array.json", typeof(UnknownMessage))]
    public void Wrappers_AreRemovedInOrder(string name, params Type[] expected)
    {
        Assert.Equal(expected, NotificationMessage.Unwrap(MessageFile.Read(name)).Select(static message => message.GetType()));
        Assert.Equal(NotificationMessage.Unwrap(MessageFile.Read(name)), NotificationMessage.Unwrap(MessageFile.ReadText(name)));
    }

    [Fact]
    public void TextOfABatch_IsKept()
    {
        NotificationMessage first = NotificationMessage.Unwrap(MessageFile.Read("lambda-sqs-batch/mixed.json"))[0];

        Assert.Equal("\"hello\"", first.ToJson());
    }

    [Fact]
    public void TenEnvelopes_AreUnwrapped()
    {
        string message = MessageFile.ReadText("s3-event-notification/delete-marker.json");
        for (int i = 0; i < 10; i++)
            message = new SnsMessage { Type = "Notification", Message = message }.ToJson();

        Assert.IsType<S3EventNotification>(Assert.Single(NotificationMessage.Unwrap(message)));
    }

    // The text of each wrapper is twice as long as the one in it, so the innermost message is short.
    [Theory]
    [InlineData(16, typeof(S3EventNotification))]
    [InlineData(17, typeof(SnsMessage))]
    public void MoreThanSixteenEnvelopes_AreNotUnwrapped(int envelopes, Type innermost)
    {
        string message = """{"Records":[]}""";
        for (int i = 0; i < envelopes; i++)
            message = new SnsMessage { Type = "Notification", Message = message }.ToJson();

        Assert.IsType(innermost, Assert.Single(NotificationMessage.Unwrap(message)));
        Assert.IsType(innermost, Assert.Single(NotificationMessage.UnwrapEach(message)).Message);
    }

    [Theory]
    [InlineData("""{"Records":[{"eventSource":"aws:s3"}]}""")]
    [InlineData("""{"Records":[{"s3":{"object":{}}}]}""")]
    [InlineData("""{"Records":[{"eventSource":"aws:s3",""")]
    [InlineData("""{"Event":"s3:TestEvent","Time":"yesterday"}""")]
    public void MalformedMessageOfKnownShape_IsRejected(string inner)
    {
        string envelope = new SnsMessage { Type = "Notification", Message = inner }.ToJson();

        Assert.Throws<JsonException>(() => NotificationMessage.Unwrap(envelope));
    }

    [Theory]
    [InlineData("")]
    [InlineData("123 green bottles")]
    [InlineData("{broken")]
    [InlineData("""{"a":1}{"b":2}""")]
    public void EnvelopeAroundOtherText_IsTheInnermostMessage(string inner)
    {
        var envelope = new SnsMessage { Type = "Notification", Message = inner };

        Assert.Equal(envelope, Assert.Single(NotificationMessage.Unwrap(envelope.ToJson())));
    }

    [Fact]
    public void RecordsWithoutText_ContainNoMessages() =>
        Assert.Empty(NotificationMessage.Unwrap("""{"Records":[{"EventSource":"aws:sns","Sns":{"Message":null}},{"Sns":null},{}]}"""));

    [Theory]
    [InlineData("""{"Records":[]}""")]
    [InlineData("""{ "Records" : [ ] }""")]
    [InlineData("""{"filler":"0123456789012345678901234567890123456789012345678901234567890123456789","Records":[]}""")]
    public void EmptyRecords_AreANotificationInEveryReader(string json)
    {
        NotificationMessage[] doors =
        [
            NotificationMessage.Parse(json),
            NotificationMessage.Parse(Encoding.UTF8.GetBytes(json)),
            JsonSerializer.Deserialize<NotificationMessage>(json)!,
            NotificationMessage.Unwrap(json).Single(),
            NotificationMessage.Unwrap(new SnsMessage { Type = "Notification", Message = json }.ToJson()).Single(),
            NotificationMessage.Unwrap(new SqsBatch { Records = [new SqsRecord { MessageId = "m", Body = json, EventSource = "aws:sqs" }] }.ToJson()).Single(),
        ];

        Assert.All(doors, message => Assert.Equal(S3EventNotification.Parse(json), message));
    }

    // CloudTrail sends such events, with another kind of detail.
    [Fact]
    public void OtherEventsOfTheBus_AreUnknown() =>
        Assert.IsType<UnknownMessage>(NotificationMessage.Parse("""{"source":"aws.s3","detail-type":"AWS API Call via CloudTrail","detail":{"eventName":"PutObject"}}"""));
}
