using System.Globalization;
using System.Linq;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Generators.Emit;

/// <summary>
/// Emits what reads a record from UTF-8 at full speed: the members in the order in which AWS writes them, any of which may be absent,
/// then whatever else there is.
/// </summary>
internal sealed class CursorEmitter
{
    private readonly SourceWriter _writer;
    private readonly TypeNames _types;
    private readonly RecordSchema _record;

    private CursorEmitter(SourceWriter writer, TypeNames types, RecordSchema record)
    {
        _writer = writer;
        _types = types;
        _record = record;
    }

    public static void Emit(SourceWriter writer, TypeNames types, RecordSchema record, bool isItem)
    {
        var emitter = new CursorEmitter(writer, types, record);
        emitter.EmitRead();
        if (isItem)
            emitter.EmitReadList();
    }

    private void EmitRead()
    {
        string type = CSharpText.Identifier(_record.Name);
        if (_record.Repeats)
        {
            _writer.Line($"""
                private static readonly {_types.Runtime}.WireMemo<{type}> Known = new();

                """);
        }
        PropertySchema[] repeated = [.. _record.Properties.Where(static property => HasLast(property))];
        if (repeated.Length > 0)
        {
            _writer.Line("// What was read last: it is expected again.");
            foreach (PropertySchema property in repeated)
                _writer.Line($"private static {_types.Runtime}.WireText? {Last(property)};");
            _writer.Line();
        }
        _writer.Line($$"""
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
            internal static int Read<TForm>(
                global::System.ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? owner, out {{type}}? value)
                where TForm : struct
            {
                WireCursor.Forget(member, owner);
                value = null;
            """);
        using (_writer.Indented())
        {
            if (_record.Repeats)
            {
                _writer.Line($"""
                    int start = at;
                    if (Known.TryGet<TForm>(utf8, ref start, at + {KeyStart()}, out value))
                        return start;
                    """);
            }
            _writer.Line("""
                if (!WireCursor.Begin<TForm>(utf8, ref at))
                    return WireCursor.NullOverBlanks<TForm>(utf8, at, member, ref owner);

                """);
            foreach (PropertySchema property in _record.Properties)
                _writer.Line($"{LocalType(property)}? {TypeNames.Local(property)} = null;");
            _writer.Line("""
                WireDetails? details = null;

                // In the usual order.
                """);
            for (int i = 0; i < _record.Properties.Count; i++)
                EmitUsual(_record.Properties[i], i);
            EmitRest();
            EmitConstruction(type);
        }
        _writer.Line("}");
    }

    private void EmitUsual(PropertySchema property, int index)
    {
        string name = CSharpText.Utf8Literal($"\"{property.JsonName}\":"), read = Assignment(property, index, "at");
        if (property.Type.Kind == TypeKind.String && property.KnownValues.Count == 1)
        {
            string only = property.KnownValues[0];
            _writer.Line($"""
                if (WireCursor.Is<TForm>(utf8, ref at, {Either($"\"{property.JsonName}\":\"{only}\"")}))
                    (at, {TypeNames.Local(property)}) = (WireCursor.Next<TForm>(utf8, at), {CSharpText.Literal(only)});
                else if (WireCursor.Is<TForm>(utf8, ref at, {name}))
                    {read}
                """);
            return;
        }
        _writer.Line($"""
            if (WireCursor.Is<TForm>(utf8, ref at, {name}))
                {read}
            """);
    }

    private void EmitRest()
    {
        _writer.Line("""

            // In any other order, and what is not known.
            """);
        using (_writer.Block("if (!WireCursor.IsEnd(utf8, at))"))
        {
            _writer.Line("int rest = at;");
            using (_writer.Block("while (WireCursor.Name<TForm>(utf8, ref rest, out global::System.ReadOnlySpan<byte> name))"))
            {
                using (_writer.Block("switch (MemberOf(name))"))
                {
                    for (int i = 0; i < _record.Properties.Count; i++)
                    {
                        _writer.Line($"""
                            case {Text(i)}:
                                {Assignment(_record.Properties[i], i, "rest")}
                                break;
                            """);
                    }
                    _writer.Line("""
                        default:
                            rest = WireCursor.Additional<TForm>(utf8, rest, name, ref details);
                            break;
                        """);
                }
            }
            _writer.Line("at = rest;");
        }
    }

