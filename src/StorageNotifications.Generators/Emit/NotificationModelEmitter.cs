using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the base of all messages, and the message of unknown shape.</summary>
internal static class NotificationModelEmitter
{
    public static void Emit(SourceWriter writer, EmissionSettings settings)
    {
        string root = CSharpText.QualifiedName(settings.RootNamespace);
        using (writer.Block($"namespace {root}"))
        {
            RuntimeUsings.Emit(writer, settings, "WireOutput", "WirePlain", "WireRecord", "WireSkip", "WireStrict");
            writer.Line($"""
                /// <summary>A message about storage, or a wrapping of one; its type says which.</summary>
                {GeneratedCode.Attribute}
                [global::System.Serializable, global::System.Text.Json.Serialization.JsonConverter(typeof(global::{root}.NotificationMessage.Converter))]
                """);
            using (writer.Block($"{settings.Access} abstract partial record NotificationMessage : WireRecord"))
            {
                writer.Line($$"""
                    private static readonly {{Reader(settings)}}<NotificationMessage> Reader = new(Read<WirePlain>, Read<WireStrict>);

                    // All messages are known here.
                    private protected NotificationMessage()
                    {
                    }

                    """);
                ParsingEmitter.EmitParse(writer, settings, "NotificationMessage", "a message of any type", hides: false);
                ParsingEmitter.EmitConverter(writer, settings, "NotificationMessage", hides: false);
            }

            writer.Line();
            EmitUnknown(writer, settings, root);
        }
    }

    private static void EmitUnknown(SourceWriter writer, EmissionSettings settings, string root)
    {
        writer.Line($"""
            /// <summary>Any JSON value that is not a known message; its bytes are kept as they came.</summary>
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

                /// <summary>The JSON value in UTF-8.</summary>
                public global::System.ReadOnlyMemory<byte> Utf8Json => _utf8Json;

                """);
            ParsingEmitter.EmitParse(writer, settings, "UnknownMessage", "any JSON value", hides: true);
            writer.Line("""
                /// <summary>Whether both have the same bytes.</summary>
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
