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
        string outType = settings.UsesNotNullWhen ? type + "?" : type;
        string result = $"{NotNullWhen(settings)}out {outType} message";
        writer.Line($"""
            /// <summary>Reads {what}.</summary>
            /// <param name="utf8Json">One JSON value in UTF-8.</param>
            /// <exception cref="global::System.Text.Json.JsonException">The text is not JSON, or has another shape; the exception says where.</exception>
            public static {hiding}{type} Parse(global::System.ReadOnlySpan<byte> utf8Json) =>
                TryRead(utf8Json, out {outType} message) ? message : WireReader.Parse<{type}>(utf8Json, Read);

            /// <summary>Reads {what}.</summary>
            /// <param name="json">One JSON value.</param>
            /// <exception cref="global::System.Text.Json.JsonException">The text is not JSON, or has another shape; the exception says where, in bytes of UTF-8.</exception>
            """);
        writer.Line($$"""
            public static {{hiding}}{{type}} Parse(string json)
            {
                using var utf8Json = new WireUtf8(json);
                return Parse(utf8Json.Bytes);
            }

            """);
        writer.Line($"""
            /// <summary>Reads {what}, if the text is one.</summary>
            /// <param name="utf8Json">One JSON value in UTF-8.</param>
            /// <param name="message">What was read, or null.</param>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Json, {result}) =>
                TryRead(utf8Json, out message) || WireReader.TryParse<{type}>(utf8Json, Read, out message);

            /// <summary>Reads {what}, if the text is one.</summary>
            /// <param name="json">One JSON value; null is none.</param>
            /// <param name="message">What was read, or null.</param>
            """);
        writer.Line($$"""
            public static bool TryParse({{NotNullWhen(settings)}}string? json, {{result}})
            {
                message = null{{(settings.UsesNotNullWhen ? "" : "!")}};
                if (!WireUtf8.TryCreate(json, out WireUtf8 utf8Json))
                    return false;
                using (utf8Json)
                    return TryParse(utf8Json.Bytes, out message);
            }

            // What is written as usual.
            private static bool TryRead(global::System.ReadOnlySpan<byte> utf8Json, {{result}})
            {
                message = null{{(settings.UsesNotNullWhen ? "" : "!")}};
                if (!WireCursor.Fits(utf8Json))
                    return false;
                WireDetails? none = null;
                int end = Read<WirePlain>(utf8Json, 0, WireCursor.NoMember, ref none, out {{type}}? read);
                message = read{{(settings.UsesNotNullWhen ? "" : "!")}};
                return WireCursor.IsEndOfText(utf8Json, end);
            }
            """);
    }

    /// <summary>Emits <c>ToUtf8Json</c>, <c>ToJson</c> and writing to a buffer.</summary>
    public static void EmitToJson(SourceWriter writer) => writer.Line("""

            /// <summary>The JSON text in UTF-8. What was read is the same value: members that were absent stay absent.</summary>
            public byte[] ToUtf8Json()
            {
                WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
                return output.TakeArray(WriteTo(ref output, 0));
            }

            /// <summary>The JSON text. What was read is the same value: members that were absent stay absent.</summary>
            public string ToJson()
            {
                WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
                return output.TakeText(WriteTo(ref output, 0));
            }

            /// <summary>Writes the JSON text in UTF-8. What was read is the same value: members that were absent stay absent.</summary>
            /// <param name="utf8Json">What to write to.</param>
            public void WriteTo(global::System.Buffers.IBufferWriter<byte> utf8Json)
            {
                if (utf8Json is null)
                    throw new global::System.ArgumentNullException(nameof(utf8Json));
                WireOutput output = WireOutput.Create(utf8Json);
                output.TakeInto(utf8Json, WriteTo(ref output, 0));
            }
            """);

    /// <summary>Emits a converter that is public where the type is: a serializer context of another project names it.</summary>
    public static void EmitConverter(SourceWriter writer, EmissionSettings settings, string type, bool hides) => writer.Line($$"""

        /// <summary>Lets System.Text.Json use the code of this type.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        {{settings.Access}} {{(hides ? "new " : "")}}sealed class Converter : global::System.Text.Json.Serialization.JsonConverter<{{type}}>
        {
            /// <inheritdoc />
            public override {{type}} Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>
                {{type}}.Read(ref reader);

            /// <inheritdoc />
            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, {{type}} value, global::System.Text.Json.JsonSerializerOptions options) =>
                value.WriteTo(writer);
        }
        """);
}
