using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using StorageNotifications.S3;

namespace StorageNotifications.Generators.Tests;

/// <summary>The XML form of a bucket's notification configuration.</summary>
public sealed class NotificationConfigurationXmlTests
{
    private const string Namespace = "http://s3.amazonaws.com/doc/2006-03-01/";

    private static readonly string s_json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Messages", "s3-notification-configuration", "all-kinds.json"));

    [Fact]
    public void AllKinds_AreWrittenInTheFormOfTheRestApi()
    {
        string xml = S3NotificationConfiguration.Parse(s_json).ToXml();

        Assert.Equal(
            "<NotificationConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
            + "<TopicConfiguration><Id>reports</Id><Topic>arn:aws:sns:eu-north-1:111122223333:reports</Topic><Event>s3:ObjectCreated:*</Event><Event>s3:ObjectRemoved:Delete</Event>"
            + "<Filter><S3Key><FilterRule><Name>Prefix</Name><Value>reports/</Value></FilterRule><FilterRule><Name>Suffix</Name><Value>.pdf</Value></FilterRule></S3Key></Filter></TopicConfiguration>"
            + "<TopicConfiguration><Topic>arn:aws:sns:eu-north-1:111122223333:losses</Topic><Event>s3:ReducedRedundancyLostObject</Event></TopicConfiguration>"
            + "<QueueConfiguration><Id>tags</Id><Queue>arn:aws:sqs:eu-north-1:111122223333:tags</Queue><Event>s3:ObjectTagging:*</Event><Filter><S3Key /></Filter></QueueConfiguration>"
            + "<CloudFunctionConfiguration><Id>restores</Id><CloudFunction>arn:aws:lambda:eu-north-1:111122223333:function:restores</CloudFunction><Event>s3:ObjectRestore:Completed</Event>"
            + "<Filter><S3Key><FilterRule><Name>Prefix</Name><Value>archive/</Value></FilterRule></S3Key></Filter></CloudFunctionConfiguration>"
            + "<EventBridgeConfiguration /></NotificationConfiguration>",
            xml);
        Assert.Equal(xml, S3NotificationConfiguration.ParseXml(xml).ToXml());
    }

    [Fact]
    public void SingleTopic_IsAListWithOneElement()
    {
        S3NotificationConfiguration configuration = S3NotificationConfiguration.ParseXml("""
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- 2010 -->
            <NotificationConfiguration>
              <TopicConfiguration>
                <Topic>arn:aws:sns:us-east-1:111122223333:losses</Topic>
                <Event>s3:ReducedRedundancyLostObject</Event>
              </TopicConfiguration>
            </NotificationConfiguration>
            """);

        S3TopicConfiguration topic = Assert.Single(configuration.TopicConfigurations!);
        Assert.Equal("arn:aws:sns:us-east-1:111122223333:losses", topic.TopicArn);
        Assert.Equal(["s3:ReducedRedundancyLostObject"], topic.Events!);
    }

    [Theory]
    [InlineData("<NotificationConfiguration xmlns='http://s3.amazonaws.com/doc/2006-03-01/'/>")]
    [InlineData("<s3:NotificationConfiguration xmlns:s3='http://s3.amazonaws.com/doc/2006-03-01/'></s3:NotificationConfiguration>")]
    [InlineData("<NotificationConfiguration>\n</NotificationConfiguration>")]
    public void EmptyConfiguration_TurnsNotificationsOff(string xml)
    {
        Assert.Equal("{}", S3NotificationConfiguration.ParseXml(xml).ToJson());
        Assert.Equal($"<NotificationConfiguration xmlns=\"{Namespace}\" />", new S3NotificationConfiguration().ToXml());
    }

