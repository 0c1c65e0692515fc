using System;
using System.Collections.Generic;
using System.Linq;

namespace StorageNotifications.Core.Json;

/// <summary>Reads the words that stand for the values of an enumeration in schemas: <c>encoded-key</c> is <c>EncodedKey</c>.</summary>
internal static class JsonWords
{
    /// <summary>Gets the value that a word stands for.</summary>
    /// <exception cref="SchemaException">The string is not one of the words.</exception>
    public static T AsValue<T>(this JsonNode node)
        where T : struct, Enum => Read(node, Words<T>.Values);

    /// <summary>Gets the value that a word stands for.</summary>
    /// <exception cref="SchemaException">The string is not one of the words.</exception>
    public static T Read<T>(JsonNode node, IReadOnlyDictionary<string, T> words) =>
        words.TryGetValue(node.AsString(), out T? value) ? value : throw node.Error($"'{node.Text}' is not one of {string.Join(", ", words.Keys)}");

    private static string WordFor(string name) =>
        string.Concat(name.Select(static (c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> Values =
            ((T[])Enum.GetValues(typeof(T))).ToDictionary(static value => WordFor(value.ToString()), StringComparer.Ordinal);
    }
}
