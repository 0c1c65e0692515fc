using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Shared;
using StorageNotifications.Core.Text;

namespace StorageNotifications.Core.Regions;

/// <summary>Partitions and regions, and their names in S3 and the AWS SDK.</summary>
internal sealed class RegionCatalog
{
    private static readonly Lazy<RegionCatalog> LazyDefault = new(static () => Read(EmbeddedSchemas.File("Regions/aws.regions.json")));

    private readonly Dictionary<string, AwsRegion> _byCode = new(StringComparer.Ordinal);
    private readonly string[] _longAreas;

    private RegionCatalog(JsonObjectReader root)
    {
        root.Documented();
        Source = root.String("x-source");
        IReadOnlyList<JsonNode> partitions = root.Required("partitions").AsArray();
        Partitions = partitions.Select(ReadPartition).ToArray();
        _longAreas = Partitions.SelectMany(static p => p.RegionPrefixes)
            .Select(static prefix => prefix.Split('-')[0])
            .Where(static area => area.Length != 2)
            .Distinct()
            .ToArray();
        Regions = Partitions.Zip(partitions, AddRegions).SelectMany(static regions => regions).ToArray();
        LocationConstraints = ReadRegionNames(root.Required("locationConstraints"));
        RegionWithoutConstraint = LocationConstraints.TryGetValue("", out string? region)
            ? region
            : throw root.Required("locationConstraints").Error("the region of buckets without a constraint is missing");
        SdkMembers = root.Required("sdkTypes").AsArray().Select(ReadSdkType).ToDictionary(static x => x.Key, static x => x.Value);
        root.Finish();
    }

    public static RegionCatalog Default => LazyDefault.Value;

    public string Source { get; }

    public IReadOnlyList<AwsPartition> Partitions { get; }

    /// <summary>The regions in file order.</summary>
    public IReadOnlyList<AwsRegion> Regions { get; }

    /// <summary>The first words of region codes that are longer than two letters, such as <c>eusc</c>.</summary>
    public IReadOnlyList<string> LongAreas => _longAreas;

    /// <summary>The LocationConstraint values that are not region codes, and the regions they select.</summary>
    public IReadOnlyDictionary<string, string> LocationConstraints { get; }

    /// <summary>The region of a bucket that has no LocationConstraint.</summary>
    public string RegionWithoutConstraint { get; }

    /// <summary>The static members for regions by SDK type, and the region code of each member.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> SdkMembers { get; }

    /// <exception cref="SchemaException">The file is not a region catalog.</exception>
    public static RegionCatalog Read(SchemaFile file) => new(JsonParser.Parse(file.Name, file.Text).AsObject());

    /// <summary>Determines whether the text has the form of a region code. The region need not be known.</summary>
    public bool IsCode(string text) => ArnSyntax.IsRegion(text, 0, text.Length, _longAreas);

    public AwsRegion? Find(string code) => _byCode.TryGetValue(code, out AwsRegion? region) ? region : null;

    /// <summary>Gets the partition that a region code belongs to by its prefix. The region need not be known.</summary>
    public AwsPartition? PartitionOf(string regionCode) =>
        Partitions
            .SelectMany(static p => p.RegionPrefixes, static (partition, prefix) => (partition, prefix))
            .Where(x => regionCode.StartsWith(x.prefix, StringComparison.Ordinal))
            .OrderByDescending(static x => x.prefix.Length)
            .FirstOrDefault().partition;

    /// <summary>Gets the region code of a static SDK member, such as <c>Amazon.RegionEndpoint</c> and <c>USWest2</c>.</summary>
    public string? CodeOfSdkMember(string typeName, string memberName)
    {
        if (!SdkMembers.TryGetValue(typeName, out IReadOnlyDictionary<string, string>? members))
            return null;
        // The SDK can be newer than this catalog.
        return members.TryGetValue(memberName, out string? code) ? code : CodeLike(memberName);
    }

    /// <summary>
    /// Derives the region code from the name of an SDK member: <c>MEWest1</c> is <c>me-west-1</c>. Returns null if the name does not have
    /// this form.
    /// </summary>
    public string? CodeLike(string memberName)
    {
        // The area is in uppercase, and the direction begins with the uppercase letter before the first lowercase letter.
        int small = 0;
        while (small < memberName.Length && memberName[small] is >= 'A' and <= 'Z')
            small++;
        int digit = memberName.Length;
        while (digit > 0 && memberName[digit - 1] is >= '0' and <= '9')
            digit--;
        if (small < 2 || digit <= small || digit == memberName.Length)
            return null;
        string code = $"{memberName.Substring(0, small - 1)}-{memberName.Substring(small - 1, digit - small + 1)}-{memberName.Substring(digit)}".ToLowerInvariant();
        return IsCode(code) ? code : null;
    }

    private static AwsPartition ReadPartition(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        string id = o.String("id");
        var partition = new AwsPartition(
            id,
            o.String("dnsSuffix"),
            o.Strings("regionPrefixes"),
            o.Required("regions").AsArray().Select(region => ReadRegion(region, id)).ToArray());
        o.Finish();
        return partition;
    }

    private static AwsRegion ReadRegion(JsonNode node, string partition)
    {
        JsonObjectReader o = node.AsObject();
        var region = new AwsRegion(o.String("code"), partition, o.String("member"), o.String("name"));
        o.Finish();
        return region;
    }

    private IReadOnlyList<AwsRegion> AddRegions(AwsPartition partition, JsonNode node)
    {
        foreach ((AwsRegion region, JsonNode place) in partition.Regions.Zip(node.AsObject().Required("regions").AsArray(), static (region, place) => (region, place)))
        {
            if (!IsCode(region.Code))
                throw place.Error($"'{region.Code}' does not have the form of a region code");
            if (PartitionOf(region.Code) != partition)
                throw place.Error($"'{region.Code}' does not begin with a prefix of the partition '{partition.Id}'");
            if (_byCode.ContainsKey(region.Code))
                throw place.Error($"the region '{region.Code}' is listed twice");
            _byCode.Add(region.Code, region);
        }
        return partition.Regions;
    }

    private KeyValuePair<string, IReadOnlyDictionary<string, string>> ReadSdkType(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        string type = o.String("type");
        Func<AwsRegion, string> spell = o.OptionalString("spelling") switch
        {
            null => static region => region.MemberName,
            "code" => static region => CSharpNames.FromJson(region.Code),
            _ => throw o.Required("spelling").Error("the only other spelling is 'code'"),
        };
        Dictionary<string, string> members = Regions.ToDictionary(spell, static region => region.Code);
        if (o.Optional("others") is { } others)
        {
            foreach (KeyValuePair<string, string> other in ReadRegionNames(others))
                members.Add(other.Key, other.Value);
        }
        o.Finish();
        return new(type, members);
    }

    private Dictionary<string, string> ReadRegionNames(JsonNode node) =>
        node.AsObject().Node.Members.ToDictionary(static member => member.Key, member => Find(member.Value.AsString()) is { } region
            ? region.Code
            : throw member.Value.Error($"the region '{member.Value.Text}' is not in this catalog"));
}
