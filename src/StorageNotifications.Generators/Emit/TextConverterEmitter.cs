using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>
/// Emits the converter of a value that is a string in JSON. It is a separate file, because some projects do not reference System.Text.Json.
/// </summary>
internal static class TextConverterEmitter
{
    public static void Emit(SourceWriter writer, TextConverterSpec spec)
    {
        string space = CSharpText.QualifiedName(spec.Namespace);
        string type = CSharpText.Identifier(spec.TypeName);
        string read = spec.Refusal is null
            ? $"new {type}(text)"
            : $"TryParse(text, out {type}? value) ? value : throw new global::System.Text.Json.JsonException({CSharpText.Literal(spec.Refusal)})";
        using (writer.Block($"namespace {space}"))
        {
            writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::{space}.{type}.Converter))]");
            using (writer.Block($"partial {spec.Keyword} {type}"))
            {
                writer.Line($$"""
                    /// <summary>Lets System.Text.Json read and write this type as a string.</summary>
                    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                    {{spec.Settings.Access}} sealed class Converter : global::System.Text.Json.Serialization.JsonConverter<{{type}}>
                    {
                        /// <inheritdoc />
                        public override {{type}} Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options)
                        {
                            string text = reader.TokenType is global::System.Text.Json.JsonTokenType.String or global::System.Text.Json.JsonTokenType.PropertyName ? reader.GetString()! : throw new global::System.Text.Json.JsonException("Expected a string.");
                            return {{read}};
                        }

                        /// <inheritdoc />
                        public override void Write(global::System.Text.Json.Utf8JsonWriter writer, {{type}} value, global::System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
                        /** <inheritdoc /> */ public override {{type}} ReadAsPropertyName(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);
                        /** <inheritdoc /> */ public override void WriteAsPropertyName(global::System.Text.Json.Utf8JsonWriter writer, {{type}} value, global::System.Text.Json.JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
                    }
                    """);
            }
        }
    }
}
