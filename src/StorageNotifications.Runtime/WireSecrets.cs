using System;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Removes the members that the schemas mark as secret, so that the JSON can be logged.</summary>
internal static partial class WireSecrets
{
    // Replaces a string that contains the name of a secret and cannot be parsed.
    private const string Omitted = "(omitted)";

    // The maximum nesting of messages in queues, topics and destinations of functions.
    private const int MostLevels = 8;

    private static readonly string[] Names = FindNames();

    /// <summary>Gets a JSON value without the secret members at any depth, including those in strings that contain JSON.</summary>
    public static string Remove(ReadOnlySpan<byte> utf8Json) => Remove(utf8Json, MostLevels);

    private static string Remove(ReadOnlySpan<byte> utf8Json, int levels)
    {
        var result = new StringBuilder(utf8Json.Length);
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        bool needsComma = false;
        while (reader.Read())
        {
            JsonTokenType type = reader.TokenType;
            string raw = Encoding.UTF8.GetString(reader.ValueSpan.ToArray());
            string? text = type is JsonTokenType.PropertyName or JsonTokenType.String ? Unescape(ref reader) : null;
            if (type is JsonTokenType.PropertyName && Array.IndexOf(Names, text) >= 0)
            {
                reader.Skip();
                continue;
            }
            string comma = needsComma && type is not (JsonTokenType.EndObject or JsonTokenType.EndArray) ? "," : "";
            needsComma = type is not (JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
            if (type is JsonTokenType.String && MayBeJson(text ?? raw))
                raw = Encode(RemoveWithin(text ?? raw, levels));
            result.Append(type switch
            {
                JsonTokenType.PropertyName => comma + "\"" + raw + "\":",
                JsonTokenType.String => comma + "\"" + raw + "\"",
                _ => comma + raw,
            });
        }
        return result.ToString();
    }

    // Returns null for a lone surrogate, which cannot be unescaped.
    private static string? Unescape(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool MayBeJson(string text)
    {
        string start = text.TrimStart();
        return start.Length > 0 && start[0] is '{' or '[' or '"';
    }

    private static string RemoveWithin(string text, int levels)
    {
        try
        {
            if (levels > 0)
                return Remove(Encoding.UTF8.GetBytes(text), levels - 1);
        }
        catch (JsonException)
        {
            // The string only begins like JSON.
        }
        return Names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0) ? Omitted : text;
    }

    private static string Encode(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private static string[] FindNames()
    {
        string[] names = Array.Empty<string>();
        AddNames(ref names);
        return names;
    }

    // The generator emits the other part of this class, which contains the names.
    static partial void AddNames(ref string[] names);
}
