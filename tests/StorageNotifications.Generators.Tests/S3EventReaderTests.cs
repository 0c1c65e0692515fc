using System.Text;
using System.Text.Json;
using StorageNotifications.Generators.Tests.Infrastructure;
using StorageNotifications.S3;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that S3EventReader returns the same values as the records.</summary>
public class S3EventReaderTests
{
    private const string Record = """{"eventName":"ObjectCreated:Put","awsRegion":"us-west-2","s3":{"bucket":{"name":"photos"},"object":{"key":"a+b.jpg","size":12,"sequencer":"0A"}}}""";

    [Fact]
    public void Members_AreReadPerRecord()
    {
        byte[] json = Encoding.UTF8.GetBytes($$"""{"Records":[{{Record}},{{Record.Replace("photos", "logs", StringComparison.Ordinal).Replace(",\"size\":12", "", StringComparison.Ordinal)}}]}""");

        Assert.Equal(
            ["ObjectCreated:Put us-west-2 photos a+b.jpg 12 0A", "ObjectCreated:Put us-west-2 logs a+b.jpg  0A"],
            Walk(json));
    }

    [Fact]
    public void Walk_AllocatesNothing()
    {
        byte[] json = MessageFile.Read("s3-event-notification/several-records.json");
        long sum = Sum(json);

        long before = GC.GetAllocatedBytesForCurrentThread();
        long again = Sum(json);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(sum, again);
        Assert.Equal(0, allocated);
    }

    [Theory]
    [InlineData("""{"Records":[]}""")]
    [InlineData("""{ "Records" : [ ] }""")]
    [InlineData("""{}""")]
    [InlineData("""{"Event":"s3:TestEvent","Bucket":"photos"}""")]
    public void MessageWithoutRecords_HasNoEvents(string json) => Assert.Empty(Walk(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void EscapesAndOrder_DoNotMatter() => Assert.Equal(
        ["ObjectCreated:Put  \u00FCbung a\"b  "],
        Walk("""{"x":{"Records":[1]},"Record\u0073":[{"s3":{"object":{"x":[],"key":"a\"b"},"bucket":{"arn":null,"n\u0061me":"\u00fcbung"}},"eventName":"ObjectCreated:Put"}]}"""u8.ToArray()));

    [Theory]
    [InlineData("""{"Records":[{"eventName":"x","s3":{"bucket":{"name":"b"},"object":{"key":"k"}}]}""", 1)]
    [InlineData("""{"Records":[{"eventName":"x","s3":{"bucket":{"name":5},"object":{"key":"k"}}}]}""", 1)]
    [InlineData("""{"Records":{}}""", 1)]
    [InlineData("{\"Records\":[\n{\"eventName\":x}]}", 2)]
    public void Error_IsLocated(string json, int line)
    {
        JsonException error = Assert.Throws<JsonException>(() => Walk(Encoding.UTF8.GetBytes(json)));

        Assert.Equal(line - 1, error.LineNumber);
        Assert.NotNull(error.BytePositionInLine);
    }

    [Fact]
    public void SecondRecordsMember_IsRejected()
    {
        JsonException error = Assert.Throws<JsonException>(() => Walk(Encoding.UTF8.GetBytes($$"""{"Records":[{{Record}}],"Records":[]}""")));

        Assert.StartsWith("S3EventReader cannot read a message that has two 'Records' members", error.Message, StringComparison.Ordinal);
    }

    private static List<string> Walk(byte[] json)
    {
        var lines = new List<string>();
        var reader = new S3EventReader(json);
        while (reader.Read())
        {
            lines.Add(FormattableString.Invariant(
                $"{Text(reader.EventName)} {Text(reader.AwsRegion)} {Text(reader.BucketName)} {Text(reader.EncodedKey)} {reader.Size} {Text(reader.Sequencer)}"));
        }
        return lines;
    }

    private static long Sum(byte[] json)
    {
        long sum = 0;
        var reader = new S3EventReader(json);
        while (reader.Read())
            sum += reader.EventName.Length + reader.BucketName.Length + reader.EncodedKey.Length + (reader.Size ?? 0) + reader.Sequencer.Length;
        return sum;
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
