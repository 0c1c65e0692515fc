using System.Globalization;
using System.Linq;
using System.Text;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits what reads the records of a document from a <c>Utf8JsonReader</c>.</summary>
internal sealed class ReaderEmitter
{
    private const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";

    private readonly SourceWriter _writer;
    private readonly EmissionSettings _settings;
    private readonly MessageSchema _message;
    private readonly TypeNames _types;

    private ReaderEmitter(SourceWriter writer, ReaderSpec spec)
    {
        _writer = writer;
        _settings = spec.Settings;
        _message = spec.Message;
        _types = new(_settings, _message);
    }

    public static void Emit(SourceWriter writer, ReaderSpec spec) => new ReaderEmitter(writer, spec).Emit();

    private void Emit()
    {
        using (_writer.Block($"namespace {CSharpText.QualifiedName(_settings.FamilyNamespace(_message.Family))}"))
        {
            RuntimeUsings.Emit(_writer, _settings, "WireCursor", "WireDetails", "WireEscaped", "WireForm", "WireReader");
            foreach (RecordSchema record in _message.Records)
            {
                if (record != _message.Root)
                    _writer.Line();
                using (_writer.Block($"partial record {CSharpText.Identifier(record.Name)}"))
                {
                    CursorEmitter.Emit(_writer, _types, record, IsItem(record));
                    _writer.Line();
                    EmitRead(record, hides: record == _message.Root && _message.IsNotification);
                    _writer.Line();
                    EmitMemberOf(record);
                }
            }
        }
    }

    private bool IsItem(RecordSchema record) => _message.Records
        .SelectMany(static other => other.Properties)
        .Any(property => property.Type.Kind == TypeKind.List && property.Type.Element!.Record == record.Name);

    private void EmitRead(RecordSchema record, bool hides)
    {
        string type = CSharpText.Identifier(record.Name);
        using (_writer.Block($"internal static {(hides ? "new " : "")}{type} Read({Reader})"))
        {
            foreach (PropertySchema property in record.Properties)
                _writer.Line($"{_types.Of(property.Type)}? {TypeNames.Local(property)} = null;");
            _writer.Line($"""
                WireDetails? details = null;

                WireReader.Object(ref reader);
                """);
            using (_writer.Block($"while (WireReader.NextMember(ref reader))"))
            {
                using (_writer.Block($"switch (MemberOf(WireReader.Bytes(ref reader)))"))
                {
                    for (int i = 0; i < record.Properties.Count; i++)
                    {
                        _writer.Line($"""
                            case {Text(i)}:
                                {TypeNames.Local(record.Properties[i])} = {Value(record.Properties[i].Type, i)};
                                break;
                            """);
                    }
                    _writer.Line($"""
                        default:
                            WireReader.Additional(ref reader, ref details);
                            break;
                        """);
                }
            }
            EmitConstruction(record, type);
        }
    }

    private void EmitConstruction(RecordSchema record, string type)
    {
        _writer.Line($$"""

            return new {{type}}
            {
            """);
        using (_writer.Indented())
        {
            foreach (PropertySchema property in record.Properties)
            {
                string missing = property.IsRequired ? $" ?? throw WireReader.Missing({CSharpText.Literal(property.JsonName)})" : "";
                _writer.Line($"{TypeNames.Property(property)} = {TypeNames.Local(property)}{missing},");
            }
            _writer.Line($"Form = new WireForm(details),");
        }
        _writer.Line("};");
    }

    // The reader stands on the name.
    private string Value(TypeSchema type, int member)
    {
        string context = $"{Text(member)}, ref details";
        switch (type.Kind)
        {
            case TypeKind.String or TypeKind.EncodedString:
                return $"WireReader.TextOrNull(ref reader, {context})";
            case TypeKind.Boolean:
                return $"WireReader.BooleanOrNull(ref reader, {context})";
            case TypeKind.Int64:
                return $"WireReader.Int64OrNull(ref reader, {context})";
            case TypeKind.Time:
                return $"WireReader.TimeOrNull(ref reader, false, {context})";
            case TypeKind.TimeInSeconds:
                return $"WireReader.TimeOrNull(ref reader, true, {context})";
            case TypeKind.Sequencer:
                return $"WireReader.Null(ref reader, {context}) ? null : new {_types.Of(type)}(WireReader.Text(ref reader))";
            case TypeKind.Record:
                return $"WireReader.Null(ref reader, {context}) ? null : {_types.Of(type)}.Read(ref reader)";
            case TypeKind.List:
                return $"WireReader.ListOrNull<{_types.OfElement(type)}>(ref reader, {_types.ElementReader(type.Element!)}, {context})";
            default:
                return $"WireReader.MapOrNull<{_types.OfElement(type)}>(ref reader, {_types.ElementReader(type.Element!)}, {context})";
        }
    }

    // The length tells most names apart before a byte is compared.
    private void EmitMemberOf(RecordSchema record)
    {
        _writer.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
        using (_writer.Block("internal static int MemberOf(global::System.ReadOnlySpan<byte> name)"))
        {
            using (_writer.Block("switch (name.Length)"))
            {
                var members = record.Properties.Select(static (property, index) => (property.JsonName, Index: index));
                foreach (var group in members.GroupBy(static member => Encoding.UTF8.GetByteCount(member.JsonName)).OrderBy(static group => group.Key))
                {
                    _writer.Line($"case {Text(group.Key)}:");
                    using (_writer.Indented())
                    {
                        foreach ((string name, int index) in group)
                        {
                            _writer.Line($"""
                                if (WireCursor.Same(name, {CSharpText.Utf8Literal(name)}))
                                    return {Text(index)};
                                """);
                        }
                        _writer.Line("break;");
                    }
                }
            }
            _writer.Line("return -1;");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
