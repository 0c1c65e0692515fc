using System.Text.Json;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Regions;
using StorageNotifications.Glacier;
using StorageNotifications.S3;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests the constants and value types of the generated API.</summary>
public class ValueTests
{
    [Fact]
    public void Constants_EqualTheNamesOfAws()
    {
        Assert.Equal("s3:ObjectCreated:*", S3EventTypes.ObjectCreated.All);
        Assert.Equal("s3:ObjectCreated:Put", S3EventTypes.ObjectCreated.Put);
        Assert.Equal("s3:LifecycleTransition", S3EventTypes.LifecycleTransition);
        Assert.Equal("ObjectCreated:Put", S3EventNames.ObjectCreated.Put);
        Assert.Equal("IntelligentTiering", S3EventNames.IntelligentTiering);
        Assert.Equal("ArchiveRetrievalCompleted", GlacierEvents.ArchiveRetrievalCompleted);
        Assert.Equal("us-west-2", AwsRegions.USWest2);
    }

    [Fact]
    public void EveryEvent_IsKnownAndMatchesItself()
    {
        foreach (EventDefinition definition in EventCatalog.S3.Events)
        {
            Assert.True(S3EventTypes.IsKnown(definition.Name));
            if (definition.DeliveredName is { } delivered)
                Assert.True(S3EventTypes.Matches(definition.Name, delivered));
            if (definition is { CoveredBy: { } wildcard, DeliveredName: { } name })
                Assert.True(S3EventTypes.Matches(wildcard, name));
        }
        Assert.False(S3EventTypes.IsKnown("s3:objectcreated:put"));
        Assert.False(S3EventTypes.IsKnown(null));
        Assert.False(S3EventTypes.Matches(S3EventTypes.ObjectCreated.All, S3EventNames.ObjectRemoved.Delete));
    }

    [Fact]
    public void LocationConstraints_HaveTheirRegions()
    {
        Assert.Equal(AwsRegions.USEast1, S3LocationConstraint.ToRegion(null));
        Assert.Equal(AwsRegions.USEast1, S3LocationConstraint.ToRegion(""));
        Assert.Equal("eu-central-1", S3LocationConstraint.ToRegion("eu-central-1"));
        Assert.All(RegionCatalog.Default.LocationConstraints, static pair => Assert.Equal(pair.Value, S3LocationConstraint.ToRegion(pair.Key)));
    }

    [Theory]
    [InlineData("red+flower%21.jpg", "red flower!.jpg")]
    [InlineData("a%2Bb%2Fc", "a+b/c")]
    [InlineData("%C3%A9t%C3%A9", "été")]
    [InlineData("100%zz", "100%zz")]
    [InlineData("plain/key.txt", "plain/key.txt")]
    [InlineData("", "")]
    public void Keys_AreDecodedOnce(string encoded, string key) => Assert.Equal(key, S3ObjectKey.Decode(encoded));

    [Theory]
    [InlineData("red flower (1).jpg", "red+flower+%281%29.jpg")]
    [InlineData("a+b/c=d@e:f~", "a%2Bb/c%3Dd%40e%3Af%7E")]
    [InlineData("été 😀*", "%C3%A9t%C3%A9+%F0%9F%98%80*")]
    public void Keys_AreEncodedLikeS3(string key, string encoded)
    {
        Assert.Equal(encoded, S3ObjectKey.Encode(key));
        Assert.Equal(key, S3ObjectKey.Decode(encoded));
    }

    [Theory]
    [InlineData("0055AED6DCD90281E5", "0055AED6DCD90281E6", -1)]
    [InlineData("0055AED6DCD90281E5", "55aed6dcd90281e5", 0)]
    [InlineData("FF", "0100", -1)]
    [InlineData("100", "FF", 1)]
    [InlineData("", "00", 0)]
    public void Sequencers_CompareAsNumbers(string left, string right, int expected)
    {
        var one = new S3Sequencer(left);
        var other = new S3Sequencer(right);

        Assert.Equal(expected, Math.Sign(one.CompareTo(other)));
        Assert.Equal(-expected, Math.Sign(other.CompareTo((object)one)));
        Assert.Equal(expected == 0, one == other);
        Assert.Equal(expected != 0, one != other);
        Assert.Equal(expected < 0, one < other);
        Assert.Equal(expected > 0, one > other);
        Assert.Equal(expected <= 0, one <= other);
        Assert.Equal(expected >= 0, one >= other);
        if (expected == 0)
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(left, one.ToString());
    }

