using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Regions;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Arns;

/// <summary>The kinds of ARNs that can receive notifications, and the placeholders that documentation uses for them.</summary>
internal sealed class ArnGrammarCatalog
{
    private static readonly Lazy<ArnGrammarCatalog> LazyDefault =
        new(static () => Read(EmbeddedSchemas.File("Arns/destinations.arns.json"), RegionCatalog.Default));

    private ArnGrammarCatalog(JsonObjectReader root, RegionCatalog regions)
    {
        root.Documented();
        PartitionPrefix = root.String("partitionPrefix");
        AccountDigits = root.Int32("accountDigits");
        JsonNode kinds = root.Required("kinds");
        Kinds = kinds.AsArray().Select(node => ReadKind(node, regions)).ToArray();
        SnsTopic = Find("sns-topic", kinds);
        SqsQueue = Find("sqs-queue", kinds);
        LambdaFunction = Find("lambda-function", kinds);
        NotLiteral = root.String("notLiteral").ToCharArray();
        ForeignPartitions = root.Map("foreignPartitions");
        ForeignRegions = root.Map("foreignRegions");
        Placeholders = new(root.Required("placeholders").AsObject());
        root.Finish();
    }

    public static ArnGrammarCatalog Default => LazyDefault.Value;

    /// <summary>The first word of every partition name, such as <c>aws</c>.</summary>
    public string PartitionPrefix { get; }

    /// <summary>The number of digits of an account ID.</summary>
    public int AccountDigits { get; }

    public IReadOnlyList<ArnKind> Kinds { get; }

    public ArnKind SnsTopic { get; }

    public ArnKind SqsQueue { get; }

    public ArnKind LambdaFunction { get; }

    /// <summary>
    /// The characters of patterns, format strings, placeholders, and the ARNs of subscriptions and endpoints, which a topic ARN does not contain.
    /// </summary>
    public char[] NotLiteral { get; }

    /// <summary>The partitions that other products with the same protocol use in their ARNs, and the names of these products.</summary>
    public IReadOnlyDictionary<string, string> ForeignPartitions { get; }

    /// <summary>
    /// The region segments that products without accounts use in ARNs with an AWS partition, and the names of these products.
    /// </summary>
    public IReadOnlyDictionary<string, string> ForeignRegions { get; }

    public ArnPlaceholders Placeholders { get; }

    /// <exception cref="SchemaException">The file does not describe ARNs.</exception>
    public static ArnGrammarCatalog Read(SchemaFile file, RegionCatalog regions) => new(JsonParser.Parse(file.Name, file.Text).AsObject(), regions);

    private ArnKind ReadKind(JsonNode node, RegionCatalog regions)
    {
        JsonObjectReader o = node.AsObject().Ignore("x-source");
        JsonObjectReader? qualifier = o.Optional("qualifier")?.AsObject();
        var grammar = new ArnGrammar(
            PartitionPrefix,
            regions.LongAreas.ToArray(),
            AccountDigits,
            o.String("service"),
            o.OptionalString("resourceType") ?? "",
            o.Int32("maxNameLength"),
            o.String("namePunctuation"),
            o.OptionalString("fifoSuffix") ?? "",
            qualifier?.String("latest") ?? "",
            qualifier?.Int32("maxLength") ?? 0);
        var kind = new ArnKind(o.String("id"), o.String("withArticle"), o.String("noun"), grammar) { S3AcceptsFifo = o.Boolean("s3AcceptsFifo", otherwise: true) };
        qualifier?.Finish();
        o.Finish();
        return kind;
    }

    private ArnKind Find(string id, JsonNode kinds) =>
        Kinds.FirstOrDefault(kind => kind.Id == id) ?? throw kinds.Error($"there is no kind '{id}'");
}
