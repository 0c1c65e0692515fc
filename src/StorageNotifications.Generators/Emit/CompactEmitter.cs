using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the one method that reads and writes a compact record.</summary>
internal static class CompactEmitter
{
    public static void Emit(SourceWriter writer, TypeNames types, RecordSchema record, EmissionSettings settings)
    {
        string type = CSharpText.Identifier(record.Name);
        writer.Line($$"""
            internal static readonly {{types.Runtime}}.WireReader<{{type}}> Reader = new(Read<WirePlain>, Read<WireStrict>);
            internal static int Read<TForm>(global::System.ReadOnlySpan<byte> utf8, int at, int depth, out {{type}}? value) =>
                WireVisitor.Read<TForm, {{type}}>(utf8, at, depth, new {{type}}{{ReaderEmitter.InitializerOf(record, settings)}}, out value);
            """);
        if (record.Properties.Count == 0)
            return;
        using (writer.Block("internal override void Visit(ref WireVisitor visitor)"))
        {
            for (int i = 0; i < record.Properties.Count; i++)
                EmitMember(writer, types, record.Properties[i], i);
        }
    }

    private static void EmitMember(SourceWriter writer, TypeNames types, PropertySchema property, int index)
    {
        TypeSchema type = property.Type;
        string field = TypeNames.Field(property);
        string member = $"{CSharpText.Number(index)}, {CSharpText.Utf8Literal($",\"{property.JsonName}\":\"")}, ref {field}";
        string allowsNull = type.Element?.IsNullable == true ? "true" : "false";
        writer.Line(type switch
        {
            { Kind: TypeKind.String or TypeKind.EncodedString } => $"visitor.Text({member}{(ReaderEmitter.IsRepeated(property) ? ", true" : "")});",
            { Kind: TypeKind.Boolean } => $"visitor.Boolean({member});",
            { Kind: TypeKind.Int64 } => $"visitor.Int64({member});",
            { Kind: TypeKind.Time } => $"visitor.Time({member}, false);",
            { Kind: TypeKind.TimeInSeconds } => $"visitor.Time({member}, true);",
            { Kind: TypeKind.Record } => $"visitor.Record({member}, {types.Of(type)}.Reader);",
            { Kind: TypeKind.List, Element.Record: not null } => $"visitor.List({member}, {types.Of(type.Element)}.Reader);",
            { Kind: TypeKind.List } => $"visitor.Texts({member}, {allowsNull});",
            { Element.Record: not null } => $"visitor.Map({member}, {types.Of(type.Element)}.Reader);",
            _ => $"visitor.TextMap({member}, {allowsNull});",
        });
        if (property.IsRequired)
            writer.Line($"visitor.Require({field}{(type.IsCollection ? ".Items" : "")}, {CSharpText.Literal(property.JsonName)});");
    }
}
