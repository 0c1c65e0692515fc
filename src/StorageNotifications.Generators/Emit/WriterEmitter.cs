using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the code that writes a record as UTF-8.</summary>
internal static class WriterEmitter
{
    public static void Emit(SourceWriter writer, RecordSchema record)
    {
        using (writer.Block("internal override int WriteTo(ref WireOutput output, int at)"))
        {
            if (record.Repeats)
            {
                writer.Line("""
                    if (_kept.Of(this) is { } json)
                        return output.Raw(at, json);

                    """);
            }
            writer.Line("int start = at;");
            foreach (PropertySchema property in record.Properties)
                EmitMember(writer, property);
            if (!record.Repeats)
            {
                writer.Line("return output.End(start, at, Details);");
                return;
            }
            writer.Line("""
                at = output.End(start, at, Details);
                _kept.Keep(this, output.Written(start, at));
                return at;
                """);
        }
    }

    private static void EmitMember(SourceWriter writer, PropertySchema property)
    {
        string name = CSharpText.Utf8Literal($",\"{property.JsonName}\":");
        string nameAndQuote = CSharpText.Utf8Literal($",\"{property.JsonName}\":\"");
        string value = TypeNames.Field(property);
        string member = $"Member.{property.Name}, Details";
        writer.Line(property.Type.Kind switch
        {
            TypeKind.String or TypeKind.EncodedString => $"at = output.Text(at, {nameAndQuote}, {value}, {member});",
            TypeKind.Sequencer => $"at = output.Text(at, {nameAndQuote}, {value}?.ToString(), {member});",
            TypeKind.Boolean => $"at = output.Boolean(at, {name}, {value}, {member});",
            TypeKind.Int64 => $"at = output.Int64(at, {name}, {value}, {member});",
            TypeKind.Time => $"at = output.Time(at, {name}, {value}, false, {member});",
            TypeKind.TimeInSeconds => $"at = output.Time(at, {name}, {value}, true, {member});",
            TypeKind.Record => $"at = output.Record(at, {name}, {value}, {member});",
            TypeKind.List => $"at = output.List(at, {name}, {value}.Items, {member});",
            _ => $"at = output.Map(at, {name}, {value}.Items, {member});",
        });
    }
}