    [Theory]
    [InlineData("<a:NotificationConfiguration xmlns:a='http://s3.amazonaws.com/doc/2006-03-01/'><a:TopicConfiguration><a:Topic>t</a:Topic></a:TopicConfiguration></a:NotificationConfiguration>", """{"TopicConfigurations":[{"TopicArn":"t"}]}""")]
    [InlineData("<NotificationConfiguration><TopicConfiguration><Topic><![CDATA[a&b]]>&#x63; </Topic><Priority>3</Priority></TopicConfiguration></NotificationConfiguration>", """{"TopicConfigurations":[{"TopicArn":"a\u0026bc ","Priority":"3"}]}""")]
    [InlineData("<NotificationConfiguration><New unit='day'>1</New><New/></NotificationConfiguration>", """{"New":[{"@unit":"day","#text":"1"},""]}""")]
    [InlineData("<NotificationConfiguration><o:New xmlns:o='urn:o' o:a='1' b='2'><Inner/></o:New></NotificationConfiguration>", """{"{urn:o}New":{"@{urn:o}a":"1","@b":"2","Inner":""}}""")]
    [InlineData("<NotificationConfiguration><EventBridgeConfiguration Enabled='true'/></NotificationConfiguration>", """{"EventBridgeConfiguration":{"@Enabled":"true"}}""")]
    [InlineData("<NotificationConfiguration><Small_x0020_Letters>a&#13;</Small_x0020_Letters></NotificationConfiguration>", """{"Small Letters":"a\r"}""")]
    public void UnknownElements_AreKept(string xml, string json)
    {
        S3NotificationConfiguration read = S3NotificationConfiguration.ParseXml(xml);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(read.ToJson())), read.ToJson());
        Assert.Equal(read, S3NotificationConfiguration.ParseXml(read.ToXml()));
    }

    [Fact]
    public void UnknownJson_BecomesElements()
    {
        string xml = S3NotificationConfiguration.Parse("""{"Archive":{"Days":[1,2],"On":true,"None":null,"Inner":{}},"EventBridgeConfiguration":null}""").ToXml();

        Assert.Equal($"<NotificationConfiguration xmlns=\"{Namespace}\"><Archive><Days>1</Days><Days>2</Days><On>true</On><None></None><Inner /></Archive></NotificationConfiguration>", xml);
    }

    [Theory]
    [InlineData("""{"TopicConfigurations":[{"Topic":"t","TopicArn":"a"}],"TopicConfiguration":{"Topic":"t"}}""")]
    [InlineData("""{"{urn:o}a b":"1","a b":"2","_x0061_":"3","@a b":"4"}""")]
    public void NamesOfOtherForms_AreDistinguished(string json)
    {
        S3NotificationConfiguration read = S3NotificationConfiguration.ParseXml(S3NotificationConfiguration.Parse(json).ToXml());

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(read.ToJson())), read.ToJson());
    }

    [Fact]
    public void ManyTextNodes_AreReadInLinearTime()
    {
        string text = string.Concat(Enumerable.Repeat("a<![CDATA[b]]>", 100_000));

        Assert.Equal(200_000, S3NotificationConfiguration.ParseXml($"<NotificationConfiguration><TopicConfiguration><Id>{text}</Id></TopicConfiguration></NotificationConfiguration>").TopicConfigurations![0].Id!.Length);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("hello", 1)]
    [InlineData("<NotificationConfiguration>\n<TopicConfiguration>\n</NotificationConfiguration>", 3)]
    [InlineData("<LifecycleConfiguration/>", 1)]
    [InlineData("<NotificationConfiguration xmlns='urn:other'/>", 1)]
    [InlineData("<!DOCTYPE n [<!ENTITY e 'x'>]>\n<NotificationConfiguration/>", 1)]
    [InlineData("<NotificationConfiguration>\n&e;</NotificationConfiguration>", 2)]
    [InlineData("<NotificationConfiguration>\ntext</NotificationConfiguration>", 1)]
    [InlineData("<NotificationConfiguration><TopicConfiguration>\n<Topic>a</Topic>\n<Topic>b</Topic></TopicConfiguration></NotificationConfiguration>", 3)]
    [InlineData("<NotificationConfiguration><TopicConfiguration>\n<Topic><Arn/></Topic></TopicConfiguration></NotificationConfiguration>", 2)]
    [InlineData("<NotificationConfiguration><TopicConfiguration>\n<Topic kind='sns'>a</Topic></TopicConfiguration></NotificationConfiguration>", 2)]
    [InlineData("<NotificationConfiguration>\n<TopicConfigurations/></NotificationConfiguration>", 2)]
    public void MalformedXml_IsRejectedWithItsLine(string xml, int line)
    {
        XmlException error = Assert.Throws<XmlException>(() => S3NotificationConfiguration.ParseXml(xml));

        Assert.Equal(line, error.LineNumber);
        Assert.False(S3NotificationConfiguration.TryParseXml(xml, out S3NotificationConfiguration? read));
        Assert.Null(read);
    }

    [Fact]
    public void Null_IsRejected()
    {
        Assert.Throws<ArgumentNullException>(() => S3NotificationConfiguration.ParseXml(null!));
        Assert.False(S3NotificationConfiguration.TryParseXml(null, out _));
    }

    [Fact]
    public void DepthAndSize_AreBounded()
    {
        string Nested(int depth) => $"<NotificationConfiguration>{string.Concat(Enumerable.Repeat("<a>", depth))}{string.Concat(Enumerable.Repeat("</a>", depth))}</NotificationConfiguration>";

        Assert.True(S3NotificationConfiguration.TryParseXml(Nested(30), out S3NotificationConfiguration? deep));
        Assert.Equal(deep, S3NotificationConfiguration.ParseXml(deep!.ToXml()));
        Assert.Contains("nested too deeply", Assert.Throws<XmlException>(() => S3NotificationConfiguration.ParseXml(Nested(100_000))).Message, StringComparison.Ordinal);
        Assert.Throws<XmlException>(() => S3NotificationConfiguration.ParseXml($"<NotificationConfiguration>{new string(' ', 10_000_001)}</NotificationConfiguration>"));
    }

    [Fact]
    public void ValueThatXmlCannotRepresent_IsRejected()
    {
        Assert.Throws<ArgumentException>(() => new S3NotificationConfiguration { TopicConfigurations = [new() { TopicArn = "\u0001" }] }.ToXml());
        Assert.Throws<NotSupportedException>(() => S3NotificationConfiguration.Parse("""{"New":[[1]]}""").ToXml());
    }
}
