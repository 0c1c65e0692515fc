using System.Globalization;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits what writes the records of a document: as bytes, and to a <c>Utf8JsonWriter</c>.</summary>
internal sealed class WriterEmitter
{
    private readonly SourceWriter _writer;
    private readonly EmissionSettings _settings;
    private readonly MessageSchema _message;
    private readonly TypeNames _types;

    private WriterEmitter(SourceWriter writer, WriterSpec spec)
    {
        _writer = writer;
        _settings = spec.Settings;
        _message = spec.Message;
        _types = new(_settings, _message);
    }

    public static void Emit(SourceWriter writer, WriterSpec spec) => new WriterEmitter(writer, spec).Emit();

    private void Emit()
    {
        using (_writer.Block($"namespace {CSharpText.QualifiedName(_settings.FamilyNamespace(_message.Family))}"))
        {
            RuntimeUsings.Emit(_writer, _settings, "WireOutput", "WireWriter");
            foreach (RecordSchema record in _message.Records)
            {
                if (record != _message.Root)
                    _writer.Line();
                using (_writer.Block($"partial record {CSharpText.Identifier(record.Name)}"))
                {
                    EmitWriteTo(record);
                    _writer.Line();
                    EmitWriteBytes(record);
                }
            }
        }
    }

    private void EmitWriteTo(RecordSchema record)
    {
        bool overrides = record == _message.Root && _message.IsNotification;
        _writer.Line(overrides ? "/// <inheritdoc />" : """
            /// <summary>Writes the object, with members that are not null, or were read as null, or are not known.</summary>
            /// <param name="writer">What to write to.</param>
            """);
        using (_writer.Block($"public {(overrides ? "override " : "")}void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)"))
        {
            _writer.Line($"WireWriter.Begin(writer);");
            for (int i = 0; i < record.Properties.Count; i++)
                EmitMember(record.Properties[i], i);
            _writer.Line($"WireWriter.End(writer, Form);");
        }
    }

    private void EmitWriteBytes(RecordSchema record)
    {
        bool overrides = record == _message.Root && _message.IsNotification;
        using (_writer.Block($"internal {(overrides ? "override " : "")}int WriteTo(ref WireOutput output, int at)"))
        {
            if (record.Repeats)
            {
                _writer.Line("""
                    if (Kept.Of(this) is { } json)
                        return output.Raw(at, json);

                    """);
            }
            _writer.Line("int start = at;");
            for (int i = 0; i < record.Properties.Count; i++)
                EmitBytes(record.Properties[i], i);
            if (!record.Repeats)
            {
                _writer.Line("return output.End(start, at, Form);");
                return;
            }
            _writer.Line("""
                at = output.End(start, at, Form);
                Kept.Keep(this, output.Written(start, at));
                return at;
                """);
        }
    }

    private void EmitBytes(PropertySchema property, int index)
    {
        string name = CSharpText.Utf8Literal($",\"{property.JsonName}\":");
        string nameAndQuote = CSharpText.Utf8Literal($",\"{property.JsonName}\":\"");
        string value = TypeNames.Property(property);
        string member = $"{index.ToString(CultureInfo.InvariantCulture)}, Form";
        switch (property.Type.Kind)
        {
            case TypeKind.String when property.KnownValues.Count == 1:
                string only = CSharpText.Literal(property.KnownValues[0]);
                string nameAndOnly = CSharpText.Utf8Literal($",\"{property.JsonName}\":\"{property.KnownValues[0]}\"");
                _writer.Line($"""
                    at = ReferenceEquals({value}, {only}) ? output.Raw(at, {nameAndOnly})
                        : output.Text(at, {nameAndQuote}, {value}, {member});
                    """);
                break;
            case TypeKind.String or TypeKind.EncodedString:
                _writer.Line($"at = output.Text(at, {nameAndQuote}, {value}, {member});");
                break;
            case TypeKind.Sequencer:
                _writer.Line($"at = output.Text(at, {nameAndQuote}, {value}?.ToString(), {member});");
                break;
            case TypeKind.Boolean:
                _writer.Line($"at = output.Boolean(at, {name}, {value}, {member});");
                break;
            case TypeKind.Int64:
                _writer.Line($"at = output.Int64(at, {name}, {value}, {member});");
                break;
            case TypeKind.Time or TypeKind.TimeInSeconds:
                _writer.Line($"at = output.Time(at, {name}, {value}, {(property.Type.Kind == TypeKind.Time ? "false" : "true")}, {member});");
                break;
            case TypeKind.Record:
                _writer.Line($"""
                    at = output.Name(at, {name}, {value} is not null, {member});
                    if ({value} is not null)
                        at = {value}.WriteTo(ref output, at);
                    """);
                break;
            default:
                EmitCollectionBytes(property, name, value, member);
                break;
        }
    }

