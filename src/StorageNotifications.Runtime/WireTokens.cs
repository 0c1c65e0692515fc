using System;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Looks at tokens of System.Text.Json, and passes JSON on to its writer.</summary>
internal static class WireTokens
{
    /// <summary>Moves to the name of the next member, or to the end of the object.</summary>
    public static bool NextMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether the array at which the reader stands has no elements.</summary>
    public static bool IsEmpty(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.EndArray;

    /// <summary>Gets the name or text at which the reader stands, without escapes.</summary>
    public static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
            return reader.ValueSpan;
        byte[] buffer = new byte[reader.ValueSpan.Length];
        try
        {
            return new(buffer, 0, reader.CopyString(buffer));
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("The text is not valid Unicode.", error);
        }
    }

    /// <summary>Writes one valid JSON value, with the writer's indentation and escapes.</summary>
    public static void Write(ReadOnlySpan<byte> utf8Json, Utf8JsonWriter writer)
    {
        JsonWriterOptions options = writer.Options;
        if (HasOddNames(utf8Json) || (!options.Indented && (ReferenceEquals(options.Encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) || IsHarmless(utf8Json))))
            writer.WriteRawValue(utf8Json, skipInputValidation: true);
        else
            WriteEach(utf8Json, writer);
    }

    // No encoder escapes letters, digits and what JSON and AWS's own values consist of.
    private static bool IsHarmless(ReadOnlySpan<byte> utf8Json)
    {
        for (int i = 0; i < utf8Json.Length; i++)
        {
            if (utf8Json[i] is < (byte)' ' or > (byte)'~' or (byte)'\\' or (byte)'<' or (byte)'>' or (byte)'&' or (byte)'\'' or (byte)'+' or (byte)'`')
                return false;
        }
        return true;
    }

    // A name with half of a surrogate pair has no other form than the one it is written in.
    private static bool HasOddNames(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.IndexOf((byte)'\\') < 0)
            return false;
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                    _ = Bytes(ref reader);
            }
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static void WriteEach(ReadOnlySpan<byte> utf8Json, Utf8JsonWriter writer)
    {
        var reader = new Utf8JsonReader(utf8Json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName when !reader.ValueIsEscaped:
                    writer.WritePropertyName(reader.ValueSpan);
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(reader.GetString()!);
                    break;
                case JsonTokenType.String when !reader.ValueIsEscaped:
                    writer.WriteStringValue(reader.ValueSpan);
                    break;
                default:
                    // Numbers as they are spelt, and texts that may hold half of a surrogate pair.
                    int start = (int)reader.TokenStartIndex;
                    writer.WriteRawValue(utf8Json.Slice(start, (int)reader.BytesConsumed - start), skipInputValidation: true);
                    break;
            }
        }
    }
}
