using System.Text.Json;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Regions;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>
/// Tests that an addition by AWS requires only a schema entry: the generator runs on fictitious schemas, and its output compiles and works.
/// </summary>
public class CatalogTests
{
    private const string PaintEvent = "StorageNotifications.S3.PaintEvent";

    // Every kind of member that a schema can describe.
    private const string PaintSchema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "PaintEvent",
          "description": "Paint <now> & then.",
          "x-source": "https://example.com/",
          "x-family": "S3",
          "x-recognize": [{ "paint": { "type": "object" }, "source": { "const": "made:up" } }],
          "x-unwrap": "inner",
          "type": "object",
          "required": ["source", "paint"],
          "properties": {
            "source": { "description": "The sender.", "type": "string", "x-values": ["made:up"] },
            "paint": { "description": "The 'paint', class's own.", "$ref": "#/$defs/Paint" },
            "inner": { "description": "Another message.", "type": "string" },
            "times-mixed": { "description": "The number of times.", "type": "integer", "format": "int64" }
          },
          "$defs": {
            "Paint": {
              "description": "Paint.",
              "type": "object",
              "x-computed": { "IsWet": { "description": "Whether it is wet.", "all": { "wet": { "const": true } } } },
              "properties": {
                "class": { "description": "Its class.", "type": "string", "x-since": "3.1" },
                "wet": { "description": "Whether it was put on just now.", "type": "boolean" },
                "key": { "description": "The key.", "type": "string", "x-encoding": "form-urlencoded" },
                "order": { "description": "The order.", "type": "string", "x-type": "sequencer" },
                "mixed": { "description": "When it was mixed.", "type": "string", "format": "date-time" },
                "dried": { "description": "When it was dry.", "type": "string", "format": "date-time", "x-precision": "seconds" },
                "layers": { "description": "The layers.", "type": "array", "items": { "$ref": "#/$defs/Layer" } },
                "names": { "description": "The names.", "type": "object", "additionalProperties": { "type": ["string", "null"] } }
              }
            },
            "Layer": {
              "description": "A layer.",
              "type": "object",
              "properties": { "colour": { "description": "Its colour.", "type": "string" } }
            }
          }
        }
        """;

    private const string Paint = """
        {
          "source": "made:up", "times-mixed": 3,
          "paint": {
            "class": "gloss", "wet": true, "key": "red+flower%21.jpg", "order": "00A1", "mixed": "2030-01-02T03:04:05.678Z", "dried": "2030-01-02T03:04:05Z",
            "layers": [{ "colour": "blue" }, { "colour": null, "sheen": 1.50 }], "names": { "de": "Farbe", "xx": null }
          },
          "inner": "{\"source\":\"made:up\",\"paint\":{}}", "later": [1, { "x": null }]
        }
        """;

    private static readonly Lazy<EmittedAssembly> Painted = new(static () => Compile(WithMessage(new("Messages/paint-event.schema.json", PaintSchema))));

    [Fact]
    public void NewEvent_IsEmittedAndMatched()
    {
        EmittedAssembly emitted = Compile(Catalogs.Default with
        {
            S3Events = EventCatalog.Read(WithFirst("Events/s3.events.json", "events", """
                { "name": "s3:ObjectPainted:Blue", "since": "2030", "summary": "An object was painted blue." },
                { "name": "s3:ObjectPainted:*", "since": "2030", "summary": "An object was painted." }
                """)),
        });

        Assert.Equal("s3:ObjectPainted:Blue", emitted.Constant("StorageNotifications.S3.S3EventTypes+ObjectPainted", "Blue"));
        Assert.Equal("s3:ObjectPainted:*", emitted.Constant("StorageNotifications.S3.S3EventTypes+ObjectPainted", "All"));
        Assert.Equal("ObjectPainted:Blue", emitted.Constant("StorageNotifications.S3.S3EventNames+ObjectPainted", "Blue"));
        Assert.Equal(true, emitted.Call("StorageNotifications.S3.S3EventTypes", "IsKnown", "s3:ObjectPainted:Blue"));
        Assert.Equal(true, emitted.Call("StorageNotifications.S3.S3EventTypes", "Matches", "s3:ObjectPainted:*", "ObjectPainted:Blue"));
    }

    [Fact]
    public void NewRegion_IsEmittedAndValidInArns()
    {
        var regions = RegionCatalog.Read(WithFirst("Regions/aws.regions.json", "partitions", """
            {
              "id": "aws-moon", "dnsSuffix": "amazonaws.moon", "regionPrefixes": ["moon-"],
              "regions": [{ "code": "moon-dark-1", "member": "MoonDark1", "name": "Moon" }]
            }
            """));
        EmittedAssembly emitted = Compile(Catalogs.Default with { Regions = regions, Arns = ArnGrammarCatalog.Read(EmbeddedSchemas.File("Arns/destinations.arns.json"), regions) });

        Assert.Equal("moon-dark-1", emitted.Constant("StorageNotifications.AwsRegions", "MoonDark1"));
        Assert.NotNull(emitted.Call("StorageNotifications.SnsTopicArn", "Parse", "arn:aws-moon:sns:moon-dark-1:111122223333:uploads"));
        Assert.Throws<FormatException>(static () => SnsTopicArn.Parse("arn:aws-moon:sns:moon-dark-1:111122223333:uploads"));
    }

    [Theory]
    [InlineData(PaintEvent)]
    [InlineData("StorageNotifications.NotificationMessage")]
    public void NewMessage_IsRecognizedAndRoundTrips(string type) => JsonAssert.SameValue(Paint, Painted.Value.Rewrite(type, Paint));

    [Fact]
    public void NewMessage_IsUnwrapped() => Assert.Equal([PaintEvent], Painted.Value.Unwrap(Paint));

    [Theory]
    [InlineData("Source", "made:up")]
    [InlineData("TimesMixed", 3L)]
    [InlineData("Paint.Class", "gloss")]
    [InlineData("Paint.Wet", true)]
    [InlineData("Paint.IsWet", true)]
    [InlineData("Paint.EncodedKey", "red+flower%21.jpg")]
    [InlineData("Paint.Key", "red flower!.jpg")]
    [InlineData("Paint.Names.Count", 2)]
    [InlineData("Paint.Dried.Second", 5)]
    [InlineData("Paint.Mixed.Millisecond", 678)]
    public void NewMember_IsRead(string path, object value) => Assert.Equal(value, Painted.Value.Member(PaintEvent, Paint, path));

    [Theory]
    [InlineData("""{ "source": "made:up" }""")]
    [InlineData("""{ "source": "made:up", "paint": [] }""")]
    [InlineData("""{ "source": "made:up", "paint": { "wet": "yes" } }""")]
    [InlineData("""{ "source": "made:up", "paint": { "layers": [null] } }""")]
    public void MalformedNewMessage_IsRejected(string json) =>
        Assert.Throws<JsonException>(() => Painted.Value.Rewrite(PaintEvent, json));

    [Fact]
    public void NewMember_IsDocumented()
    {
        string model = GeneratorRun.On(catalogs: WithMessage(new("Messages/paint-event.schema.json", PaintSchema))).Files["StorageNotifications.S3.PaintEvent.g.cs"];

        Assert.Contains("/// <summary>Paint &lt;now&gt; &amp; then.</summary>", model, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The <c>paint</c>, class's own. JSON member <c>paint</c>", model, StringComparison.Ordinal);
        Assert.Contains("Since version 3.1.", model, StringComparison.Ordinal);
    }

    [Fact]
    public void MemberAddedToAMessage_IsReadAndWritten()
    {
        const string Name = "Messages/s3-test-event.schema.json";
        const string Json = """{"Service":"Amazon S3","Event":"s3:TestEvent","Coat":"matt"}""";
        const string Type = "StorageNotifications.S3.S3TestEvent";
        string text = EmbeddedSchemas.File(Name).Text.Replace(
            "\"properties\": {", """ "properties": { "Coat": { "description": "The coat.", "type": "string" },""", StringComparison.Ordinal);
        EmittedAssembly emitted = Compile(Catalogs.Default with { Messages = MessageCatalog.Read([.. EmbeddedSchemas.In("Messages").Where(static file => file.Name != Name), new(Name, text)]) });

        Assert.Equal("matt", emitted.Member(Type, Json, "Coat"));
        JsonAssert.SameValue(Json, emitted.Rewrite(Type, Json));
    }

    private static Catalogs WithMessage(SchemaFile message) =>
        Catalogs.Default with { Messages = MessageCatalog.Read([.. EmbeddedSchemas.In("Messages"), message]) };

    // The embedded file with additional entries at the beginning of a list.
    private static SchemaFile WithFirst(string name, string list, string entries)
    {
        SchemaFile file = EmbeddedSchemas.File(name);
        string start = $"\"{list}\": [";
        return file with { Text = file.Text.Replace(start, start + entries + ",", StringComparison.Ordinal) };
    }

    private static EmittedAssembly Compile(Catalogs catalogs)
    {
        GeneratorRun run = GeneratorRun.On(catalogs: catalogs, options: ("StorageNotificationsVisibility", "public"));
        run.CompilesCleanly();
        return EmittedAssembly.Load(run.Output);
    }
}
