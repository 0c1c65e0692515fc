using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Reads one value: the reader stands on its first token and is left on its last.</summary>
internal delegate T WireRead<T>(ref Utf8JsonReader reader);

/// <summary>What the readers of all messages have in common. Nothing here throws but <see cref="JsonException"/>.</summary>
internal static class WireReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a whole document; an exception says where in it the fault lies.</summary>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json, WireRead<T> read)
    {
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            return ReadDocument(ref reader, read);
        }
        catch (JsonException error)
        {
            throw WireErrors.Locate(error, utf8Json, reader.TokenStartIndex);
        }
    }

    public static bool TryParse<T>(ReadOnlySpan<byte> utf8Json, WireRead<T> read, out T value)
        where T : class
    {
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            value = ReadDocument(ref reader, read);
            return true;
        }
        catch (JsonException)
        {
            value = null!;
            return false;
        }
    }

    /// <summary>The text of bytes that are known to be valid UTF-8.</summary>
    public static string ToText(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());

    /// <summary>The text in UTF-8; half of a surrogate pair has no such form.</summary>
    public static byte[] ToUtf8(string text)
    {
        try
        {
            return StrictUtf8.GetBytes(text);
        }
        catch (EncoderFallbackException error)
        {
            byte[] before = StrictUtf8.GetBytes(text.Substring(0, error.Index));
            throw WireErrors.Locate(new JsonException("The text is not valid Unicode.", error), before, before.Length);
        }
    }

    /// <summary>Begins an object.</summary>
    public static void Object(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Unexpected(ref reader, "an object");
    }

    /// <summary>Moves to the name of the next member, or to the object's end.</summary>
    public static bool NextMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>The name or text at which the reader stands, without escapes.</summary>
    public static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? CopyBytes(ref reader) : reader.ValueSpan;

    /// <summary>Moves to the value of a member and remembers whether it is null.</summary>
    public static bool Null(ref Utf8JsonReader reader, int member, ref WireDetails? details)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            (details ??= new WireDetails()).SetNull(member);
            return true;
        }

        // A member that stands twice counts as it stands last.
        details?.Forget(member);
        return false;
    }

    public static string Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw Unexpected(ref reader, "a string");
        return Unicode(ref reader);
    }

    public static string? TextOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : Text(ref reader);

    public static string? TextOrNull(ref Utf8JsonReader reader, int member, ref WireDetails? details) =>
        Null(ref reader, member, ref details) ? null : Text(ref reader);

    public static bool? BooleanOrNull(ref Utf8JsonReader reader, int member, ref WireDetails? details)
    {
        if (Null(ref reader, member, ref details))
            return null;
        return reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw Unexpected(ref reader, "true or false"),
        };
    }

    public static long? Int64OrNull(ref Utf8JsonReader reader, int member, ref WireDetails? details)
    {
        if (Null(ref reader, member, ref details))
            return null;
        if (reader.TokenType != JsonTokenType.Number)
            throw Unexpected(ref reader, "a number");
        if (reader.TryGetInt64(out long value) && value != 0)
            return value;

        // 0, -0, 1.0, 1e3, or no integer at all.
        ReadOnlySpan<byte> spelling = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (!WireNumber.TryParse(spelling, out value))
            throw new JsonException("The number is no 64-bit integer.");
        if (spelling.Length > 1)
            (details ??= new WireDetails()).SetSpelling(member, spelling);
        return value;
    }

    public static DateTimeOffset? TimeOrNull(ref Utf8JsonReader reader, bool inSeconds, int member, ref WireDetails? details)
    {
        if (Null(ref reader, member, ref details))
            return null;
        if (reader.TokenType != JsonTokenType.String)
            throw Unexpected(ref reader, "a string");

        ReadOnlySpan<byte> text = Bytes(ref reader);
        if (!WireTime.TryParse(text, out DateTimeOffset value))
            throw new JsonException("The text is no time in ISO 8601.");
        Span<byte> usual = stackalloc byte[WireTime.MostBytes];
        if (!text.SequenceEqual(usual.Slice(0, WireTime.Format(value, inSeconds, usual))))
            (details ??= new WireDetails()).SetSpelling(member, text);
        return value;
    }

    public static IReadOnlyList<T>? ListOrNull<T>(ref Utf8JsonReader reader, WireRead<T> read, int member, ref WireDetails? details) =>
        Null(ref reader, member, ref details) ? null : List(ref reader, read);

    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, WireRead<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Unexpected(ref reader, "an array");

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(read(ref reader));
        return items;
    }

    public static IReadOnlyDictionary<string, T>? MapOrNull<T>(
        ref Utf8JsonReader reader, WireRead<T> read, int member, ref WireDetails? details)
    {
        if (Null(ref reader, member, ref details))
            return null;
        Object(ref reader);
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        while (NextMember(ref reader))
        {
            string name = Unicode(ref reader);
            reader.Read();
            items[name] = read(ref reader);
        }

        // What is kept for messages to come must not be changed by those who have it.
        return new ReadOnlyDictionary<string, T>(items);
    }

    /// <summary>Keeps a member that no schema names; the reader stands on its name.</summary>
    public static void Additional(ref Utf8JsonReader reader, ref WireDetails? details)
    {
        string name = Unicode(ref reader);
        reader.Read();
        (details ??= new WireDetails()).SetAdditional(name, Element(ref reader));
    }

    /// <summary>Any value, as it is written.</summary>
    public static JsonElement Element(ref Utf8JsonReader reader)
    {
        JsonElement element = JsonElement.ParseValue(ref reader);
        Check(element);
        JsonReaderOptions options = reader.CurrentState.Options;
        return options.AllowTrailingCommas || options.CommentHandling != JsonCommentHandling.Disallow ? Strict(element) : element;
    }

    // Comments and commas that this reader may take are no JSON for the next one.
    private static JsonElement Strict(JsonElement element)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            element.WriteTo(writer);
        var reader = new Utf8JsonReader(new ReadOnlySpan<byte>(stream.GetBuffer(), 0, (int)stream.Length));
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Text that is not UTF-8 goes unnoticed until it is looked at.</summary>
    public static void Check(JsonElement element)
    {
        try
        {
            _ = element.GetRawText();
        }
        catch (InvalidOperationException error)
        {
            throw NotUnicode(error);
        }
    }

    public static JsonException Missing(string name) => new($"The required member '{name}' is missing or null.");

    private static T ReadDocument<T>(ref Utf8JsonReader reader, WireRead<T> read)
    {
        reader.Read();
        T value = read(ref reader);

        // Throws if anything follows.
        reader.Read();
        return value;
    }

    private static string Unicode(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw NotUnicode(error);
        }
    }

    private static byte[] CopyBytes(ref Utf8JsonReader reader)
    {
        byte[] buffer = new byte[reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length];
        try
        {
            Array.Resize(ref buffer, reader.CopyString(buffer));
            return buffer;
        }
        catch (InvalidOperationException error)
        {
            throw NotUnicode(error);
        }
    }

    private static JsonException Unexpected(ref Utf8JsonReader reader, string expected) =>
        new($"Expected {expected}, found {reader.TokenType}.");

    private static JsonException NotUnicode(Exception error) => new("The text is not valid Unicode.", error);
}
