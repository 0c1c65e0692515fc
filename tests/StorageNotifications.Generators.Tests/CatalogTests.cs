using StorageNotifications.Core.Events;
using StorageNotifications.Core.Options;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Emit;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Tests;

/// <summary>What AWS adds is a change of data: nothing of it is written in C#.</summary>
public class CatalogTests
{
    private static readonly CompilationInfo Newest = new(13, new Version(10, 0), true, true, true, true, true);
    private static readonly GenerationOptions Defaults = GenerationOptions.Read(static _ => null);

    [Fact]
    public void NewEvent_BecomesAConstantAndIsKnown()
    {
        SchemaFile file = EmbeddedSchemas.File("Events/s3.events.json");
        string text = file.Text.Replace("\"events\": [", """
            "events": [
                { "name": "s3:ObjectPainted:Blue", "since": "2030", "summary": "An object was painted blue." },
                { "name": "s3:ObjectPainted:*", "since": "2030", "summary": "An object was painted." },
            """, StringComparison.Ordinal);
        Catalogs catalogs = Catalogs.Default with { S3Events = EventCatalog.Read(new("made-up.json", text)) };

        string types = Emit(catalogs, "StorageNotifications.S3.S3EventTypes.g.cs");
        string names = Emit(catalogs, "StorageNotifications.S3.S3EventNames.g.cs");
        Assert.Contains("public static partial class ObjectPainted", types, StringComparison.Ordinal);
        Assert.Contains("public const string Blue = \"s3:ObjectPainted:Blue\";", types, StringComparison.Ordinal);
        Assert.Contains("public const string All = \"s3:ObjectPainted:*\";", types, StringComparison.Ordinal);
        Assert.Contains("case \"s3:ObjectPainted:Blue\":", types, StringComparison.Ordinal);
        Assert.Contains("public const string Blue = \"ObjectPainted:Blue\";", names, StringComparison.Ordinal);
        Assert.DoesNotContain("ObjectPainted:*", names, StringComparison.Ordinal);
    }

    [Fact]
    public void NewMember_IsReadAndWritten()
    {
        const string Schema = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "PaintEvent", "description": "Paint <now> & then.", "x-source": "https://example.com/",
              "x-family": "S3", "x-recognize": [{ "paint": { "type": "object" } }], "type": "object", "required": ["paint"],
              "properties": { "paint": { "description": "The 'paint', class's own.", "$ref": "#/$defs/Paint" } },
              "$defs": { "Paint": { "description": "Paint.", "type": "object", "properties": { "class": { "description": "Its class.", "type": "string", "x-since": "3.1" } } } }
            }
            """;
        Catalogs catalogs = Catalogs.Default with { Messages = MessageCatalog.Read([new("paint.schema.json", Schema)]) };

        string model = Emit(catalogs, "StorageNotifications.S3.PaintEvent.g.cs");
        Assert.Contains("/// <summary>Paint &lt;now&gt; &amp; then.</summary>", model, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The <c>paint</c>, class's own.</summary>", model, StringComparison.Ordinal);
        Assert.Contains("public required global::StorageNotifications.S3.Paint Paint { get; init; }", model, StringComparison.Ordinal);
        Assert.Contains("Since version 3.1.", model, StringComparison.Ordinal);
        Assert.Contains("\"class\"u8", Emit(catalogs, "StorageNotifications.S3.PaintEvent.Reader.g.cs"), StringComparison.Ordinal);
        Assert.Contains("\"class\"u8", Emit(catalogs, "StorageNotifications.S3.PaintEvent.Writer.g.cs"), StringComparison.Ordinal);
        Assert.Contains("return Shape.PaintEvent;", Emit(catalogs, "StorageNotifications.NotificationMessage.Reader.g.cs"), StringComparison.Ordinal);
    }

    private static string Emit(Catalogs catalogs, string hintName) =>
        FileEmitter.Emit(FileSpecFactory.Create(catalogs, Defaults, Newest).Single(file => file.HintName == hintName)).ToString();
}
