using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the base class of all messages, and the type of unknown messages.</summary>
internal static class NotificationModelEmitter
{
    public static void Emit(SourceWriter writer, EmissionSettings settings)
    {
        string root = CSharpText.QualifiedName(settings.RootNamespace);
        using (writer.Block($"namespace {root}"))
        {
            RuntimeUsings.Emit(writer, settings);
            writer.Line($"""
                /// <summary>The base class of all messages, including messages that contain other messages.</summary>
                {GeneratedCode.Attribute}
                [global::System.Serializable, global::System.Text.Json.Serialization.JsonConverter(typeof(global::{root}.NotificationMessage.Converter))]
                """);
            using (writer.Block($"{settings.Access} abstract partial record NotificationMessage : WireRecord"))
            {
                writer.Line($$"""
                    private static readonly {{Reader(settings)}}<NotificationMessage> Reader = new(Read<WirePlain>, Read<WireStrict>);

                    // No other assembly can derive a message.
                    private protected NotificationMessage()
                    {
                    }

                    """);
                ParsingEmitter.EmitParse(writer, settings, "NotificationMessage", "a message of any type", hides: false);
                ParsingEmitter.EmitConverter(writer, settings, "NotificationMessage", hides: false);
            }

            EmitUnknown(writer, settings, root);
        }
    }

    private static void EmitUnknown(SourceWriter writer, EmissionSettings settings, string root)
    {
        writer.Line($"""
            /// <summary>A JSON value that is not a known message. Its bytes are not changed.</summary>
            {GeneratedCode.Attribute}
            [global::System.Serializable, global::System.Text.Json.Serialization.JsonConverter(typeof(global::{root}.UnknownMessage.Converter))]
            """);
        using (writer.Block($"{settings.Access} sealed partial record UnknownMessage : NotificationMessage"))
        {
            writer.Line($$"""
                private static readonly {{Reader(settings)}}<UnknownMessage> Reader = new(Read<WirePlain>, Read<WireStrict>);

                private readonly byte[] _utf8Json;

                private UnknownMessage(byte[] utf8Json) => _utf8Json = utf8Json;
                {{ParsingEmitter.SerializationConstructor("UnknownMessage")}}

                /// <summary>Gets the JSON value in UTF-8.</summary>
                public global::System.ReadOnlyMemory<byte> Utf8Json => _utf8Json;

                """);
            ParsingEmitter.EmitParse(writer, settings, "UnknownMessage", "any JSON value", hides: true);
            writer.Line("""
                /// <summary>Determines whether both messages have the same bytes.</summary>
                /// <param name="other">Another message, or null.</param>
                public bool Equals(UnknownMessage? other) =>
                    other is not null && global::System.MemoryExtensions.SequenceEqual<byte>(_utf8Json, other._utf8Json);

                /// <inheritdoc />
                public override int GetHashCode() => _utf8Json.Length;

                internal static int Read<TForm>(global::System.ReadOnlySpan<byte> utf8, int at, int depth, out UnknownMessage? value)
                {
                    at = WireSkip.Whole<TForm>(utf8, at, out byte[]? json);
                    value = json is null ? null : new UnknownMessage(json);
                    return at;
                }

                internal static UnknownMessage OfText(string text)
                {
                    WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
                    return new(output.TakeArray(output.Value(0, text)));
                }

                internal override int WriteTo(ref WireOutput output, int at) => output.Raw(at, _utf8Json);

                /// <inheritdoc />
                protected override bool PrintMembers(global::System.Text.StringBuilder builder) => false;

                """);
            ParsingEmitter.EmitConverter(writer, settings, "UnknownMessage", hides: true);
        }
    }

    private static string Reader(EmissionSettings settings) => $"global::{CSharpText.QualifiedName(settings.RuntimeNamespace)}.WireReader";
}
