using System;
using System.Collections.Generic;
using System.Linq;

namespace StorageNotifications.Core.Json;

/// <summary>Reads the members of an object by name; <see cref="Finish"/> rejects every member that was not read.</summary>
internal sealed class JsonObjectReader(JsonNode node)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public JsonNode Node { get; } = node;

    public JsonNode? Optional(string name)
    {
        _asked.Add(name);
        foreach (KeyValuePair<string, JsonNode> member in Node.Members)
        {
            if (member.Key == name)
                return member.Value;
        }
        return null;
    }

    public JsonNode Required(string name) => Optional(name) ?? throw Node.Error($"the member '{name}' is missing");

    public string String(string name) => Required(name).AsString();

    public string? OptionalString(string name) => Optional(name)?.AsString();

    public bool Boolean(string name, bool otherwise) => Optional(name)?.AsBoolean() ?? otherwise;

    public int Int32(string name) => Required(name).AsInt32();

    public IReadOnlyList<string> Strings(string name) =>
        Optional(name)?.AsArray().Select(static item => item.AsString()).ToArray() ?? [];

    /// <summary>Reads an object whose values are strings.</summary>
    public IReadOnlyDictionary<string, string> Map(string name) =>
        Required(name).AsObject().Node.Members.ToDictionary(static member => member.Key, static member => member.Value.AsString());

    /// <summary>Accepts members that document the file and that no code reads.</summary>
    public JsonObjectReader Ignore(params string[] names)
    {
        _asked.UnionWith(names);
        return this;
    }

    /// <summary>Accepts the members that document a schema file and that no code reads.</summary>
    public JsonObjectReader Documented() => Ignore("title", "description", "x-source", "x-asOf");

    public void Finish()
    {
        foreach (KeyValuePair<string, JsonNode> member in Node.Members)
        {
            if (!_asked.Contains(member.Key))
                throw member.Value.Error($"the member '{member.Key}' is not allowed here");
        }
    }
}
