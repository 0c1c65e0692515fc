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
            RuntimeUsings.Emit(writer, settings, "WireCursor", "WireDetails", "WirePlain", "WireOutput", "WireReader", "WireUtf8");
            writer.Line($"""
                /// <summary>A message about storage, or a wrapping of one; its type says which.</summary>
                {GeneratedCode.Attribute}
                [global::System.Text.Json.Serialization.JsonConverter(typeof(global::{root}.NotificationMessage.Converter))]
                """);
            using (writer.Block($"{settings.Access} abstract partial record NotificationMessage"))
            {
                writer.Line("""
                    // All messages are known here.
                    private protected NotificationMessage()
                    {
                    }

                    """);
                ParsingEmitter.EmitParse(writer, settings, "NotificationMessage", "a message of any shape", hides: false);
                writer.Line("""

                    /// <summary>Writes the message. What was read is the same JSON value: members that were absent stay absent.</summary>
                    /// <param name="writer">What to write to.</param>
                    public abstract void WriteTo(global::System.Text.Json.Utf8JsonWriter writer);

                    internal abstract int WriteTo(ref WireOutput output, int at);
                    """);
                ParsingEmitter.EmitToJson(writer);
                ParsingEmitter.EmitConverter(writer, settings, "NotificationMessage", hides: false);
            }

            writer.Line();
            EmitUnknown(writer, settings, root);
        }
    }

    private static void EmitUnknown(SourceWriter writer, EmissionSettings settings, string root)
    {
        writer.Line($"""
            /// <summary>Any other JSON value than a known message; its bytes are kept as they came.</summary>
            {GeneratedCode.Attribute}
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::{root}.UnknownMessage.Converter))]
            """);
        using (writer.Block($"{settings.Access} sealed partial record UnknownMessage : NotificationMessage"))
        {
            writer.Line("""
                private readonly byte[] _utf8Json;

                private UnknownMessage(byte[] utf8Json) => _utf8Json = utf8Json;

                /// <summary>The JSON value in UTF-8.</summary>
                public global::System.ReadOnlyMemory<byte> Utf8Json => _utf8Json;

                """);
            ParsingEmitter.EmitParse(writer, settings, "UnknownMessage", "any JSON value", hides: true);
            writer.Line("""

                /// <inheritdoc />
                public override void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)
                {
                    if (writer is null)
                        throw new global::System.ArgumentNullException(nameof(writer));
                    writer.WriteRawValue(_utf8Json, skipInputValidation: true);
                }

                internal override int WriteTo(ref WireOutput output, int at) => output.Raw(at, _utf8Json);

                /// <summary>Whether both have the same bytes.</summary>
                /// <param name="other">Another message, or null.</param>
                public bool Equals(UnknownMessage? other) =>
                    other is not null && global::System.MemoryExtensions.SequenceEqual<byte>(_utf8Json, other._utf8Json);

                /// <inheritdoc />
                public override int GetHashCode() => _utf8Json.Length;

                /// <inheritdoc />
                protected override bool PrintMembers(global::System.Text.StringBuilder builder)
                {
                    builder.Append(ToJson());
                    return true;
                }

                internal static int Read<TForm>(
                    global::System.ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? owner, out UnknownMessage? value)
                    where TForm : struct
                {
                    value = null;
                    return WireCursor.Failed;
                }

                internal static new UnknownMessage Read(ref global::System.Text.Json.Utf8JsonReader reader) =>
                    new(WireReader.ToUtf8(WireReader.Element(ref reader).GetRawText()));

                internal static UnknownMessage OfText(string text)
                {
                    WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
                    return new(output.TakeArray(output.Value(0, text)));
                }
                """);
            ParsingEmitter.EmitConverter(writer, settings, "UnknownMessage", hides: true);
        }
    }
}
