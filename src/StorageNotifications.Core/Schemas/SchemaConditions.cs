using System;
using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Json;

namespace StorageNotifications.Core.Schemas;

/// <summary>Reads the parts that all document schemas have: conditions that recognize a document, paths, and the family.</summary>
internal static class SchemaConditions
{
    private static readonly string[] Families = Enum.GetNames(typeof(NotificationFamilies))
        .Except([nameof(NotificationFamilies.None), nameof(NotificationFamilies.All), nameof(NotificationFamilies.Constants)])
        .ToArray();

    /// <summary>Reads a list of shapes, which can be absent.</summary>
    public static EquatableArray<ShapeSchema> ReadShapes(JsonNode? node) => node is null
        ? default
        : new(node.AsArray().Select(static shape => new ShapeSchema(Read(shape))));

    /// <summary>Reads conditions such as <c>{ "Records[0].eventSource": { "const": "aws:s3" } }</c>.</summary>
    public static EquatableArray<ConditionSchema> Read(JsonNode node) =>
        new(node.AsObject().Node.Members.Select(static member => ReadCondition(member.Key, member.Value)));

    private static ConditionSchema ReadCondition(string path, JsonNode node)
    {
        JsonObjectReader reader = node.AsObject();
        EquatableArray<string> steps = ReadPath(node, path);
        ConditionSchema condition;
        if (reader.Optional("const") is { } value)
        {
            if (value.Kind != JsonKind.String && (value.Kind != JsonKind.Boolean || !value.AsBoolean()))
                throw value.Error("expected a string or true");
            condition = new(steps, value.Kind, new([value.Text]));
        }
        else if (reader.Optional("enum") is not null)
        {
            condition = new(steps, JsonKind.String, new(reader.Strings("enum")));
        }
        else if (reader.OptionalString("x-prefix") is { } prefix)
        {
            condition = new(steps, JsonKind.String, default, prefix);
        }
        else
        {
            condition = reader.String("type") switch
            {
                "string" => new(steps, JsonKind.String, default),
                "object" => new(steps, JsonKind.Object, default),
                "array" when reader.Int32("maxItems") == 0 => new(steps, JsonKind.Array, default),
                "array" => throw reader.Required("maxItems").Error("expected 0"),
                _ => throw reader.Required("type").Error("expected string, object or array"),
            };
        }
        reader.Finish();
        return condition;
    }

    /// <summary>Reads a path of names, <c>[0]</c> and <c>[*]</c>, such as <c>Records[0].s3</c>.</summary>
    public static EquatableArray<string> ReadPath(JsonNode node, string path)
    {
        string[] steps = path.Replace("[", ".[").Split('.');
        return steps.All(static step => step is "[0]" or "[*]" || (step.Length > 0 && step.IndexOfAny(['[', ']', '*']) < 0))
            ? new(steps)
            : throw node.Error($"'{path}' is not a path of names, [0] and [*]");
    }

    /// <summary>Reads the name of a family with messages.</summary>
    public static string ReadFamily(JsonNode node) => Families.Contains(node.AsString())
        ? node.Text
        : throw node.Error($"'{node.Text}' is not one of {string.Join(", ", Families)}");
}
