using System;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Reads tokens with System.Text.Json, and copies JSON to its writer.</summary>
internal static class WireTokens
{
    /// <summary>Moves to the name of the next member, or to the end of the object.</summary>
    public static bool NextMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType is JsonTokenType.PropertyName;

    /// <summary>Determines whether the array at the reader's position is empty.</summary>
    public static bool IsEmpty(Utf8JsonReader reader) => reader.Read() && reader.TokenType is JsonTokenType.EndArray;

    /// <summary>Gets the name or string at the reader's position without escape sequences. A text that is not valid Unicode has no bytes.</summary>
    public static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
            return reader.ValueSpan;
        byte[] buffer = new byte[reader.ValueSpan.Length];
        try
        {
            return new(buffer, 0, reader.CopyString(buffer));
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }

    /// <summary>Gets the value of a JSON string; null if the JSON value is not a string or not valid Unicode.</summary>
    public static string? Text(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            return reader.Read() && reader.TokenType is JsonTokenType.String ? reader.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Determines whether a text is an incomplete JSON object.</summary>
    public static bool IsTruncated(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, isFinalBlock: false, default);
        try
        {
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
                return false;
            while (reader.Read())
            {
            }
            return reader.TokenType is not JsonTokenType.EndObject || reader.CurrentDepth > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Writes a valid JSON value with the writer's indentation and escaping.</summary>
    public static void Write(ReadOnlySpan<byte> utf8Json, Utf8JsonWriter writer)
    {
        JsonWriterOptions options = writer.Options;
        if (HasOddNames(utf8Json) || (!options.Indented && (ReferenceEquals(options.Encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) || IsHarmless(utf8Json))))
            writer.WriteRawValue(utf8Json, skipInputValidation: true);
        else
            WriteEach(utf8Json, writer);
    }

    // No encoder escapes letters, digits and the punctuation in JSON and AWS values.
    private static bool IsHarmless(ReadOnlySpan<byte> utf8Json)
    {
        for (int i = 0; i < utf8Json.Length; i++)
        {
            if (utf8Json[i] is < (byte)' ' or > (byte)'~' or (byte)'\\' or (byte)'<' or (byte)'>' or (byte)'&' or (byte)'\'' or (byte)'+' or (byte)'`')
                return false;
        }
        return true;
    }

    // A name with a lone surrogate can only be written in escaped form.
    private static bool HasOddNames(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.IndexOf((byte)'\\') < 0)
            return false;
        var reader = new Utf8JsonReader(utf8Json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName && reader.ValueIsEscaped && Bytes(ref reader).IsEmpty)
                return true;
        }
        return false;
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
                    // Numbers keep their format, and strings may contain lone surrogates.
                    int start = (int)reader.TokenStartIndex;
                    writer.WriteRawValue(utf8Json.Slice(start, (int)reader.BytesConsumed - start), skipInputValidation: true);
                    break;
            }
        }
    }
}
