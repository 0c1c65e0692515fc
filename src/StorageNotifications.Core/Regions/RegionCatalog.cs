using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Regions;

/// <summary>Partitions, regions, and how S3 and the AWS SDK name them.</summary>
internal sealed class RegionCatalog
{
    private static readonly Lazy<RegionCatalog> LazyDefault = new(static () => Read(EmbeddedSchemas.File("Regions/aws.regions.json")));

    private readonly Dictionary<string, AwsRegion> _byCode;
    private readonly string[] _longAreas;
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _sdkMembers;

    private RegionCatalog(JsonObjectReader root)
    {
        root.Ignore("x-asOf");
        Title = root.String("title");
        Description = root.String("description");
        Source = root.String("x-source");
        Partitions = root.Required("partitions").AsArray().Select(ReadPartition).ToArray();
        LocationConstraints = root.Map("locationConstraints");
        _sdkMembers = root.Required("sdkMembers").AsArray().Select(ReadSdkMembers).ToDictionary(static x => x.Key, static x => x.Value);
        root.Finish();
        _longAreas = Partitions.SelectMany(static p => p.RegionPrefixes)
            .Select(static prefix => prefix.Split('-')[0])
            .Where(static area => area.Length != 2)
            .Distinct()
            .ToArray();
        _byCode = Partitions.SelectMany(static p => p.Regions).ToDictionary(static r => r.Code, StringComparer.Ordinal);
    }

    public static RegionCatalog Default => LazyDefault.Value;

    public string Title { get; }

    public string Description { get; }

    public string Source { get; }

    public IReadOnlyList<AwsPartition> Partitions { get; }

    public IEnumerable<AwsRegion> Regions => _byCode.Values;

    /// <summary>The first words of region codes that do not have two letters, such as <c>eusc</c>.</summary>
    public IReadOnlyList<string> LongAreas => _longAreas;

    /// <summary>The values of S3's LocationConstraint that are not the code of the region they mean.</summary>
    public IReadOnlyDictionary<string, string> LocationConstraints { get; }

    /// <exception cref="SchemaException">The file is no region catalog.</exception>
    public static RegionCatalog Read(SchemaFile file) => new(JsonParser.Parse(file.Name, file.Text).AsObject());

    /// <summary>Whether the text has the form of a region code, known or not.</summary>
    public bool IsCode(string text) => ArnSyntax.IsRegion(text, 0, text.Length, _longAreas);

    public AwsRegion? Find(string code) => _byCode.TryGetValue(code, out AwsRegion? region) ? region : null;

    /// <summary>The partition whose regions begin as this code does, whether the region itself is known or not.</summary>
    public AwsPartition? PartitionOf(string regionCode) =>
        Partitions
            .SelectMany(static p => p.RegionPrefixes, static (partition, prefix) => (partition, prefix))
            .Where(x => regionCode.StartsWith(x.prefix, StringComparison.Ordinal))
            .OrderByDescending(static x => x.prefix.Length)
            .FirstOrDefault().partition;

    /// <summary>The region of a bucket with this LocationConstraint; null and empty stand for us-east-1.</summary>
    public string RegionOfLocationConstraint(string? constraint) =>
        LocationConstraints.TryGetValue(constraint ?? "", out string? region) ? region : constraint!;

    /// <summary>The code behind a static member of the SDK, such as <c>Amazon.RegionEndpoint</c>, <c>USWest2</c>.</summary>
    public string? CodeOfSdkMember(string typeName, string memberName) =>
        _sdkMembers.TryGetValue(typeName, out IReadOnlyDictionary<string, string>? members) && members.TryGetValue(memberName, out string? code) ? code : null;

    private static AwsPartition ReadPartition(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        string id = o.String("id");
        var partition = new AwsPartition(
            id,
            o.String("name"),
            o.String("dnsSuffix"),
            o.Strings("regionPrefixes"),
            o.Required("regions").AsArray().Select(region => ReadRegion(region, id)).ToArray());
        o.Finish();
        return partition;
    }

    private static AwsRegion ReadRegion(JsonNode node, string partition)
    {
        JsonObjectReader o = node.AsObject();
        var region = new AwsRegion(o.String("code"), partition, o.String("member"), o.Boolean("glacier", otherwise: false), o.String("name"));
        o.Finish();
        return region;
    }

    private static KeyValuePair<string, IReadOnlyDictionary<string, string>> ReadSdkMembers(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var pair = new KeyValuePair<string, IReadOnlyDictionary<string, string>>(o.String("type"), o.Map("members"));
        o.Finish();
        return pair;
    }
}
