using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits what every document and message has in common: parsing, writing to text, the converter.</summary>
internal static class ParsingEmitter
{
    public static string NotNullWhen(EmissionSettings settings) =>
        settings.UsesNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";

    /// <summary>Emits <c>Parse</c> and <c>TryParse</c>; they hide those of a base type that has them too.</summary>
    public static void EmitParse(SourceWriter writer, EmissionSettings settings, string type, string what, bool hides)
    {
        string hiding = hides ? "new " : "";
        string result = NotNullWhen(settings) + (settings.UsesNotNullWhen ? $"out {type}? message" : $"out {type} message");
        writer.Line($"""
            /// <summary>Reads {what}.</summary>
            /// <param name="utf8Json">One JSON value in UTF-8.</param>
            /// <exception cref="global::System.Text.Json.JsonException">The text is not JSON, or has another shape; the exception says where.</exception>
            public static {hiding}{type} Parse(global::System.ReadOnlySpan<byte> utf8Json) => WireReader.Parse<{type}>(utf8Json, Read<WirePlain>, Read);

            /// <summary>Reads {what}.</summary>
            /// <param name="json">One JSON value.</param>
            /// <exception cref="global::System.Text.Json.JsonException">The text is not JSON, or has another shape; the exception says where, in bytes of UTF-8.</exception>
            public static {hiding}{type} Parse(string json) => WireReader.Parse<{type}>(json, Read<WirePlain>, Read);

            /// <summary>Reads {what}, if the text is one.</summary>
            /// <param name="utf8Json">One JSON value in UTF-8.</param>
            /// <param name="message">What was read, or null.</param>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Json, {result})
            """);
        EmitTryParseBody(writer, type, "utf8Json");
        writer.Line($"""

            /// <summary>Reads {what}, if the text is one.</summary>
            /// <param name="json">One JSON value; null is none.</param>
            /// <param name="message">What was read, or null.</param>
            public static bool TryParse({NotNullWhen(settings)}string? json, {result})
            """);
        EmitTryParseBody(writer, type, "json");
    }

    /// <summary>Emits <c>ToUtf8Json</c> and <c>ToJson</c>.</summary>
    public static void EmitToJson(SourceWriter writer) => writer.Line("""

            /// <summary>The JSON text in UTF-8. What was read is the same value: members that were absent stay absent.</summary>
            public byte[] ToUtf8Json() => WireWriter.ToUtf8Json(WriteTo);

            /// <summary>The JSON text. What was read is the same value: members that were absent stay absent.</summary>
            public string ToJson() => WireWriter.ToJson(WriteTo);
            """);

    public static void EmitConverter(SourceWriter writer, string type, bool hides) => writer.Line($$"""

        /// <summary>Lets System.Text.Json use the code of this type.</summary>
        internal {{(hides ? "new " : "")}}sealed class Converter : global::System.Text.Json.Serialization.JsonConverter<{{type}}>
        {
            /// <inheritdoc />
            public override {{type}} Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>
                {{type}}.Read(ref reader);

            /// <inheritdoc />
            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, {{type}} value, global::System.Text.Json.JsonSerializerOptions options) =>
                value.WriteTo(writer);
        }
        """);

    private static void EmitTryParseBody(SourceWriter writer, string type, string argument) => writer.Line($$"""
        {
            bool isMessage = WireReader.TryParse<{{type}}>({{argument}}, Read<WirePlain>, Read, out {{type}} read);
            message = read;
            return isMessage;
        }
        """);
}