    [Fact]
    public void Sequencers_AreLaterThanNull()
    {
        Assert.Equal(1, new S3Sequencer("0").CompareTo(null));
        Assert.Equal("", default(S3Sequencer).ToString());
        Assert.Throws<ArgumentException>(() => new S3Sequencer("0").CompareTo("0"));
        Assert.Throws<ArgumentNullException>(() => new S3Sequencer(null!));
    }

    [Fact]
    public void TopicArn_HasItsSegments()
    {
        SnsTopicArn arn = SnsTopicArn.Parse("arn:aws-cn:sns:cn-north-1:111122223333:orders.fifo");

        Assert.Equal(("aws-cn", "cn-north-1", "111122223333", "orders.fifo"), (arn.Partition, arn.Region, arn.AccountId, arn.TopicName));
        Assert.True(arn.IsFifo);
        Assert.Equal("arn:aws-cn:sns:cn-north-1:111122223333:orders.fifo", arn.ToString());
        Assert.Equal(arn, SnsTopicArn.Parse(arn.ToString()));
        Assert.NotEqual(arn, SnsTopicArn.Parse("arn:aws-cn:sns:cn-north-1:111122223333:orders"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("orders")]
    [InlineData("arn:aws:sqs:us-east-1:111122223333:orders")]
    [InlineData("arn:aws:sns:us-east-1:11112222333:orders")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:orders:21be56ed-a058-49f5-8c98-aedd2564c486")]
    public void OtherTexts_AreNotTopicArns(string text)
    {
        Assert.Throws<FormatException>(() => SnsTopicArn.Parse(text));
        Assert.False(SnsTopicArn.TryParse(text, out _));
        Assert.NotEqual(Core.Shared.ArnFaultKind.None, Core.Shared.ArnSyntax.FindFault(text, ArnGrammarCatalog.Default.SnsTopic.Grammar).Kind);
    }

    [Fact]
    public void Values_RoundTripAsJsonStrings()
    {
        const string Json = """{"Sequencer":"0055AED6DCD90281E5","Topic":"arn:aws:sns:eu-west-1:111122223333:uploads"}""";
        Position position = JsonSerializer.Deserialize<Position>(Json)!;

        Assert.Equal(new S3Sequencer("0055AED6DCD90281E5"), position.Sequencer);
        Assert.Equal("uploads", position.Topic?.TopicName);
        Assert.Equal(Json, JsonSerializer.Serialize(position));
        Assert.Equal(new Position(null, null), JsonSerializer.Deserialize<Position>("""{"Sequencer":null,"Topic":null}"""));
    }

    [Fact]
    public void Values_AreKeysOfDictionaries()
    {
        const string Topics = """{"arn:aws:sns:eu-west-1:111122223333:uploads":1}""";
        const string Sequencers = """{"0055AED6DCD90281E5":1,"0056":2}""";

        Assert.Equal(Topics, JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<SnsTopicArn, int>>(Topics)));
        Assert.Equal(Sequencers, JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<S3Sequencer, int>>(Sequencers)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<SnsTopicArn, int>>("""{"uploads":1}"""));
    }

    [Theory]
    [InlineData("""{"Topic":"arn:aws:sns:eu-west-1:1111:uploads"}""", "$.Topic")]
    [InlineData("""{"Topic":1}""", "$.Topic")]
    [InlineData("""{"Sequencer":{}}""", "$.Sequencer")]
    [InlineData("""{"Sequencer":"\ud800"}""", "$.Sequencer")]
    public void OtherJson_IsRejected(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Position>(json)).Path);

    [Fact]
    public void JsonNull_IsNotASequencer() => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<S3Sequencer>("null"));

    [Fact]
    public void Null_IsNotATopicArn()
    {
        Assert.Throws<ArgumentNullException>(() => SnsTopicArn.Parse(null!));
        Assert.False(SnsTopicArn.TryParse(null, out _));
    }

    private sealed record Position(S3Sequencer? Sequencer, SnsTopicArn? Topic);
}
