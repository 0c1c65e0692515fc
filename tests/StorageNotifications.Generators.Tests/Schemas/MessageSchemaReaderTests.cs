using System.Reflection;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Text;

namespace StorageNotifications.Generators.Tests.Schemas;

/// <summary>Tests that the schema reader accepts exactly what docs/schemas.md describes.</summary>
public class MessageSchemaReaderTests
{
    // Line 3 contains the document, line 4 its properties, and line 5 the definitions.
    private const string Document = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Greeting", "description": "A greeting.", "x-source": "https://example.com/",
          "x-family": "Sns", "x-recognize": [{ "hello": { "const": "you" } }], "type": "object", "required": ["hello"],
          "properties": { "hello": { "description": "To whom.", "type": "string" }, "from": { "description": "By whom.", "$ref": "#/$defs/Person" } },
          "$defs": { "Person": { "description": "A person.", "type": "object", "properties": { "name": { "description": "Its name.", "type": "string" } } } }
        }
        """;

    [Fact]
    public void Document_IsRead()
    {
        MessageSchema message = Read(Document);

        Assert.Equal(("Greeting", "Sns", true), (message.Name, message.Family, message.IsNotification));
        Assert.Equal(["Greeting", "Person"], message.Records.Select(static record => record.Name));
        Assert.Equal([("Hello", true), ("From", false)], message.Root.Properties.Select(static property => (property.Name, property.IsRequired)));
        Assert.Equal(message, Read(Document));
    }

    [Fact]
    public void NameAndPrefixOfTypes_AreRead()
    {
        MessageSchema message = Read(Document
            .Replace("{ \"const\": \"you\" }", "{ \"x-prefix\": \"yo\" }", StringComparison.Ordinal)
            .Replace("\"To whom.\",", "\"To whom.\", \"x-name\": \"Receiver\",", StringComparison.Ordinal));

        Assert.Equal("Receiver", message.Root.Properties[0].Name);
        Assert.Equal("yo", message.Recognition[0].Conditions[0].Prefix);
    }

    [Fact]
    public void SecretNames_AreRead()
    {
        MessageSchema message = Read(Document
            .Replace("\"To whom.\",", "\"To whom.\", \"x-secret\": true,", StringComparison.Ordinal)
            .Replace("\"$ref\": \"#/$defs/Person\"", "\"type\": \"object\", \"additionalProperties\": { \"$ref\": \"#/$defs/Person\" }, \"x-secret\": [\"me\", \"you\"]", StringComparison.Ordinal));

        Assert.Equal([["hello"], ["me", "you"]], message.Root.Properties.Select(static property => property.SecretNames.ToArray()));
        Assert.Equal([true, false], message.Root.Properties.Select(static property => property.IsSecret));
    }

    [Theory]
    [InlineData("draft/2020-12", "draft/2019-09", 2, "$.$schema")]
    [InlineData("\"title\": \"Greeting\"", "\"title\": \"A greeting\"", 2, "$.title")]
    [InlineData("\"x-family\": \"Sns\"", "\"x-family\": \"Sqs\"", 3, "$.x-family")]
    [InlineData("\"x-family\": \"Sns\"", "\"x-family\": \"All\"", 3, "$.x-family")]
    [InlineData("\"x-family\": \"Sns\",", "\"x-family\": \"Sns\", \"maxProperties\": 4,", 3, "$.maxProperties")]
    [InlineData("\"required\": [\"hello\"]", "\"required\": [\"hallo\"]", 3, "$.required")]
    [InlineData("{ \"const\": \"you\" }", "{ \"const\": 5 }", 3, "$.x-recognize[0].hello.const")]
    [InlineData("{ \"const\": \"you\" }", "{ \"not\": {} }", 3, "$.x-recognize[0].hello")]
    [InlineData("{ \"const\": \"you\" }", "{ \"const\": \"you\", \"minLength\": 1 }", 3, "$.x-recognize[0].hello.minLength")]
    [InlineData("{ \"const\": \"you\" }", "{ \"type\": \"array\", \"maxItems\": 1 }", 3, "$.x-recognize[0].hello.maxItems")]
    [InlineData("[{ \"hello\":", "[{ \"hallo\":", 3, "$.x-recognize")]
    [InlineData("[{ \"hello\":", "[{ \"from.name[1]\":", 3, "$.x-recognize[0].from.name[1]")]
    [InlineData("\"To whom.\", \"type\": \"string\"", "\"To whom.\", \"type\": \"string\", \"minLength\": 1", 4, "$.properties.hello.minLength")]
    [InlineData("\"To whom.\", \"type\": \"string\"", "\"To whom.\", \"type\": \"number\"", 4, "$.properties.hello.type")]
    [InlineData("\"To whom.\", \"type\": \"string\"", "\"To whom.\", \"type\": \"integer\", \"format\": \"int32\"", 4, "$.properties.hello.format")]
    [InlineData("\"To whom.\", \"type\": \"string\"", "\"To whom.\", \"type\": [\"null\", \"string\"]", 4, "$.properties.hello.type")]
    [InlineData("\"To whom.\", \"type\": \"string\"", "\"To whom.\", \"type\": \"string\", \"format\": \"uri\"", 4, "$.properties.hello")]
    [InlineData("\"To whom.\", \"type\": \"string\"", "\"To whom.\", \"type\": \"array\"", 4, "$.properties.hello")]
    [InlineData("\"To whom.\", \"type\": \"string\"", "\"To whom.\", \"type\": \"array\", \"items\": { \"type\": \"boolean\" }", 4, "$.properties.hello.items")]
    [InlineData("\"description\": \"To whom.\",", "", 4, "$.properties.hello")]
    [InlineData("\"hello\": {", "\"-\": {", 4, "$.properties.-")]
    [InlineData("\"from\": {", "\"Hello\": {", 4, "$.properties.Hello")]
    [InlineData("\"from\": {", "\"greeting\": {", 4, "$.properties.greeting")]
    [InlineData("\"from\": {", "\"additional-properties\": {", 4, "$.properties.additional-properties")]
    [InlineData("#/$defs/Person", "#/$defs/Someone", 4, "$.properties.from.$ref")]
    [InlineData("#/$defs/Person", "other.json#/$defs/Person", 4, "$.properties.from.$ref")]
    [InlineData("\"$ref\": \"#/$defs/Person\"", "\"type\": \"string\"", 5, "$.$defs.Person")]
    [InlineData("\"Person\": {", "\"Per-son\": {", 5, "$.$defs.Per-son")]
    [InlineData("\"A person.\",", "\"A person.\", \"title\": \"Person\",", 5, "$.$defs.Person.title")]
    [InlineData("\"A person.\", \"type\": \"object\"", "\"A person.\", \"type\": \"array\"", 5, "$.$defs.Person.type")]
    [InlineData("\"x-family\":", "\"x-unwrap\": \"from\", \"x-family\":", 3, "$.x-unwrap")]
    [InlineData("\"x-family\":", "\"x-unwrap\": \"from.name.first\", \"x-family\":", 3, "$.x-unwrap")]
    [InlineData("\"x-family\":", "\"x-unwrap\": \"from[*].name\", \"x-family\":", 3, "$.x-unwrap")]
    [InlineData("\"x-family\":", "\"x-computed\": { \"Polite\": { \"description\": \"Is it?\", \"all\": { \"thanks\": { \"const\": true } } } }, \"x-family\":", 3, "$.x-computed.Polite")]
    [InlineData("\"x-family\":", "\"x-computed\": { \"Polite\": { \"description\": \"Is it?\", \"all\": { \"hello\": { \"x-prefix\": \"yo\" } } } }, \"x-family\":", 3, "$.x-computed.Polite")]
    [InlineData("\"To whom.\",", "\"To whom.\", \"x-name\": \"to whom\",", 4, "$.properties.hello")]
    [InlineData("\"To whom.\",", "\"To whom.\", \"x-secret\": false,", 4, "$.properties.hello.x-secret")]
    [InlineData("\"To whom.\",", "\"To whom.\", \"x-secret\": [\"me\"],", 4, "$.properties.hello.x-secret")]
    [InlineData("\"A greeting.\"", "5", 2, "$.description")]
    public void InvalidSchema_IsRejectedWithFileLineAndPath(string part, string instead, int line, string path)
    {
        Assert.Contains(part, Document, StringComparison.Ordinal);
        SchemaException error = Assert.Throws<SchemaException>(() => Read(Document.Replace(part, instead, StringComparison.Ordinal)));

        Assert.Equal((path, line), (error.Path, error.Line));
        Assert.StartsWith($"greeting.schema.json({line},", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key", "Key")]
    [InlineData("eTag", "ETag")]
    [InlineData("s3", "S3")]
    [InlineData("sourceIPAddress", "SourceIPAddress")]
    [InlineData("detail-type", "DetailType")]
    [InlineData("x-amz-request-id", "RequestId")]
    [InlineData("x-amz-id-2", "Id2")]
    [InlineData("md5OfBody", "Md5OfBody")]
    public void CSharpNames_AreDerivedFromJsonNames(string json, string expected) => Assert.Equal(expected, CSharpNames.FromJson(json));

    [Fact]
    public void EmbeddedSchemas_AreValidAndTheirTypesDiffer()
    {
        IEnumerable<string> types = MessageCatalog.Default.Messages.SelectMany(static message => message.Records.Select(record => $"{message.Family}.{record.Name}"));

        Assert.Equal(types.Distinct(), types);
    }

    [Fact]
    public void NameThatEmittedCodeUses_IsRejected()
    {
        string[] names = [.. MessageCatalog.Default.Messages.SelectMany(NamesInRecords).Distinct().Order(StringComparer.Ordinal)];

        Assert.Contains(nameof(ToString), names);
        Assert.All(names, static name => Assert.Throws<SchemaException>(() => Read(Document.Replace("\"To whom.\",", $"\"To whom.\", \"x-name\": \"{name}\",", StringComparison.Ordinal))));
    }

    // The members of emitted types, except those that are named after members and records of the schema, and those that the compiler adds.
    private static IEnumerable<string> NamesInRecords(MessageSchema message) => message.Records.SelectMany(record =>
        typeof(MessageSchemaReaderTests).Assembly.GetType($"StorageNotifications.{message.Family}.{record.Name}", throwOnError: true)!
            .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Select(static member => member.Name)
            .Where(static name => CSharpNames.IsIdentifier(name) && !name.StartsWith('_') && !name.Contains("et_", StringComparison.Ordinal) && !name.StartsWith("op_", StringComparison.Ordinal))
            .Except(record.Properties.SelectMany(static property => new[] { property.Name, "Encoded" + property.Name, "Last" + property.Name }))
            .Except(record.Computed.Select(static computed => computed.Name))
            .Except(message.Records.Select(static own => own.Name + "Members")));

    private static MessageSchema Read(string text) => MessageSchemaReader.Read(new("greeting.schema.json", text));
}
