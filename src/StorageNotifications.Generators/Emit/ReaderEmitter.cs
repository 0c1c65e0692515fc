using System.Linq;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>
/// Emits the code that reads a record from UTF-8. The code expects the members in the order in which AWS writes them. Members in another
/// order are found in further iterations of the loop.
/// </summary>
internal sealed class ReaderEmitter
{
    private readonly SourceWriter _writer;
    private readonly TypeNames _types;
    private readonly RecordSchema _record;
    private readonly EmissionSettings _settings;

    private ReaderEmitter(SourceWriter writer, TypeNames types, RecordSchema record, EmissionSettings settings)
    {
        _writer = writer;
        _types = types;
        _record = record;
        _settings = settings;
    }

    public static void Emit(SourceWriter writer, TypeNames types, RecordSchema record, EmissionSettings settings)
    {
        var emitter = new ReaderEmitter(writer, types, record, settings);
        emitter.EmitStatics();
        emitter.EmitRead();
    }

    private void EmitStatics()
    {
        string type = CSharpText.Identifier(_record.Name);
        _writer.Line($"internal static readonly {_types.Runtime}.WireReader<{type}> Reader = new(Read<WirePlain>, Read<WireStrict>);");
        if (_record.Repeats)
            _writer.Line($"private static readonly {_types.Runtime}.WireMemo<{type}> Known = new();");
        PropertySchema[] repeated = [.. _record.Properties.Where(IsRepeated)];
        if (repeated.Length > 0)
        {
            _writer.Line($"""
                // The last value, which is expected to occur again.
                private static {_types.Runtime}.WireText? {string.Join(", ", repeated.Select(Last))};
                """);
        }
    }

    private void EmitRead()
    {
        string type = CSharpText.Identifier(_record.Name);
        _writer.Line($$"""
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
            internal static int Read<TForm>(global::System.ReadOnlySpan<byte> utf8, int at, int depth, out {{type}}? value)
            {
                value = null;
            """);
        using (_writer.Indented())
        {
            if (_record.Repeats)
            {
                _writer.Line($"""
                    int beginning = at;
                    if (Known.TryGet<TForm>(utf8, ref beginning, at + {KeyStart()}, out value))
                        return beginning;
                    """);
            }
            _writer.Line($"""
                int start = WireCursor.Begin<TForm>(utf8, at);
                if (start == WireCursor.Failed)
                    return WireCursor.NoObject<TForm>(utf8, at);
                at = start;
                var record = new {type}{Initializer()};
                """);
            using (_writer.Block("do"))
            {
                _writer.Line("start = at;");
                foreach (PropertySchema property in _record.Properties)
                    EmitMember(property);
                _writer.Line("at = WireCursor.Rest<TForm>(utf8, at, start, depth, ref record.Details);");
            }
            _writer.Line("""
                while (!WireCursor.IsOver(utf8, at));
                at = WireCursor.End(utf8, at);
                """);
            foreach (PropertySchema property in _record.Properties.Where(static property => property.IsRequired))
            {
                string value = property.Type.IsCollection ? $"{TypeNames.Field(property)}.Items" : TypeNames.Field(property);
                _writer.Line($"""
                    if (record.{value} is null)
                        return WireCursor.Missing<TForm>(at, {CSharpText.Literal(property.JsonName)});
                    """);
            }
            if (_record.Repeats)
            {
                _writer.Line($"""
                    if (record.Details is null && Known.Keep<TForm>(utf8, beginning, at, beginning + {KeyStart()}, record))
                        record._kept = new(record);
                    """);
            }
            _writer.Line("""
                value = record;
                return at;
                """);
        }
        _writer.Line("}");
    }

    private void EmitMember(PropertySchema property)
    {
        TypeSchema type = property.Type;
        string field = $"record.{TypeNames.Field(property)}";
        string start = "(utf8, at";
        string details = $"Member.{property.Name}, ref record.Details";
        string allowsNull = type.Element?.IsNullable == true ? "true" : "false";
        string read = type.Kind switch
        {
            TypeKind.String when IsRepeated(property) => $"(at, {field}) = WireValue.Repeated<TForm>{start}, {details}, ref {Last(property)});",
            TypeKind.String or TypeKind.EncodedString => $"(at, {field}) = WireValue.Text<TForm>{start}, {details});",
            TypeKind.Boolean => $"at = WireValue.Boolean<TForm>{start}, {details}, out {field});",
            TypeKind.Int64 => $"at = WireValue.Int64<TForm>{start}, {details}, out {field});",
            TypeKind.Time => $"at = WireValue.Time<TForm>{start}, false, {details}, out {field});",
            TypeKind.TimeInSeconds => $"at = WireValue.Time<TForm>{start}, true, {details}, out {field});",
            TypeKind.Record => $"at = WireCursor.After<TForm>(utf8, {_types.Of(type)}.Read<TForm>{start}, depth + 1, out {field}), {field}, {details});",
            TypeKind.List => $"at = WireCursor.List<TForm, {_types.OfElement(type)}>{start}, depth, {_types.ElementReader(type.Element!)}, {allowsNull}, {details}, out {field});",
            TypeKind.Map => $"at = WireCursor.Map<TForm, {_types.OfElement(type)}>{start}, depth, {_types.ElementReader(type.Element!)}, {allowsNull}, {details}, out {field});",
            _ => "",
        };
        string test = $"if (WireCursor.Is<TForm>(utf8, ref at, {CSharpText.Utf8Literal($"\"{property.JsonName}\"")}))";
        if (type.Kind != TypeKind.Sequencer)
        {
            _writer.Line($"""
                {test}
                    {read}
                """);
            return;
        }
        using (_writer.Block(test))
        {
            _writer.Line($"""
                (at, string? text) = WireValue.Text<TForm>{start}, {details});
                {field} = text is null ? null : new {_types.Of(type)}(text);
                """);
        }
    }

    // The bytes of values differ after {"name":".
    private string KeyStart() => CSharpText.Number(_record.Properties[0].JsonName.Length + 5);

    // Required members are assigned by the reader, which fails if they are missing.
    private string Initializer() => InitializerOf(_record, _settings);

    /// <summary>Gets the constructor call or object initializer of a record whose members the reader then sets.</summary>
    public static string InitializerOf(RecordSchema record, EmissionSettings settings)
    {
        PropertySchema[] required = settings.UsesRequiredMembers ? [.. record.Properties.Where(static property => TypeNames.IsRequiredMember(property))] : [];
        return required.Length == 0 ? "()" : $" {{ {string.Join(", ", required.Select(static property => $"{TypeNames.Property(property)} = null!"))} }}";
    }

    /// <summary>Determines whether many messages have the same text in a member, as they do if only one value is known.</summary>
    public static bool IsRepeated(PropertySchema property) =>
        property.Type.Kind == TypeKind.String && (property.Repeats || property.KnownValues.Count == 1);

    private static string Last(PropertySchema property) => $"Last{property.Name}";
}
