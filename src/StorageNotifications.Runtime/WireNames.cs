using System;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Unescapes member names, so that names can be compared as written.</summary>
internal static class WireNames
{
    /// <summary>
    /// Copies a text with unescaped names; returns null if no name is escaped. Spaces after a name replace the removed characters, so that
    /// each value keeps its position.
    /// </summary>
    public static byte[]? Unescape(ReadOnlySpan<byte> utf8Json)
    {
        byte[]? copy = null;
        if (utf8Json.IndexOf((byte)'\\') < 0)
            return copy;
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is not JsonTokenType.PropertyName || !reader.ValueIsEscaped || !TryGetName(ref reader, out string name))
                    continue;
                copy ??= utf8Json.ToArray();
                int start = (int)reader.TokenStartIndex + 1;
                copy.AsSpan(start, reader.ValueSpan.Length + 1).Fill((byte)' ');
                copy[start + Encoding.UTF8.GetBytes(name, 0, name.Length, copy, start)] = (byte)'"';
            }
        }
        catch (JsonException)
        {
            // The parser of the copy finds the error at the same position.
        }
        return copy;
    }

    /// <summary>Determines whether a name needs no escaping.</summary>
    public static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (c is < ' ' or '"' or '\\')
                return false;
        }
        return true;
    }

    private static bool TryGetName(ref Utf8JsonReader reader, out string name)
    {
        name = "";
        try
        {
            name = reader.GetString()!;
            return IsPlain(name);
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate remains escaped.
            return false;
        }
    }
}
