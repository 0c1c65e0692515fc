using System.Text;
using System.Text.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that a message that is parsed and written is the same JSON value.</summary>
public class RoundTripTests
{
    public static TheoryData<string> All => [.. MessageFile.All];

    public static TheoryData<string> Notifications => [.. MessageFile.Notifications];

    [Theory]
    [MemberData(nameof(All))]
    public void ConcreteType_RoundTrips(string name)
    {
        string json = MessageFile.ReadText(name);
        object message = MessageFile.Parse(MessageFile.TypeOf(name), json);

        JsonAssert.SameValue(json, MessageFile.ToJson(message));
    }

    [Theory]
    [MemberData(nameof(Notifications))]
    public void BaseType_RecognizesAndRoundTrips(string name)
    {
        byte[] utf8Json = MessageFile.Read(name);
        NotificationMessage message = NotificationMessage.Parse(utf8Json);

        Assert.IsType(MessageFile.TypeOf(name), message);
        JsonAssert.SameValue(utf8Json, message.ToUtf8Json());
        Assert.Equal(Encoding.UTF8.GetString(message.ToUtf8Json()), message.ToJson());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Serializer_UsesTheSameCode(string name)
    {
        string json = MessageFile.ReadText(name);
        object message = JsonSerializer.Deserialize(json, MessageFile.TypeOf(name))!;

        Assert.Equal(MessageFile.Parse(MessageFile.TypeOf(name), json), message);
        JsonAssert.SameValue(json, JsonSerializer.Serialize(message, message.GetType()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Serializer_ReadsMessagesThatEndBeforeTheStream(string name)
    {
        Type type = MessageFile.TypeOf(name);
        string json = MessageFile.ReadText(name);
        byte[] utf8Json = Encoding.UTF8.GetBytes($"[{json},{json},{json}]");
        var options = new JsonSerializerOptions { DefaultBufferSize = utf8Json.Length / 2 };

        var messages = (Array?)await JsonSerializer.DeserializeAsync(new MemoryStream(utf8Json), type.MakeArrayType(), options);

        object expected = MessageFile.Parse(type, json);
        Assert.Equal([expected, expected, expected], messages!.Cast<object>());
    }

    [Theory]
    [MemberData(nameof(Notifications))]
    public async Task Serializer_ReadsFromAStreamInPieces(string name)
    {
        byte[] utf8Json = MessageFile.Read(name);
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        NotificationMessage? message = await JsonSerializer.DeserializeAsync<NotificationMessage>(new MemoryStream(utf8Json), options);

        Assert.Equal(NotificationMessage.Parse(utf8Json), message);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EqualTexts_ResultInEqualRecords(string name)
    {
        object one = MessageFile.Parse(MessageFile.TypeOf(name), MessageFile.ReadText(name));
        object other = MessageFile.Parse(MessageFile.TypeOf(name), MessageFile.ReadText(name));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void EverySchema_HasAPayload()
    {
        IEnumerable<string> covered = MessageFile.All.Select(MessageFile.TypeOf).Select(static type => type.Name).Distinct();

        Assert.Empty(MessageCatalog.Default.Messages.Select(static message => message.Name).Except(covered));
    }

    [Fact]
    public void EveryMemberOfEverySchema_OccursInAPayload()
    {
        string payloads = string.Concat(MessageFile.All.Select(MessageFile.ReadText));
        IEnumerable<string> members = MessageCatalog.Default.Messages
            .SelectMany(static message => message.Records).SelectMany(static record => record.Properties).Select(static property => property.JsonName);

        Assert.DoesNotContain(members, name => !payloads.Contains($"\"{name}\"", StringComparison.Ordinal));
    }
}
