using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Tests.Infrastructure;
using StorageNotifications.S3;
using StorageNotifications.Sns;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that the context reads and writes the same JSON as the converters, without reflection.</summary>
public class ContextTests
{
    private const string Body = """{"Bucket":"b"}""";

    public static TheoryData<string> All => [.. MessageFile.All];

    private static IEnumerable<Type> Records => MessageCatalog.Default.Messages
        .SelectMany(static message => message.Records.Select(record => $"StorageNotifications.{message.Family}.{record.Name}"))
        .Select(static name => typeof(NotificationMessage).Assembly.GetType(name, throwOnError: true)!);

    [Theory]
    [MemberData(nameof(All))]
    public void EveryDocument_IsReadAndWritten(string name)
    {
        Type type = MessageFile.TypeOf(name);
        string json = MessageFile.ReadText(name);

        object message = JsonSerializer.Deserialize(json, type, StorageNotificationsJson.Context.Default)!;

        Assert.Equal(MessageFile.Parse(type, json), message);
        JsonAssert.SameValue(json, JsonSerializer.Serialize(message, type, StorageNotificationsJson.Context.Default));
    }

    [Fact]
    public void EveryRecord_IsReadAloneAndInLists()
    {
        Assert.All([.. Records, typeof(NotificationMessage), typeof(UnknownMessage), typeof(SnsTopicArn), typeof(S3Sequencer)], static type =>
        {
            Assert.Equal(type, StorageNotificationsJson.Context.Default.GetTypeInfo(type)!.Type);
            Assert.All([type.MakeArrayType(), typeof(List<>).MakeGenericType(type), typeof(IReadOnlyList<>).MakeGenericType(type)], static list =>
                Assert.Equal(list, StorageNotificationsJson.Context.Default.GetTypeInfo(list)!.Type));
        });
        Assert.Null(StorageNotificationsJson.Context.Default.GetTypeInfo(typeof(string)));
        Assert.Null(StorageNotificationsJson.Context.Default.GetTypeInfo(typeof(Task<SnsMessage>)));
        Assert.Null(StorageNotificationsJson.Context.Default.GetTypeInfo(typeof(SnsMessage[,])));
    }

    [Theory]
    [InlineData(typeof(S3TestEvent[]))]
    [InlineData(typeof(List<S3TestEvent>))]
    [InlineData(typeof(IReadOnlyList<S3TestEvent>))]
    public void Lists_AreReadAndWritten(Type type)
    {
        const string Json = $"[{Body},null,{{}}]";

        object list = JsonSerializer.Deserialize(Json, type, StorageNotificationsJson.Context.Default)!;

        Assert.Equal([new S3TestEvent { Bucket = "b" }, null, new S3TestEvent()], (IEnumerable<S3TestEvent?>)list);
        Assert.Equal(Json, JsonSerializer.Serialize(list, type, StorageNotificationsJson.Context.Default));
    }

    [Fact]
    public void Values_AreReadAndWritten()
    {
        JsonTypeInfo sequencer = StorageNotificationsJson.Context.Default.GetTypeInfo(typeof(S3Sequencer?))!;

        Assert.Equal(new S3Sequencer("0a"), JsonSerializer.Deserialize("\"0A\"", sequencer));
        Assert.Null(JsonSerializer.Deserialize("null", sequencer));
        Assert.Equal("\"0A\"", JsonSerializer.Serialize(new S3Sequencer("0A"), sequencer));
    }

    [Fact]
    public void Context_CombinesWithOneOfTheUser()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = UserContext.Default, WriteIndented = true };
        options.TypeInfoResolverChain.Add(StorageNotificationsJson.Context.Default);

        Assert.Equal(7, JsonSerializer.Deserialize<Job>("""{"Number":7}""", options)!.Number);
        Assert.Equal("b", JsonSerializer.Deserialize<S3TestEvent>(Body, options)!.Bucket);
        Assert.Equal("{\n  \"Bucket\": \"b\"\n}", JsonSerializer.Serialize(new S3TestEvent { Bucket = "b" }, options).ReplaceLineEndings("\n"));
    }

    // As SourceGeneratorLambdaJsonSerializer of Amazon.Lambda.Serialization.SystemTextJson makes it.
    [Fact]
    public void Context_IsCreatedFromOptionsOfALambdaSerializer()
    {
        var options = new JsonSerializerOptions { PropertyNameCaseInsensitive = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

        object context = typeof(StorageNotificationsJson.Context).GetConstructor([typeof(JsonSerializerOptions)])!.Invoke([options]);

        var info = Assert.IsType<JsonTypeInfo<S3TestEvent>>(((JsonSerializerContext)context).GetTypeInfo(typeof(S3TestEvent)), exactMatch: false);
        Assert.Equal("b", JsonSerializer.Deserialize(Body, info)!.Bucket);
        Assert.Same(options, ((JsonSerializerContext)context).Options);
    }

    [Fact]
    public void Context_HasTheEnabledFamilies()
    {
        string context = GeneratorRun.On(options: ("StorageNotificationsFamilies", "Sns")).CompilesCleanly().Files["StorageNotifications.StorageNotificationsJson.g.cs"];

        Assert.Contains("StorageNotifications.Sns.SnsMessage.Converter", context, StringComparison.Ordinal);
        Assert.DoesNotContain("StorageNotifications.S3.", context, StringComparison.Ordinal);
        Assert.DoesNotContain("StorageNotifications.StorageNotificationsJson.g.cs", GeneratorRun.On(options: ("StorageNotificationsFamilies", "Constants")).Files.Keys);
    }
}

internal sealed record Job(int Number);

[JsonSerializable(typeof(Job))]
internal sealed partial class UserContext : JsonSerializerContext;