    private void EmitConstruction(string type)
    {
        string[] required = _record.Properties.Where(static property => property.IsRequired)
            .Select(static property => $" || {TypeNames.Local(property)} is null").ToArray();
        _writer.Line($$"""

            at = WireCursor.End(utf8, at);
            if (at == WireCursor.Failed{{string.Concat(required)}})
                return WireCursor.Failed;

            value = new {{type}}
            {
            """);
        using (_writer.Indented())
        {
            foreach (PropertySchema property in _record.Properties)
            {
                string local = TypeNames.Local(property);
                string member = property.Type.Kind == TypeKind.Sequencer ? $"{local} is null ? null : new {_types.Of(property.Type)}({local})" : local;
                _writer.Line($"{TypeNames.Property(property)} = {member},");
            }
            _writer.Line("Form = new WireForm(details),");
        }
        _writer.Line("};");
        if (_record.Repeats)
        {
            _writer.Line($"""
                if (details is null && Known.Keep<TForm>(utf8, start, at, start + {KeyStart()}, value))
                    value.Kept = new {_types.Runtime}.WireKept(value);
                """);
        }
        _writer.Line("return at;");
    }

    private void EmitReadList()
    {
        string type = CSharpText.Identifier(_record.Name);
        _writer.Line($$"""

            internal static int ReadList<TForm>(
                global::System.ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? owner, out global::System.Collections.Generic.IReadOnlyList<{{type}}>? value)
                where TForm : struct
            {
                value = null;
                if (!WireCursor.BeginList<TForm>(utf8, ref at))
                    return WireCursor.Null<TForm>(utf8, at, member, ref owner);

                owner?.Forget(member);
                {{type}}[] items = global::System.Array.Empty<{{type}}>();
                int count = 0;
                if (!WireCursor.IsEndOfList(utf8, at))
                {
                    do
                    {
                        int end = Read<TForm>(utf8, at, WireCursor.NoMember, ref owner, out {{type}}? item);
                        if (item is null)
                            return WireCursor.Failed;

                        // Most lists have one item.
                        if (count == items.Length)
                            global::System.Array.Resize(ref items, count == 0 ? 1 : count * 4);
                        items[count++] = item;
                        at = end;
                    }
                    while (WireCursor.NextItem<TForm>(utf8, ref at));
                }
                if (!WireCursor.IsEndOfList(utf8, at))
                    return WireCursor.Failed;
                global::System.Array.Resize(ref items, count);
                value = items;
                return WireCursor.Next<TForm>(utf8, at + 1);
            }
            """);
    }

    // Reads the value at the position and goes to the next name.
    private string Assignment(PropertySchema property, int index, string at)
    {
        bool isText = property.Type.Kind is TypeKind.String or TypeKind.EncodedString or TypeKind.Sequencer;
        return isText ? $"({at}, {TypeNames.Local(property)}) = {Value(property, index, at)};" : $"{at} = {Value(property, index, at)};";
    }

    private string Value(PropertySchema property, int index, string at)
    {
        TypeSchema type = property.Type;
        string start = $"(utf8, {at}";
        string end = $"{Text(index)}, ref details, out {TypeNames.Local(property)})";
        switch (type.Kind)
        {
            case TypeKind.String when property.Repeats:
                return $"WireCursor.Repeated<TForm>{start}, {Text(index)}, ref details, ref {Last(property)})";
            case TypeKind.String or TypeKind.EncodedString or TypeKind.Sequencer:
                return $"WireCursor.Text<TForm>{start}, {Text(index)}, ref details)";
            case TypeKind.Boolean:
                return $"WireCursor.Boolean<TForm>{start}, {end}";
            case TypeKind.Int64:
                return $"WireCursor.Int64<TForm>{start}, {end}";
            case TypeKind.Time:
                return $"WireCursor.Time<TForm>{start}, false, {end}";
            case TypeKind.TimeInSeconds:
                return $"WireCursor.Time<TForm>{start}, true, {end}";
            case TypeKind.Record:
                return $"WireCursor.Next<TForm>(utf8, {_types.Of(type)}.Read<TForm>{start}, {end})";
            case TypeKind.List when type.Element!.Kind == TypeKind.Record:
                return $"{_types.Of(type.Element!)}.ReadList<TForm>{start}, {end}";
            case TypeKind.List:
                return $"WireCursor.Texts<TForm>{start}, {(type.Element!.IsNullable ? "true" : "false")}, {Text(index)}, ref details, ref {Last(property)}, out {TypeNames.Local(property)})";
            default:
                return $"WireCursor.Map<TForm, {_types.OfElement(type)}>{start}, {_types.ElementReader(type.Element!)}, {end}";
        }
    }

    // Behind {"name":" values begin to differ.
    private string KeyStart() => Text(_record.Properties[0].JsonName.Length + 5);

    private static bool HasLast(PropertySchema property) =>
        (property.Repeats && property.Type.Kind == TypeKind.String) || property.Type is { Kind: TypeKind.List, Element.Kind: not TypeKind.Record };

    private static string Last(PropertySchema property) => $"Last{property.Name}";

    private string LocalType(PropertySchema property) => property.Type.Kind == TypeKind.Sequencer ? "string" : _types.Of(property.Type);

    // As it is, or within a string.
    private static string Either(string json) => $"{CSharpText.Utf8Literal(json)}, {CSharpText.Utf8Literal(json.Replace("\"", "\\\""))}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
