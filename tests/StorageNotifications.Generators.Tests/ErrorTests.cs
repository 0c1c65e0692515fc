using System.Buffers;
using System.Text;
using System.Text.Json;
using StorageNotifications.Glacier;
using StorageNotifications.S3;
using StorageNotifications.Sns;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that malformed input causes a JsonException with the position of the error.</summary>
public class ErrorTests
{
    private const string Start = """{"Records":[{"eventName":"e","s3":{"bucket":{"name":"b"},"object":""";

    [Theory]
    [InlineData("", "$", 0, 0)]
    [InlineData("CloudTrail says hello", "$", 0, 0)]
    [InlineData("null", "$", 0, 0)]
    [InlineData("[]", "$", 0, 0)]
    [InlineData("{}", "$", 0, 1)]
    [InlineData("""{"Records":null}""", "$", 0, 15)]
    [InlineData("""{"Records":{}}""", "$.Records", 0, 11)]
    [InlineData("""{"Records":[{"eventName":"e"},null]}""", "$.Records[0]", 0, 28)]
    [InlineData("""{"Records":[],"x":[1,{"y":tru""", "$.x[1].y", 0, 29)]
    [InlineData("{\n \"Records\": [\n  {\"eventName\": 5}]}", "$.Records[0].eventName", 2, 16)]
    [InlineData("""{"Records":[]} {}""", "$", 0, 15)]
    [InlineData("{\"Records\":[],}", "$.Records", 0, 14)]
    public void MalformedS3Event_IsLocated(string json, string path, long line, long position)
    {
        AssertPlace(Assert.Throws<JsonException>(() => S3EventNotification.Parse(json)), path, line, position);
        AssertPlace(Assert.Throws<JsonException>(() => S3EventNotification.Parse(Encoding.UTF8.GetBytes(json))), path, line, position);
        Assert.False(S3EventNotification.TryParse(json, out S3EventNotification? message));
        Assert.Null(message);
        Assert.False(S3EventNotification.TryParse(Encoding.UTF8.GetBytes(json), out message));
        Assert.Null(message);
    }

    [Theory]
    [InlineData("{}", "'key'")]
    [InlineData("""{"key":null}""", "'key'")]
    [InlineData("""{"key":"k","size":"5"}""", "a number")]
    [InlineData("""{"key":"k","size":true}""", "a number")]
    [InlineData("""{"key":"k","hasObjectAnnotation":"true"}""", "true or false")]
    [InlineData("""{"key":"k","sequencer":7}""", "a string")]
    [InlineData("[]", "an object")]
    public void MalformedS3Object_IsDescribed(string value, string expected)
    {
        JsonException error = Assert.Throws<JsonException>(() => S3EventNotification.Parse(Start + value + "}}]}"));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.Records[0].s3.object", error.Path, StringComparison.Ordinal);
        Assert.EndsWith($" Path: {error.Path} | LineNumber: {error.LineNumber} | BytePositionInLine: {error.BytePositionInLine}.", error.Message, StringComparison.Ordinal);
    }

    // A bracket before a value must be an error even if the rest of the text is valid.
    [Theory]
    [InlineData("{\"Records\":[{\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\",\"size\":[12}}}]}")]
    [InlineData("{\"Records\":[{\"eventName\":\"x\",\"eventTime\":[\"2024-01-02T03:04:05.678Z\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}}}]}")]
    [InlineData("{\"Records\":[{\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"b\",\"awsGeneratedTags\":[{}},\"object\":{\"key\":\"k\"}}}]}")]
    public void BracketBeforeAValue_IsRejected(string json) => Assert.ThrowsAny<JsonException>(() => StorageNotifications.S3.S3EventNotification.Parse(json));

