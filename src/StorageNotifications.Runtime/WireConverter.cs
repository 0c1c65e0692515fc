using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StorageNotifications.Runtime;

/// <summary>Lets System.Text.Json read and write a record with the generated code of the record.</summary>
internal abstract class WireConverter<T> : JsonConverter<T>
    where T : WireRecord
{
    private readonly WireReader<T> _reader;

    private protected WireConverter(WireReader<T> reader) => _reader = reader;

    /// <inheritdoc />
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader beginning = reader;
        JsonReaderOptions syntax = reader.CurrentState.Options;
        bool isStrict = !syntax.AllowTrailingCommas && syntax.CommentHandling is JsonCommentHandling.Disallow;
        bool isInPlace = WireScan.TryTake(ref reader, isStrict, out ReadOnlySpan<byte> utf8Json);
        if (!isInPlace)
            utf8Json = Copy(ref reader, isStrict);
        if (_reader.TryParse(utf8Json, out T value))
            return value;

        // System.Text.Json adds the position of the reader.
        WireFault fault = _reader.FindFault(utf8Json);
        reader = beginning;
        var copy = new Utf8JsonReader(utf8Json);
        throw new JsonException(fault.Describe(isInPlace ? MoveTo(ref reader, fault.At) : MoveTo(ref copy, fault.At)));
    }

    /// <inheritdoc />
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.WriteTo(writer);

    private static JsonTokenType MoveTo(ref Utf8JsonReader reader, int at)
    {
        long start = reader.TokenStartIndex;
        while ((reader.TokenType is JsonTokenType.None || reader.TokenStartIndex - start < at) && reader.Read())
        {
        }
        return reader.TokenType;
    }

    // Copies a value that is not contiguous, or that contains comments or trailing commas, which the parser would reject.
    private static byte[] Copy(ref Utf8JsonReader reader, bool isStrict)
    {
        JsonElement value = JsonElement.ParseValue(ref reader);
        try
        {
            if (isStrict)
                return Encoding.UTF8.GetBytes(value.GetRawText());
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
                value.WriteTo(writer);
            return stream.ToArray();
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("The text is not valid Unicode.", error);
        }
    }
}
