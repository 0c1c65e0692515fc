using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Apis;

/// <summary>The libraries that configure or read notifications: the role or supply of each member.</summary>
internal sealed class ApiCatalog
{
    private static readonly Lazy<ApiCatalog> LazyDefault = new(static () => Read(EmbeddedSchemas.In("Apis")));

    private static readonly Dictionary<string, ApiRole> Roles = ApiRole.All.ToDictionary(static role => role.Word, StringComparer.Ordinal);

    private readonly Dictionary<string, ApiCall> _calls;

    private ApiCatalog(IEnumerable<JsonObjectReader> files)
    {
        var types = new List<ApiType>();
        _calls = new(StringComparer.Ordinal);
        foreach (JsonObjectReader root in files)
        {
            root.Documented();
            types.AddRange(root.Required("types").AsArray().Select(ReadType));
            foreach (JsonNode call in root.Optional("calls")?.AsArray() ?? [])
                AddCall(call);
            root.Finish();
        }
        Types = types;
    }

    public static ApiCatalog Default => LazyDefault.Value;

    public IReadOnlyList<ApiType> Types { get; }

    /// <exception cref="SchemaException">A file does not describe a library.</exception>
    public static ApiCatalog Read(IEnumerable<SchemaFile> files) => new(files.Select(static file => JsonParser.Parse(file.Name, file.Text).AsObject()));

    /// <summary>Gets the full names of the methods that decode or parse a string.</summary>
    public IEnumerable<string> CallNames => _calls.Keys;

    /// <summary>Gets what a method does with the string that it is passed, or null.</summary>
    /// <param name="fullName">The full name of the type, a dot and the name of the method.</param>
    public ApiCall? FindCall(string fullName) => _calls.TryGetValue(fullName, out ApiCall call) ? call : null;

    private void AddCall(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        _calls.Add($"{o.String("type")}.{o.String("method")}", o.Required("does").AsValue<ApiCall>());
        o.Finish();
    }

    private static ApiType ReadType(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var type = new ApiType(
            o.String("type"),
            o.Optional("members")?.AsArray().Select(ReadMember).ToArray() ?? [],
            o.Optional("constants")?.AsObject().Node.Members.ToDictionary(static m => m.Key, static m => m.Value.AsString()) ?? [],
            o.Optional("gives")?.AsObject().Node.Members.ToDictionary(static m => m.Key, static m => m.Value.AsValue<ApiSupply>()) ?? [])
        {
            DiffersInCase = o.Boolean("differsInCase", otherwise: false),
            DiffersInCamelCase = o.Boolean("differsInCamelCase", otherwise: false),
            OnlyWith = o.OptionalString("onlyWith"),
        };
        o.Finish();
        return type;
    }

    private static ApiMember ReadMember(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        ApiRole role = JsonWords.Read(o.Required("takes"), Roles);
        var member = new ApiMember(o.String("name"), o.OptionalString("parameter"), role, o.OptionalString("event")) { NullSince = o.Optional("nullSince")?.AsInt32() };
        o.Finish();
        return member;
    }
}
