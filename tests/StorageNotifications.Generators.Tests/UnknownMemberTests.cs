using System.Text.Json;
using StorageNotifications.S3;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that unknown members and maps are compared and written like other members.</summary>
public class UnknownMemberTests
{
    private const string Message = """{"Records":[{"eventName":"x","s3":{"bucket":{"name":"photos","arn":"arn:aws:s3:::photos","awsGeneratedTags":{"a":"b"}},"object":{"key":"k"}},"new":#}]}""";

    [Theory]
    [InlineData("""{"a":1,"b":[1,2]}""", """{ "b" : [ 1, 2 ], "a" : 1 }""", true)]
    [InlineData("\"a/b\"", "\"a\\/b\"", true)]
    [InlineData("1.0", "1", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""", false)]
    [InlineData("""{"a":1}""", """{"b":1}""", false)]
    [InlineData("1e400", "1e401", false)]
    [InlineData("\"\\ud800\"", "\"\\udbff\"", false)]
    [InlineData("null", "false", false)]
    public void Records_AreEqualByValue(string left, string right, bool areEqual)
    {
        S3EventNotification one = Parse(left), other = Parse(right);

        Assert.Equal(areEqual, one.Equals(other));
        Assert.True(!areEqual || one.GetHashCode() == other.GetHashCode());
    }

    [Fact]
    public void CommentsInUnknownMembers_AreNotWritten()
    {
        var lenient = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        string json = JsonSerializer.Deserialize<S3EventNotification>(Message.Replace("#", "[1,/*e*/2,]", StringComparison.Ordinal), lenient)!.ToJson();

        Assert.Equal(Message.Replace("#", "[1,2]", StringComparison.Ordinal), json);
    }

    [Fact]
    public void SharedMap_CannotBeChanged()
    {
        var tags = (IDictionary<string, string?>)Parse("1").Records[0].S3.Bucket.AwsGeneratedTags!;

        Assert.Throws<NotSupportedException>(() => tags["c"] = "d");
    }

    // A record that is shared by many messages is written from a cache.
    [Fact]
    public void ChangedCopy_IsWrittenByItself()
    {
        const string Plain = """{"Records":[{"eventName":"x","s3":{"bucket":{"name":"photos-for-everybody","arn":"arn:aws:s3:::photos-for-everybody"},"object":{"key":"k"}}}]}""";
        S3EventRecord record = S3EventNotification.Parse(Plain).Records[0];
        string before = S3EventNotification.Parse(Plain).ToJson();

        S3EventRecord copy = record with { S3 = record.S3 with { Bucket = record.S3.Bucket with { Name = "logs" } } };

        Assert.Equal(Plain.Replace("\"photos-for-everybody\"", "\"logs\"", StringComparison.Ordinal), new S3EventNotification { Records = [copy] }.ToJson());
        Assert.Equal(Plain, before);
        Assert.Equal(Plain, new S3EventNotification { Records = [record] }.ToJson());
    }

    private static S3EventNotification Parse(string value) => S3EventNotification.Parse(Message.Replace("#", value, StringComparison.Ordinal));
}
