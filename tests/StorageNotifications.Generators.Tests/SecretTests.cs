using System.Text.Json;
using System.Text.Json.Nodes;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Tests.Infrastructure;
using StorageNotifications.S3;
using StorageNotifications.Sns;

namespace StorageNotifications.Generators.Tests;

/// <summary>
/// Tests that <c>ToString</c>, whose result is used in logs, returns JSON without the members that the schemas mark as secret.
/// </summary>
public class SecretTests
{
    private static readonly string[] Secrets = [.. MessageCatalog.Default.SecretNames];

    public static TheoryData<string> All => [.. MessageFile.All];

    [Theory]
    [MemberData(nameof(All))]
    public void ToString_IsTheJsonWithoutSecrets(string name)
    {
        string json = MessageFile.ReadText(name);

        string text = MessageFile.Parse(MessageFile.TypeOf(name), json).ToString()!;

        JsonAssert.SameValue(WithoutSecrets(json), WithoutSecrets(text));
        Assert.DoesNotContain(Secrets, secret => text.Contains($"\"{secret}\"", StringComparison.Ordinal) || text.Contains($"\\\"{secret}\\\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Samples_ContainEverySecret() =>
        Assert.All(Secrets, static secret => Assert.Contains(MessageFile.All, name => MessageFile.ReadText(name).Contains(secret, StringComparison.Ordinal)));

    [Fact]
    public void ToStringOfRecords_HasNoSecrets()
    {
        Assert.Equal("{}", new S3UserIdentity { PrincipalId = "AWS:AIDAJDPLRKLG7UEXAMPLE" }.ToString());
        Assert.Equal("""{"name":"b","ownerIdentity":{},"arn":null}""", S3EventNotification.Parse(
            """{"Records":[{"eventName":"e","s3":{"bucket":{"name":"b","ownerIdentity":{"principalId":"p"},"arn":null},"object":{"key":"k"}}}]}""")
            .Records[0].S3.Bucket.ToString());
    }

    [Theory]
    // Unknown members, and escaped names.
    [InlineData("""{"Type":"Notification","Message":"m","inner":{"Token":1,"x":[{"Tok\u0065n":{"y":[]},"z":2}]}}""", """{"Type":"Notification","Message":"m","inner":{"x":[{"z":2}]}}""")]
    [InlineData("""[{"Token":1},{"Token":2,"a":"b"},[],-1.0e5,true,null]""", """[{},{"a":"b"},[],-1.0e5,true,null]""")]
    // A string that contains JSON with a string that contains JSON.
    [InlineData("""{"a":" {\"b\":\"{\\\"Token\\\":1,\\\"c\\\":\\\"\u00e9\\\"}\"}"}""", """{"a":"{\"b\":\"{\\\"c\\\":\\\"é\\\"}\"}"}""")]
    [InlineData("\"{\\\"Signature\\\":\\\"s\\\"}\"", "\"{}\"")]
    // A string that only begins like JSON is kept unless it names a secret.
    [InlineData("""{"a":"[12:30] done","b":"{\"Token\":\"abc","c":"The Token"}""", """{"a":"[12:30] done","b":"(omitted)","c":"The Token"}""")]
    // Lone surrogates.
    [InlineData("""{"\ud800":"\udc00","Token":"\ud800","b":"{\ud800 Token"}""", """{"\ud800":"\udc00","b":"(omitted)"}""")]
    public void ToStringOfUnusualTexts_HasNoSecrets(string json, string expected) =>
        Assert.Equal(expected, NotificationMessage.Parse(json).ToString());

    [Fact]
    public void Texts_AreReadToABoundedDepth()
    {
        string json = """{"Token":"secret"}""";
        for (int i = 0; i < 12; i++)
            json = new JsonObject { ["a"] = json }.ToJsonString();

        Assert.DoesNotContain("secret", NotificationMessage.Parse(json).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_HasEverything()
    {
        var message = new SnsMessage { Token = "t", SubscribeURL = "https://example.com/?Token=t" };

        Assert.Equal("""{"Token":"t","SubscribeURL":"https://example.com/?Token=t"}""", message.ToJson());
        Assert.Equal("{}", $"{message}");
    }

    private static string WithoutSecrets(string json) => Remove(JsonNode.Parse(json))?.ToJsonString() ?? "null";

    private static JsonNode? Remove(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(static member => !Secrets.Contains(member.Key)).Select(static member => new KeyValuePair<string, JsonNode?>(member.Key, Remove(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Remove)]),
        JsonValue value when value.TryGetValue(out string? text) && TryParse(text) is { } inner => Remove(inner)!.ToJsonString(),
        _ => node?.DeepClone(),
    };

    private static JsonNode? TryParse(string text)
    {
        try
        {
            return text.TrimStart().StartsWith('{') ? JsonNode.Parse(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
