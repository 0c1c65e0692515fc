using System.Linq;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the code that reads and writes the records of a document.</summary>
internal static class SerializationEmitter
{
    public static void Emit(SourceWriter writer, SerializationSpec spec)
    {
        var types = new TypeNames(spec.Settings, spec.Message);
        using (writer.Block($"namespace {CSharpText.QualifiedName(spec.Settings.FamilyNamespace(spec.Message.Family))}"))
        {
            RuntimeUsings.Emit(writer, spec.Settings);
            foreach (RecordSchema record in spec.Message.Records)
            {
                using (writer.Block($"partial record {CSharpText.Identifier(record.Name)}"))
                {
                    if (record.IsCompact)
                    {
                        CompactEmitter.Emit(writer, types, record, spec.Settings);
                        continue;
                    }
                    ReaderEmitter.Emit(writer, types, record, spec.Settings);
                    WriterEmitter.Emit(writer, record);
                    EmitMembers(writer, record);
                }
            }
        }
    }

    // The details of a record are stored by the number of the member.
    private static void EmitMembers(SourceWriter writer, RecordSchema record)
    {
        if (record.Properties.Count == 0)
            return;
        string members = string.Join(", ", record.Properties.Select(static (property, index) => $"{property.Name} = {CSharpText.Number(index)}"));
        writer.Line($"private static class Member {{ public const int {members}; }}");
    }
}
