using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Apis;

/// <summary>The libraries in which notifications are configured: which member takes what.</summary>
internal sealed class ApiCatalog
{
    private static readonly Lazy<ApiCatalog> LazyDefault = new(static () => Read(EmbeddedSchemas.In("Apis")));

    private static readonly Dictionary<string, ApiRole> Roles = ApiRole.All.ToDictionary(static role => role.Word, StringComparer.Ordinal);

    private ApiCatalog(IReadOnlyList<ApiType> types) => Types = types;

    public static ApiCatalog Default => LazyDefault.Value;

    public IReadOnlyList<ApiType> Types { get; }

    /// <exception cref="SchemaException">A file is no description of a library.</exception>
    public static ApiCatalog Read(IEnumerable<SchemaFile> files) => new(files.SelectMany(ReadFile).ToArray());

    private static IEnumerable<ApiType> ReadFile(SchemaFile file)
    {
        JsonObjectReader root = JsonParser.Parse(file.Name, file.Text).AsObject().Documented().Ignore("versions");
        ApiType[] types = root.Required("types").AsArray().Select(ReadType).ToArray();
        root.Finish();
        return types;
    }

    private static ApiType ReadType(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var type = new ApiType(
            o.String("type"),
            o.Required("members").AsArray().Select(ReadMember).ToArray(),
            o.Optional("constants")?.AsObject().Node.Members.ToDictionary(static m => m.Key, static m => m.Value.AsString()) ?? []);
        o.Finish();
        return type;
    }

    private static ApiMember ReadMember(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        JsonNode takes = o.Required("takes");
        ApiRole role = Roles.TryGetValue(takes.AsString(), out ApiRole? known)
            ? known
            : throw takes.Error($"'{takes.Text}' is nothing that a member can take");
        var member = new ApiMember(o.String("name"), o.OptionalString("parameter"), role, o.OptionalString("event"));
        o.Finish();
        return member;
    }
}
