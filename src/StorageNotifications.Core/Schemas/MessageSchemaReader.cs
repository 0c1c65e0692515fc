// One file, because the methods for the keywords of the schema language call one another.
using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Text;

namespace StorageNotifications.Core.Schemas;

/// <summary>Reads the subset of JSON Schema 2020-12 that <c>docs/schemas.md</c> describes, and rejects every other keyword.</summary>
internal sealed class MessageSchemaReader
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private const string DefinitionPrefix = "#/$defs/";

    // A 64-bit word has one bit for each member, which records an explicit null.
    private const int MostProperties = 64;

    // The members that emitted code gives to records, and those of every object.
    private static readonly HashSet<string> ReservedNames = new(StringComparer.Ordinal)
    {
        "AdditionalProperties", "BindAsync", "Converter", "Details", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetObjectEvents", "GetType", "Known",
        "Member", "MemberwiseClone", "NotSupported", "Parse", "ParseXml", "PrintMembers", "Read", "ReadObjectEvents", "Reader", "ReferenceEquals", "ToJson", "ToString",
        "ToUtf8Json", "ToXml", "TryParse", "TryParseXml", "TryUnwrap", "Unwrap", "UnwrapEach", "Visit", "WriteTo", "Xml",
    };

    private readonly Dictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private MessageSchemaReader()
    {
    }

    /// <exception cref="SchemaException">The file is not a valid schema. The message names the file, line and path.</exception>
    public static MessageSchema Read(SchemaFile file) =>
        new MessageSchemaReader().ReadDocument(JsonParser.Parse(file.Name, file.Text));

    private MessageSchema ReadDocument(JsonNode root)
    {
        JsonObjectReader document = root.AsObject();
        if (document.String("$schema") != Dialect)
            throw document.Required("$schema").Error($"only {Dialect} is supported");

        if (document.Optional("$defs") is { } definitions)
        {
            foreach (KeyValuePair<string, JsonNode> definition in definitions.AsObject().Node.Members)
            {
                _ = TypeName(definition.Key, definition.Value);
                _definitions.Add(definition.Key, definition.Value);
            }
        }

        string name = TypeName(document.String("title"), document.Required("title"));
        var records = new List<RecordSchema> { ReadRecord(name, document) };
        foreach (KeyValuePair<string, JsonNode> definition in _definitions)
        {
            JsonObjectReader reader = definition.Value.AsObject();
            records.Add(ReadRecord(definition.Key, reader));
            reader.Finish();
        }

        var message = new MessageSchema(
            name,
            SchemaConditions.ReadFamily(document.Required("x-family")),
            document.String("x-source"),
            SchemaConditions.ReadShapes(document.Optional("x-recognize")),
            ReadUnwrap(document),
            ReadObjectEvent(document.Optional("x-object-event")),
            ReadView(document.Optional("x-view")),
            new(records))
        {
            Xml = ReadXml(document.Optional("x-xml")),
        };
        document.Finish();
        CheckReferences(message, document);
        if (message.Xml is not null)
            CheckXml(message, message.Root, [], document.Required("x-xml"));
        return message;
    }

    private void CheckReferences(MessageSchema message, JsonObjectReader document)
    {
        foreach (KeyValuePair<string, JsonNode> definition in _definitions)
        {
            if (!_used.Contains(definition.Key))
                throw definition.Value.Error("nothing refers to the definition");
        }

        MessagePaths.Check(message, document);
    }

    // { "element": "NotificationConfiguration", "namespace": "http://s3.amazonaws.com/doc/2006-03-01/" }
    private static XmlRootSchema? ReadXml(JsonNode? node)
    {
        if (node is null)
            return null;
        JsonObjectReader reader = node.AsObject();
        var xml = new XmlRootSchema(reader.String("element"), reader.String("namespace"));
        reader.Finish();
        return xml;
    }

    private static void CheckXml(MessageSchema message, RecordSchema record, IReadOnlyList<string> outer, JsonNode node)
    {
        if (outer.Contains(record.Name))
            throw node.Error($"'{record.Name}' contains itself, which is not supported in documents with an XML form");
        foreach (PropertySchema property in record.Properties)
        {
            TypeSchema type = property.Type.Kind == TypeKind.List ? property.Type.Element! : property.Type;
            if (type.Record is { } inner)
                CheckXml(message, message.Record(inner), [.. outer, record.Name], node);
            else if (type.Kind != TypeKind.String)
                throw node.Error($"the member '{property.JsonName}' is neither a string, an object nor a list of these, and has no XML form");
        }
    }

    private static UnwrapSchema? ReadUnwrap(JsonObjectReader document)
    {
        EquatableArray<string> sqsMessageId = PathAt(MessagePaths.SqsMessageId), topicArn = PathAt(MessagePaths.TopicArn);
        return document.Optional(MessagePaths.Unwrap) is null ? null : new(PathAt(MessagePaths.Unwrap), sqsMessageId, topicArn);

        EquatableArray<string> PathAt(string keyword) =>
            document.Optional(keyword) is { } node ? SchemaConditions.ReadPath(node, node.AsString()) : default;
    }

    // { "list": "Records", "members": { "BucketName": "s3.bucket.name" } }
    private static ObjectEventSchema? ReadObjectEvent(JsonNode? node)
    {
        if (node is null)
            return null;
        JsonObjectReader reader = node.AsObject();
        var objectEvent = new ObjectEventSchema(reader.OptionalString("list"), ReadMembers(reader));
        reader.Finish();
        return objectEvent;
    }

    private static EquatableArray<ViewMemberSchema> ReadMembers(JsonObjectReader reader) => new(reader.Required("members").AsObject().Node.Members
        .Select(static member => new ViewMemberSchema(TypeName(member.Key, member.Value), SchemaConditions.ReadPath(member.Value, member.Value.AsString()))));

    // { "name": "S3EventReader", "description": "…", "list": "Records", "members": { "BucketName": "s3.bucket.name" } }
    private static ViewSchema? ReadView(JsonNode? node)
    {
        if (node is null)
            return null;
        JsonObjectReader reader = node.AsObject();
        var view = new ViewSchema(
            TypeName(reader.String("name"), reader.Required("name")), reader.String("description"), reader.String("list"), ReadMembers(reader));
        reader.Finish();
        return view;
    }

    private RecordSchema ReadRecord(string name, JsonObjectReader reader)
    {
        if (reader.String("type") != "object")
            throw reader.Required("type").Error("a document or definition must have the type object");

        var required = new HashSet<string>(reader.Strings("required"), StringComparer.Ordinal);
        var properties = new List<PropertySchema>();
        var names = new HashSet<string>(ReservedNames, StringComparer.Ordinal) { name };
        JsonNode members = reader.Required("properties");
        foreach (KeyValuePair<string, JsonNode> member in members.AsObject().Node.Members)
        {
            PropertySchema property = ReadProperty(member.Key, member.Value, required.Remove(member.Key));
            foreach (string taken in NamesOf(property).Where(own => !names.Add(own)))
                throw member.Value.Error($"the C# name '{taken}' is taken");
            properties.Add(property);
        }
        if (required.Count > 0)
            throw reader.Required("required").Error($"there is no member '{required.First()}'");
        if (properties.Count > MostProperties)
            throw members.Error($"there are more than {MostProperties} members");

        return new(
            name,
            reader.String("description"),
            new(properties),
            ReadComputed(reader.Optional("x-computed"), properties),
            reader.Boolean("x-repeats", otherwise: false))
        {
            IsCompact = ReadIsCompact(reader, properties),
        };
    }

    private static bool ReadIsCompact(JsonObjectReader reader, IEnumerable<PropertySchema> properties)
    {
        bool isCompact = reader.Boolean("x-compact", otherwise: false);
        if (isCompact && (reader.Boolean("x-repeats", otherwise: false) || properties.Any(static property => property.Type.Kind == TypeKind.Sequencer)))
            throw reader.Required("x-compact").Error("a compact record cannot repeat and cannot contain a sequencer");
        return isCompact;
    }

    // Encoded strings have two properties.
    private static string[] NamesOf(PropertySchema property) =>
        property.Type.Kind == TypeKind.EncodedString ? [property.Name, "Encoded" + property.Name] : [property.Name];

    private PropertySchema ReadProperty(string jsonName, JsonNode node, bool isRequired)
    {
        JsonObjectReader reader = node.AsObject();
        string name = reader.OptionalString("x-name") ?? CSharpNames.FromJson(jsonName);
        if (!CSharpNames.IsIdentifier(name))
            throw node.Error($"a C# name cannot be derived from '{jsonName}'");

        var property = new PropertySchema(
            jsonName,
            name,
            reader.String("description"),
            ReadType(reader),
            isRequired,
            reader.OptionalString("x-since"),
            new(reader.Strings("x-values")),
            reader.Boolean("x-repeats", otherwise: false),
            ReadSecretNames(reader, jsonName))
        {
            XmlName = reader.OptionalString("x-xml") ?? jsonName,
        };
        reader.Finish();
        if (property.Repeats && property.Type.Kind != TypeKind.String)
            throw node.Error("x-repeats is allowed only on strings and references");
        return property;
    }

    // true, or the names of the secret items of a map
    private static EquatableArray<string> ReadSecretNames(JsonObjectReader reader, string jsonName)
    {
        if (reader.Optional("x-secret") is not { } secret)
            return EquatableArray<string>.Empty;
        if (secret.Kind != JsonKind.Array)
            return secret.AsBoolean() ? new([jsonName]) : throw secret.Error("expected true or a list of names");
        return reader.Optional("additionalProperties") is not null
            ? new(reader.Strings("x-secret"))
            : throw secret.Error("a list of names is allowed only on a map");
    }

    private TypeSchema ReadType(JsonObjectReader reader)
    {
        if (reader.OptionalString("$ref") is { } reference)
            return new(TypeKind.Record, Record: ReadReference(reference, reader.Required("$ref")));

        JsonNode node = reader.Required("type");
        string type = ReadTypeName(node, out bool isNullable);
        return type switch
        {
            "string" => new(ReadStringKind(reader), isNullable),
            "boolean" => new(TypeKind.Boolean, isNullable),
            "integer" when reader.String("format") == "int64" => new(TypeKind.Int64, isNullable),
            "integer" => throw reader.Required("format").Error("an integer must have the format int64"),
            "array" => new(TypeKind.List, isNullable, Element: ReadElement(reader.Required("items"))),
            "object" => new(TypeKind.Map, isNullable, Element: ReadElement(reader.Required("additionalProperties"))),
            _ => throw node.Error($"the type '{type}' is not supported here"),
        };
    }

    private TypeSchema ReadElement(JsonNode node)
    {
        JsonObjectReader reader = node.AsObject();
        TypeSchema type = ReadType(reader);
        reader.Finish();
        return type.Kind is TypeKind.String or TypeKind.Record
            ? type
            : throw node.Error("lists and maps must contain strings or records");
    }

    // "string", or ["string", "null"]
    private static string ReadTypeName(JsonNode node, out bool isNullable)
    {
        isNullable = node.Kind == JsonKind.Array;
        if (!isNullable)
            return node.AsString();
        IReadOnlyList<JsonNode> names = node.AsArray();
        return names.Count == 2 && names[1].AsString() == "null"
            ? names[0].AsString()
            : throw node.Error("expected a type and 'null'");
    }

    private static TypeKind ReadStringKind(JsonObjectReader reader)
    {
        string? format = reader.OptionalString("format");
        string? precision = reader.OptionalString("x-precision");
        string? encoding = reader.OptionalString("x-encoding");
        string? type = reader.OptionalString("x-type");
        return (format, precision, encoding, type) switch
        {
            (null, null, null, null) => TypeKind.String,
            ("date-time", null, null, null) => TypeKind.Time,
            ("date-time", "seconds", null, null) => TypeKind.TimeInSeconds,
            (null, null, "form-urlencoded", null) => TypeKind.EncodedString,
            (null, null, null, "sequencer") => TypeKind.Sequencer,
            _ => throw reader.Node.Error("this combination of format, x-precision, x-encoding and x-type is not supported"),
        };
    }

    private string ReadReference(string reference, JsonNode node)
    {
        string name = reference.StartsWith(DefinitionPrefix, StringComparison.Ordinal) ? reference.Substring(DefinitionPrefix.Length) : "";
        if (!_definitions.ContainsKey(name))
            throw node.Error($"'{reference}' is not one of this file's $defs");
        _used.Add(name);
        return name;
    }

    private static EquatableArray<ComputedSchema> ReadComputed(JsonNode? node, List<PropertySchema> properties)
    {
        if (node is null)
            return default;

        var computed = new List<ComputedSchema>();
        foreach (KeyValuePair<string, JsonNode> member in node.AsObject().Node.Members)
        {
            JsonObjectReader reader = member.Value.AsObject();
            EquatableArray<ConditionSchema> conditions = SchemaConditions.Read(reader.Required("all"));
            foreach (ConditionSchema condition in conditions)
            {
                if (condition.Prefix is not null)
                    throw member.Value.Error("x-prefix is allowed only in x-recognize");
                if (condition.Kind == JsonKind.Array)
                    throw member.Value.Error("the type array is allowed only in x-recognize");
                if (condition.Path.Count != 1 || properties.All(property => property.JsonName != condition.Path[0]))
                    throw member.Value.Error("a condition must name a member of the same record");
            }
            computed.Add(new(TypeName(member.Key, member.Value), reader.String("description"), conditions));
            reader.Finish();
        }
        return new(computed);
    }

    private static string TypeName(string name, JsonNode node) =>
        CSharpNames.IsIdentifier(name) ? name : throw node.Error($"'{name}' is not a C# name");
}
