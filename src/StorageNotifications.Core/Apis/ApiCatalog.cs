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

    // The schema's word for each role, "s3-event" for S3Event.
    private static readonly Dictionary<string, ApiRole> Roles =
        ((ApiRole[])Enum.GetValues(typeof(ApiRole))).ToDictionary(static role => Word(role.ToString()), StringComparer.Ordinal);

    private ApiCatalog(IReadOnlyList<ApiMember> members) =>
        ByType = members.GroupBy(static member => member.TypeName).ToDictionary(static group => group.Key, static group => (IReadOnlyList<ApiMember>)group.ToArray());

    public static ApiCatalog Default => LazyDefault.Value;

    /// <summary>The members by the metadata name of their declaring type.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ApiMember>> ByType { get; }

    /// <exception cref="SchemaException">A file is no description of a library.</exception>
    public static ApiCatalog Read(IEnumerable<SchemaFile> files) => new(files.SelectMany(ReadFile).ToArray());

    private static IEnumerable<ApiMember> ReadFile(SchemaFile file)
    {
        JsonObjectReader root = JsonParser.Parse(file.Name, file.Text).AsObject().Ignore("title", "description", "versions", "x-source", "x-asOf");
        ApiMember[] members = root.Required("types").AsArray().SelectMany(ReadType).ToArray();
        root.Finish();
        return members;
    }

    private static IEnumerable<ApiMember> ReadType(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        string type = o.String("type");
        ApiMember[] members = o.Required("members").AsArray().Select(member => ReadMember(member, type)).ToArray();
        o.Finish();
        return members;
    }

    private static ApiMember ReadMember(JsonNode node, string type)
    {
        JsonObjectReader o = node.AsObject();
        JsonNode takes = o.Required("takes");
        ApiRole role = Roles.TryGetValue(takes.AsString(), out ApiRole known)
            ? known
            : throw takes.Error($"'{takes.Text}' is nothing that a member can take");
        var member = new ApiMember(type, o.String("name"), o.OptionalString("parameter"), role);
        o.Finish();
        return member;
    }

    private static string Word(string role) =>
        string.Concat(role.Select(static (c, i) => i > 0 && c is >= 'A' and <= 'Z' ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
