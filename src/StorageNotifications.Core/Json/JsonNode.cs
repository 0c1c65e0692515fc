using System.Collections.Generic;

namespace StorageNotifications.Core.Json;

/// <summary>A JSON value and its position, so that errors can name the file, line and path.</summary>
internal sealed class JsonNode(JsonKind kind, string text, JsonNode.Place place)
{
    public JsonKind Kind { get; } = kind;

    /// <summary>The unescaped string, the number as written, or <c>true</c> or <c>false</c>; empty for other kinds.</summary>
    public string Text { get; } = text;

    public IReadOnlyList<JsonNode> Items { get; init; } = [];

    /// <summary>The members in file order; names are unique.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonNode>> Members { get; init; } = [];

    public Place At { get; } = place;

    public SchemaException Error(string problem) => new(At.File, At.Line, At.Column, At.Path, problem);

    public string AsString() => Expect(JsonKind.String).Text;

    public bool AsBoolean() => Expect(JsonKind.Boolean).Text == "true";

    public int AsInt32() =>
        int.TryParse(Expect(JsonKind.Number).Text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out int value)
            ? value
            : throw Error($"'{Text}' is not a 32-bit integer");

    public IReadOnlyList<JsonNode> AsArray() => Expect(JsonKind.Array).Items;

    public JsonObjectReader AsObject() => new(Expect(JsonKind.Object));

    private JsonNode Expect(JsonKind expected) =>
        Kind == expected ? this : throw Error($"expected {expected.ToString().ToLowerInvariant()}, found {Kind.ToString().ToLowerInvariant()}");

    /// <summary>The position of the first character of a value. Lines and columns count from 1.</summary>
    internal readonly record struct Place(string File, int Line, int Column, string Path);
}
