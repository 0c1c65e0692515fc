using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StorageNotifications.Core.Documents;

namespace StorageNotifications.Core.Json;

/// <summary>Parses a schema file: strict RFC 8259, without comments, trailing commas or duplicate members.</summary>
internal sealed class JsonParser
{
    private readonly string _file;
    private readonly TextLines _lines;

    private JsonParser(string file, string text)
    {
        _file = file;
        _lines = new(text);
    }

    /// <exception cref="SchemaException">The text is not JSON.</exception>
    public static JsonNode Parse(string file, string text)
    {
        var parser = new JsonParser(file, text);
        DocumentNode root = JsonReader.ReadStrict(text, out DocumentError? error, out string errorPath);
        return error is { } found
            ? throw parser.Error(found.Range.Start, errorPath, Describe(found.Problem))
            : parser.Convert(root, "$");
    }

    private JsonNode Convert(DocumentNode node, string path)
    {
        JsonNode.Place place = PlaceOf(node.Range.Start, path);
        switch (node)
        {
            case MappingNode mapping:
                if (mapping.Duplicate is { Name: { } duplicate } entry)
                    throw Error(entry.Key.Range.Start, $"{path}.{duplicate}", "the member is repeated");
                return new(JsonKind.Object, "", place) { Members = ConvertMembers(mapping, path) };
            case SequenceNode sequence:
                return new(JsonKind.Array, "", place)
                {
                    Items = [.. sequence.Items.Select((item, i) => Convert(item, $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]"))],
                };
            default:
                var scalar = (ScalarNode)node;
                JsonKind kind = KindOf(scalar);
                return new(kind, kind == JsonKind.Null ? "" : scalar.Value, place);
        }
    }

    private List<KeyValuePair<string, JsonNode>> ConvertMembers(MappingNode mapping, string path)
    {
        var members = new List<KeyValuePair<string, JsonNode>>(mapping.Entries.Count);
        foreach (MappingEntry entry in mapping.Entries)
        {
            string name = ((ScalarNode)entry.Key).Value;
            members.Add(new(name, Convert(entry.Value, $"{path}.{name}")));
        }
        return members;
    }

    private static JsonKind KindOf(ScalarNode scalar) => scalar switch
    {
        { Style: ScalarStyle.DoubleQuoted } => JsonKind.String,
        { Value: "true" or "false" } => JsonKind.Boolean,
        { Value: "null" } => JsonKind.Null,
        _ => JsonKind.Number,
    };

    private static string Describe(DocumentProblem problem) => problem switch
    {
        DocumentProblem.ValueExpected => "a value is expected",
        DocumentProblem.KeyExpected => "a member name is expected",
        DocumentProblem.ColonExpected => "':' is expected",
        DocumentProblem.SeparatorExpected => "',' or the end of the object or array is expected",
        DocumentProblem.UnexpectedText => "text after the end of the document",
        DocumentProblem.UnterminatedString => "the text ends within a string",
        DocumentProblem.InvalidEscape => "the escape sequence is not valid",
        DocumentProblem.InvalidCharacter => "a control character in a string",
        DocumentProblem.TooDeep => $"nested deeper than {DocumentFile.MaxDepth.ToString(CultureInfo.InvariantCulture)}",
        _ => problem.ToString(),
    };

    private JsonNode.Place PlaceOf(int offset, string path)
    {
        (int line, int column) = _lines.PositionOf(offset);
        return new(_file, line + 1, column + 1, path);
    }

    private SchemaException Error(int offset, string path, string problem)
    {
        JsonNode.Place place = PlaceOf(offset, path);
        return new(place.File, place.Line, place.Column, place.Path, problem);
    }
}
