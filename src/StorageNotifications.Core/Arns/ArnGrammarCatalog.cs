using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Arns;

/// <summary>The kinds of ARN that notifications are sent to, and what documentation writes in their place.</summary>
internal sealed class ArnGrammarCatalog
{
    private static readonly Lazy<ArnGrammarCatalog> LazyDefault = new(static () => Read(EmbeddedSchemas.File("Arns/destinations.arns.json")));

    private readonly Dictionary<string, ArnGrammar> _grammars;

    private ArnGrammarCatalog(JsonObjectReader root)
    {
        root.Ignore("title", "description", "x-asOf");
        Source = root.String("x-source");
        _grammars = root.Required("grammars").AsArray().Select(ReadGrammar).ToDictionary(static x => x.Key, static x => x.Value);
        ForeignPartitions = root.Required("foreignPartitions").AsObject().Node.Members.ToDictionary(static m => m.Key, static m => m.Value.AsString());
        JsonObjectReader placeholders = root.Required("placeholders").AsObject();
        PlaceholderFragments = placeholders.Strings("fragments");
        PlaceholderWords = new HashSet<string>(placeholders.Strings("words"), StringComparer.Ordinal);
        placeholders.Finish();
        root.Finish();
    }

    public static ArnGrammarCatalog Default => LazyDefault.Value;

    public string Source { get; }

    public ArnGrammar SnsTopic => _grammars["sns-topic"];

    public ArnGrammar SqsQueue => _grammars["sqs-queue"];

    public ArnGrammar LambdaFunction => _grammars["lambda-function"];

    /// <summary>The partitions in the ARNs of products with the same protocol, and those products.</summary>
    public IReadOnlyDictionary<string, string> ForeignPartitions { get; }

    /// <summary>What only documentation has within a segment, such as <c>***</c>.</summary>
    public IReadOnlyList<string> PlaceholderFragments { get; }

    /// <summary>What documentation writes for a whole segment, such as <c>account-id</c>.</summary>
    public ISet<string> PlaceholderWords { get; }

    public IEnumerable<ArnGrammar> Grammars => _grammars.Values;

    /// <exception cref="SchemaException">The file is no catalog of ARNs.</exception>
    public static ArnGrammarCatalog Read(SchemaFile file) => new(JsonParser.Parse(file.Name, file.Text).AsObject());

    private static KeyValuePair<string, ArnGrammar> ReadGrammar(JsonNode node)
    {
        JsonObjectReader o = node.AsObject().Ignore("x-source");
        var grammar = new ArnGrammar(
            o.String("what"),
            o.String("service"),
            o.String("resourceType"),
            o.OptionalInt32("maxNameLength") ?? throw node.Error("the member 'maxNameLength' is missing"),
            o.String("fifoSuffix"),
            o.Boolean("qualified", otherwise: false));
        string id = o.String("id");
        o.Finish();
        return new(id, grammar);
    }
}
