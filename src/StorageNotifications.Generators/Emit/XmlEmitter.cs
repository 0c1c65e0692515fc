using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the names of a document's XML elements, and the public methods that read and write the XML form.</summary>
internal static class XmlEmitter
{
    public static void Emit(SourceWriter writer, XmlSpec spec)
    {
        MessageSchema message = spec.Message;
        string type = CSharpText.Identifier(message.Name);
        string outType = spec.Settings.UsesNotNullWhen ? type + "?" : type;
        string notNullWhen = ParsingEmitter.NotNullWhen(spec.Settings);
        using (writer.Block($"namespace {CSharpText.QualifiedName(spec.Settings.FamilyNamespace(message.Family))}"))
        {
            RuntimeUsings.Emit(writer, spec.Settings);
            using (writer.Block($"partial record {type}"))
            {
                // Fields are initialized in the order of the text.
                foreach (RecordSchema record in InnermostFirst(message, message.Root).Distinct())
                    EmitMembers(writer, record);
                writer.Line($$"""
                    private static readonly WireXml Xml = new({{CSharpText.Literal(message.Xml!.Element)}}, {{CSharpText.Literal(message.Xml.Namespace)}}, {{Field(message.Name)}});

                    /// <summary>Parses the XML form of the document.</summary>
                    /// <param name="xml">An XML document whose root element is <c>{{CSharpText.Xml(message.Xml.Element)}}</c>. Document type definitions are not allowed.</param>
                    /// <exception cref="global::System.Xml.XmlException">The text is malformed; the exception has line and position.</exception>
                    public static {{type}} ParseXml(string xml) => Reader.Parse(Xml.ToJson(xml));
                    /// <summary>Parses the XML form of the document; false if the text is malformed or null.</summary>
                    /// <param name="xml">An XML document.</param>
                    /// <param name="message">The result, or null.</param>
                    public static bool TryParseXml({{notNullWhen}}string? xml, {{notNullWhen}}out {{outType}} message)
                    {
                        message = null!;
                        try
                        {
                            message = xml is null ? null! : ParseXml(xml);
                        }
                        catch (global::System.Xml.XmlException)
                        {
                        }
                        return message is not null;
                    }
                    /// <summary>Gets the XML form of the document, without an XML declaration. Numbers and Booleans of unknown members become text.</summary>
                    /// <exception cref="global::System.ArgumentException">A text contains a character that XML does not allow.</exception>
                    /// <exception cref="global::System.NotSupportedException">An unknown member contains a list of lists.</exception>
                    public string ToXml() => Xml.ToXml(ToUtf8Json());
                    """);
            }
        }
    }

    private static void EmitMembers(SourceWriter writer, RecordSchema record)
    {
        writer.Line($"private static readonly WireXmlMember[] {Field(record.Name)} =");
        writer.Line("{");
        foreach (PropertySchema property in record.Properties)
        {
            bool isList = property.Type.Kind == TypeKind.List;
            string members = RecordOf(property) is { } inner ? Field(inner) : "null";
            writer.Line($"    new({CSharpText.Literal(property.JsonName)}, {CSharpText.Literal(property.XmlName)}, {(isList ? "true" : "false")}, {members}),");
        }
        writer.Line("};");
    }

    private static IEnumerable<RecordSchema> InnermostFirst(MessageSchema message, RecordSchema record) =>
        record.Properties.Select(RecordOf).OfType<string>().SelectMany(inner => InnermostFirst(message, message.Record(inner))).Append(record);

    private static string? RecordOf(PropertySchema property) => (property.Type.Element ?? property.Type).Record;

    private static string Field(string record) => $"{record}Members";
}
