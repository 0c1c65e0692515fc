using System.Text.Json;
using System.Text.Json.Serialization;

namespace StorageNotifications.Benchmarks.Peers;

/// <summary>A value that its converter does not read. No converter can be faster.</summary>
[JsonConverter(typeof(Converter))]
internal sealed class SkippedValue
{
    private static readonly SkippedValue s_one = new();

    public sealed class Converter : JsonConverter<SkippedValue>
    {
        public override SkippedValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Skip();
            return s_one;
        }

        public override void Write(Utf8JsonWriter writer, SkippedValue value, JsonSerializerOptions options) => writer.WriteNullValue();
    }
}
