using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the methods that parse a document or message, and the converter.</summary>
internal static class ParsingEmitter
{
    public static string NotNullWhen(EmissionSettings settings) =>
        settings.UsesNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";

    /// <summary>Emits the constructor that serializers other than System.Text.Json call.</summary>
    public static string SerializationConstructor(string type) =>
        $"private {type}(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context) => throw NotSupported(typeof({type}));";

    /// <summary>Emits <c>Parse</c> and <c>TryParse</c>. They hide the methods of a base type.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="settings">The features that the project supports.</param>
    /// <param name="type">The type to parse.</param>
    /// <param name="what">The noun phrase for the text.</param>
    /// <param name="hides">Whether the base type has these methods.</param>
    public static void EmitParse(SourceWriter writer, EmissionSettings settings, string type, string what, bool hides)
    {
        string hiding = hides ? "new " : "";
        string outType = settings.UsesNotNullWhen ? type + "?" : type;
        string result = $"{NotNullWhen(settings)}out {outType} message";
        // ASP.NET Core would bind a type that can be parsed from a string to the query string.
        string text = settings.UsesTextSpans ? "global::System.ReadOnlySpan<char> json" : $"{NotNullWhen(settings)}string? json";
        string span = settings.UsesTextSpans ? "json" : "global::System.MemoryExtensions.AsSpan(json)";
        writer.Line($$"""
            /// <summary>Parses {{what}}.</summary>
            /// <param name="utf8Json">One JSON value in UTF-8.</param>
            /// <exception cref="global::System.Text.Json.JsonException">The text is malformed; the exception has path, line and byte.</exception>
            public static {{hiding}}{{type}} Parse(global::System.ReadOnlySpan<byte> utf8Json) => Reader.Parse(utf8Json);
            /// <summary>Parses {{what}}.</summary>
            /// <param name="json">One JSON value.</param>
            /// <exception cref="global::System.Text.Json.JsonException">The text is malformed; the exception has path, line and byte of UTF-8.</exception>
            public static {{hiding}}{{type}} Parse(string json) => Reader.Parse(json);
            /// <summary>Parses {{what}}; false if the text is malformed.</summary>
            /// <param name="utf8Json">One JSON value in UTF-8.</param>
            /// <param name="message">The result, or null.</param>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Json, {{result}}) => Reader.TryParse(utf8Json, out message);
            /// <summary>Parses {{what}}; false if the text is malformed or null.</summary>
            /// <param name="json">One JSON value, as a string or a span.</param>
            /// <param name="message">The result, or null.</param>
            public static bool TryParse({{text}}, {{result}}) => Reader.TryParse({{span}}, out message);

            """);
    }

    public static void EmitConverter(SourceWriter writer, EmissionSettings settings, string type, bool hides) => writer.Line($$"""
        /// <summary>Lets System.Text.Json read and write this type.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        {{settings.Access}} {{(hides ? "new " : "")}}sealed class Converter : global::{{CSharpText.QualifiedName(settings.RuntimeNamespace)}}.WireConverter<{{type}}>
        { /** <summary>Creates a converter.</summary> */ public Converter() : base(Reader) { } }
        """);
}