    private void EmitCollectionBytes(PropertySchema property, string name, string value, string member)
    {
        TypeSchema type = property.Type;
        string element = _types.OfElement(type);
        bool isRecord = type.Element!.Kind == TypeKind.Record;
        _writer.Line($"at = output.Name(at, {name}, {value} is not null, {member});");
        using (_writer.Block($"if ({value} is not null)"))
        {
            _writer.Line("int first = at;");
            if (type.Kind == TypeKind.List)
            {
                using (_writer.Block($"foreach ({element} item in {value})"))
                {
                    _writer.Line("at = output.Item(at);");
                    _writer.Line(isRecord ? "at = item.WriteTo(ref output, at);" : "at = output.Value(at, item);");
                }
                _writer.Line("at = output.EndList(first, at);");
                return;
            }
            string itemType = $"global::System.Collections.Generic.KeyValuePair<string, {element}>";
            using (_writer.Block($"foreach ({itemType} item in {value}!)"))
            {
                _writer.Line("at = output.Key(at, item.Key);");
                _writer.Line(isRecord ? "at = item.Value.WriteTo(ref output, at);" : "at = output.Value(at, item.Value);");
            }
            _writer.Line("at = output.EndMap(first, at);");
        }
    }

    private void EmitMember(PropertySchema property, int index)
    {
        string name = CSharpText.Utf8Literal(property.JsonName);
        string value = TypeNames.Property(property);
        string member = $"{index.ToString(CultureInfo.InvariantCulture)}, Form";
        switch (property.Type.Kind)
        {
            case TypeKind.String or TypeKind.EncodedString:
                _writer.Line($"WireWriter.Text(writer, {name}, {value}, {member});");
                break;
            case TypeKind.Boolean:
                _writer.Line($"WireWriter.Boolean(writer, {name}, {value}, {member});");
                break;
            case TypeKind.Int64:
                _writer.Line($"WireWriter.Int64(writer, {name}, {value}, {member});");
                break;
            case TypeKind.Time:
                _writer.Line($"WireWriter.Time(writer, {name}, {value}, false, {member});");
                break;
            case TypeKind.TimeInSeconds:
                _writer.Line($"WireWriter.Time(writer, {name}, {value}, true, {member});");
                break;
            case TypeKind.Sequencer:
                _writer.Line($"WireWriter.Text(writer, {name}, {value}?.ToString(), {member});");
                break;
            case TypeKind.Record:
                _writer.Line($"""
                    if (WireWriter.Name(writer, {name}, {value} is not null, {member}))
                        {value}!.WriteTo(writer);
                    """);
                break;
            default:
                EmitCollection(property.Type, name, value, member);
                break;
        }
    }

    private void EmitCollection(TypeSchema type, string name, string value, string member)
    {
        bool isList = type.Kind == TypeKind.List;
        string element = _types.OfElement(type);
        string item = isList ? "item" : "item.Value";
        using (_writer.Block($"if (WireWriter.Name(writer, {name}, {value} is not null, {member}))"))
        {
            _writer.Line(isList ? "writer.WriteStartArray();" : "writer.WriteStartObject();");
            string itemType = isList ? element : $"global::System.Collections.Generic.KeyValuePair<string, {element}>";
            using (_writer.Block($"foreach ({itemType} item in {value}!)"))
            {
                if (!isList)
                    _writer.Line("writer.WritePropertyName(item.Key);");
                _writer.Line(type.Element!.Kind == TypeKind.Record ? $"{item}.WriteTo(writer);" : $"writer.WriteStringValue({item});");
            }
            _writer.Line(isList ? "writer.WriteEndArray();" : "writer.WriteEndObject();");
        }
    }
}
