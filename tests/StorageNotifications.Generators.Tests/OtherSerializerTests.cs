using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using StorageNotifications.Generators.Tests.Infrastructure;
using StorageNotifications.S3;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that other serializers either write the correct JSON or throw an exception that explains what to do.</summary>
public class OtherSerializerTests
{
    public static TheoryData<string> All => [.. MessageFile.All];

    [Theory]
    [MemberData(nameof(All))]
    public void NewtonsoftJson_RejectsEveryDocument(string name)
    {
        Type type = MessageFile.TypeOf(name);
        string json = MessageFile.ReadText(name);
        object message = MessageFile.Parse(type, json);

        Refuses(type, () => JsonConvert.SerializeObject(message));
        Refuses(type, () => JObject.FromObject(new { Cause = message }));
        Refuses(type, () => JsonConvert.DeserializeObject("{}", type));
    }

    [Fact]
    public void NewtonsoftJson_RejectsRecordsOfDocuments()
    {
        S3EventNotification message = S3EventNotification.Parse(MessageFile.ReadText(MessageFile.All.First(static name => name.StartsWith("s3-event", StringComparison.Ordinal))));

        Refuses(typeof(S3EventRecord), () => JsonConvert.SerializeObject(message.Records));
        Refuses(typeof(S3EventEntity), () => JsonConvert.SerializeObject(new { message.Records[0].S3 }));
        Assert.Contains(nameof(S3EventRecord), Assert.ThrowsAny<Exception>(static () => JsonConvert.DeserializeObject<S3EventRecord[]>("[{}]")).Message, StringComparison.Ordinal);
        Assert.Contains(nameof(NotificationMessage), Assert.ThrowsAny<Exception>(static () => JsonConvert.DeserializeObject<NotificationMessage>("{}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DataContracts_RejectMessages()
    {
        var serializer = new DataContractSerializer(typeof(S3TestEvent));
        using var stream = new MemoryStream();

        Refuses(typeof(S3TestEvent), () => serializer.WriteObject(stream, new S3TestEvent()));
    }

    [Fact]
    public void NewtonsoftJson_ReadsAndWritesValuesAsStrings()
    {
        var position = new Position(new S3Sequencer("0055AED6DCD90281E5"), SnsTopicArn.Parse("arn:aws:sns:eu-west-1:111122223333:inbox"), null);
        const string Json = """{"Sequencer":"0055AED6DCD90281E5","Topic":"arn:aws:sns:eu-west-1:111122223333:inbox","Last":null}""";

        Assert.Equal(Json, JsonConvert.SerializeObject(position));
        Assert.Equal(position, JsonConvert.DeserializeObject<Position>(Json));
        Assert.Contains("arn:aws:sns", Assert.Throws<JsonSerializationException>(static () => JsonConvert.DeserializeObject<Position>("""{"Topic":"arn:aws:sns:x"}""")).Message, StringComparison.Ordinal);
    }

    private static void Refuses(Type type, Action action)
    {
        string message = Assert.Throws<NotSupportedException>(action).Message;
        Assert.All([type.FullName!, "ToJson", "Parse", "System.Text.Json"], part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    private sealed record Position(S3Sequencer Sequencer, SnsTopicArn? Topic, S3Sequencer? Last);
}