    [Fact]
    public void ConverterError_IsLocated()
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<S3EventNotification[]>("[" + Start + """{"key":5}}}]}]"""));

        Assert.StartsWith("$[0]", error.Path, StringComparison.Ordinal);
        Assert.NotNull(error.BytePositionInLine);
    }

    [Fact]
    public void Serializer_DescribesErrorsInTextWithComments()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip };
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<S3EventNotification>("/* A number. */" + Start + """{"key":5}}}]}""", options));

        Assert.Equal("Expected a string, found Number.", error.Message);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-02-29T00:00:00Z")]
    [InlineData("2026-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2026-01-01T24:00:00Z")]
    [InlineData("2026-01-01T00:00:60Z")]
    [InlineData("2026-01-01T00:00:00.Z")]
    [InlineData("2026-01-01T00:00:00+14:01")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("2026-01-01T00:00:00Z ")]
    [InlineData("")]
    public void InvalidTime_IsRejected(string time) =>
        Assert.Throws<JsonException>(() => S3TestEvent.Parse($$"""{"Time":"{{time}}"}"""));

    [Theory]
    [InlineData("""{"Message":"\ud800"}""")]
    [InlineData("""{"\udc00":1}""")]
    [InlineData("""{"MessageAttributes":{"\ud800":null}}""")]
    [InlineData("""{"Timestamp":"\ud800"}""")]
    public void UnpairedSurrogate_IsRejected(string json)
    {
        AssertLocated(Assert.Throws<JsonException>(() => SnsMessage.Parse(json)));
        Assert.False(SnsMessage.TryParse(json, out _));
    }

    [Fact]
    public void UnpairedSurrogateInAnUnknownMember_IsKept() =>
        Assert.Equal("""{"x":"\ud800"}""", SnsMessage.Parse("""{"x":"\ud800"}""").ToJson());

    [Fact]
    public void TextThatCannotBeUtf8_IsRejected()
    {
        JsonException error = Assert.Throws<JsonException>(() => SnsMessage.Parse("{\n\"Message\":\"é\ud800\"}"));

        Assert.Equal(1, error.LineNumber);
        Assert.Equal(13, error.BytePositionInLine);
        Assert.False(SnsMessage.TryParse("\ud800", out _));
    }

    [Theory]
    [InlineData("""{"Message":"?"}""")]
    [InlineData("""{"unknown":"?"}""")]
    [InlineData("""{"unknown":{"?":1}}""")]
    [InlineData("""{"?":1}""")]
    [InlineData("\"?\"")]
    public void InvalidUtf8_IsRejected(string json)
    {
        byte[] utf8Json = Encoding.UTF8.GetBytes(json);
        utf8Json[json.IndexOf('?', StringComparison.Ordinal)] = 0xFF;

        AssertLocated(Assert.Throws<JsonException>(() => SnsMessage.Parse(utf8Json)));
        AssertLocated(Assert.Throws<JsonException>(() => UnknownMessage.Parse(utf8Json)));
    }

    [Fact]
    public void DeepNesting_IsRejected()
    {
        const int Depth = 100_000;
        string deep = new string('[', Depth) + new string(']', Depth);

        AssertLocated(Assert.Throws<JsonException>(() => NotificationMessage.Parse(deep)));
        AssertLocated(Assert.Throws<JsonException>(() => S3TestEvent.Parse($$"""{"x":{{deep}}}""")));
        AssertLocated(Assert.Throws<JsonException>(() => NotificationMessage.Parse(string.Concat(Enumerable.Repeat("{\"a\":", Depth)))));
    }

    [Fact]
    public void Null_ThrowsArgumentNullException()
    {
        Assert.Throws<ArgumentNullException>(() => NotificationMessage.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => NotificationMessage.Unwrap((string)null!));
        Assert.Throws<ArgumentNullException>(() => new S3TestEvent().WriteTo((Utf8JsonWriter)null!));
        Assert.Throws<ArgumentNullException>(() => UnknownMessage.Parse("1").WriteTo((Utf8JsonWriter)null!));
        Assert.Throws<ArgumentNullException>(() => new S3TestEvent().WriteTo((IBufferWriter<byte>)null!));
        Assert.False(NotificationMessage.TryParse((string?)null, out _));
    }

    [Fact]
    public void NamesWithDotsAndQuotes_AreQuotedInPaths()
    {
        JsonException error = Assert.Throws<JsonException>(() => GlacierJobNotification.Parse("""{"a.b":{"c-d":[0,{"e f":]}"""));

        Assert.Equal("$['a.b'].c-d[1]['e f']", error.Path);
    }

    private static void AssertPlace(JsonException error, string path, long line, long position)
    {
        Assert.Equal(path, error.Path);
        Assert.Equal((line, position), (error.LineNumber, error.BytePositionInLine));
    }

    private static void AssertLocated(JsonException error)
    {
        Assert.NotNull(error.Path);
        Assert.NotNull(error.LineNumber);
        Assert.NotNull(error.BytePositionInLine);
    }
}
