using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Templates;

/// <summary>The names that CloudFormation, SAM and the AWS CLI use in notifications.</summary>
internal sealed class TemplateCatalog
{
    private static readonly Lazy<TemplateCatalog> LazyDefault =
        new(static () => Read(EmbeddedSchemas.File("Templates/cloudformation.templates.json"), ArnGrammarCatalog.Default));

    private readonly Dictionary<string, ResourceType> _resources;
    private readonly HashSet<string> _segments;
    private readonly string _noValue;
    private readonly HashSet<string> _opaqueTypes;
    private readonly IReadOnlyList<string> _opaquePrefixes;
    private readonly IReadOnlyList<string> _opaqueSuffixes;
    private readonly ArnGrammarCatalog _arns;

    private TemplateCatalog(JsonObjectReader root, ArnGrammarCatalog arns)
    {
        _arns = arns;
        root.Documented();
        TypePrefix = root.String("typePrefix");
        Signs = root.Strings("signs");
        SamTransform = root.String("samTransform");

        JsonObjectReader pseudo = root.Required("pseudoParameters").AsObject();
        _segments = new(pseudo.Strings("segments"), StringComparer.Ordinal);
        _noValue = pseudo.String("noValue");
        pseudo.Finish();

        Tokens = TemplateTokens.Read(root.Required("tokens").AsObject().Ignore("x-source"));
        JsonObjectReader opaque = root.Required("opaqueTypes").AsObject();
        _opaqueTypes = new(opaque.Strings("exact"), StringComparer.Ordinal);
        _opaquePrefixes = opaque.Strings("prefixes");
        _opaqueSuffixes = opaque.Strings("suffixes");
        OpaqueAttributes = opaque.Strings("attributes");
        opaque.Finish();

        _resources = root.Required("resources").AsArray().Select(ReadResource).ToDictionary(static type => type.Type, StringComparer.Ordinal);

        JsonObjectReader bucket = root.Required("bucket").AsObject();
        (BucketType, BucketName, BucketNotification) = (bucket.String("type"), bucket.String("name"), bucket.String("notification"));
        bucket.Finish();

        BucketForm = ReadForm(root.Required("bucketConfigurations"));
        CliForm = ReadForm(root.Required("cliConfigurations"));
        JsonObjectReader request = root.Required("cliRequest").AsObject();
        (RequestBucket, RequestNotification, RequestVaultNotification) =
            (request.String("bucket"), request.String("notification"), request.String("vaultNotification"));
        request.Finish();

        Sam = ReadSam(root.Required("samFunction").AsObject().Ignore("x-source"));
        Patterns = root.Required("patterns").AsArray().Select(ReadPattern).ToArray();
        Subscriptions = root.Required("subscriptions").AsArray().Select(ReadProtocol).ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);
        JsonObjectReader subscription = root.Required("subscription").AsObject();
        Subscription = new(subscription.String("type"), subscription.String("topic"), subscription.String("protocol"), subscription.String("endpoint"), subscription.String("inlineType"), subscription.String("inlineList"));
        subscription.Finish();

        JsonObjectReader access = root.Required("access").AsObject().Ignore("x-source");
        Principal = access.String("principal");
        Actions = access.Map("actions");
        Access = ReadAccess(access);
        access.Finish();
        ManagedKeys = root.Strings("managedKeys");
        root.Finish();
    }

    public static TemplateCatalog Default => LazyDefault.Value;

    /// <summary>Gets the prefix of all AWS resource types.</summary>
    public string TypePrefix { get; }

    /// <summary>Gets strings of which every template or notification document contains at least one.</summary>
    public IReadOnlyList<string> Signs { get; }

    /// <summary>Gets the prefix of SAM transforms. The output of other transforms is unknown.</summary>
    public string SamTransform { get; }

    /// <summary>Gets the forms of the tokens that CloudFormation and deployment tools replace.</summary>
    public TemplateTokens Tokens { get; }

    /// <summary>Gets the resource attributes that let SAM add properties that the template does not show.</summary>
    public IReadOnlyList<string> OpaqueAttributes { get; }

    public string BucketType { get; }

    /// <summary>Gets the property for the name of a bucket.</summary>
    public string BucketName { get; }

    /// <summary>Gets the property for the notification of a bucket.</summary>
    public string BucketNotification { get; }

    /// <summary>Gets the form of a bucket's configurations.</summary>
    public ConfigurationForm BucketForm { get; }

    /// <summary>Gets the form of the configurations in the documents of the AWS CLI.</summary>
    public ConfigurationForm CliForm { get; }

    /// <summary>Gets the member of a complete request for the name of the bucket.</summary>
    public string RequestBucket { get; }

    /// <summary>Gets the member of a complete request for the notification of a bucket.</summary>
    public string RequestNotification { get; }

    /// <summary>Gets the member of a complete request for the notification of a vault.</summary>
    public string RequestVaultNotification { get; }

    public SamGrammar Sam { get; }

    /// <summary>Gets the resource types that have an event pattern.</summary>
    public IReadOnlyList<PatternHolder> Patterns { get; }

    /// <summary>Gets the kinds of subscription endpoints by protocol.</summary>
    public IReadOnlyDictionary<string, ArnKind> Subscriptions { get; }

    public SubscriptionType Subscription { get; }

    /// <summary>Gets the service principal of Amazon S3.</summary>
    public string Principal { get; }

    /// <summary>Gets the action that S3 performs on each kind of destination.</summary>
    public IReadOnlyDictionary<string, string> Actions { get; }

    public AccessGrammar Access { get; }

    /// <summary>Gets the aliases of the AWS managed keys for destinations.</summary>
    public IReadOnlyList<string> ManagedKeys { get; }

    /// <exception cref="SchemaException">The file does not describe templates.</exception>
    public static TemplateCatalog Read(SchemaFile file, ArnGrammarCatalog arns) => new(JsonParser.Parse(file.Name, file.Text).AsObject(), arns);

    public ResourceType? FindResource(string type) => _resources.TryGetValue(type, out ResourceType? found) ? found : null;

    /// <summary>Determines whether the value of a pseudo parameter contains no colon.</summary>
    public bool IsSegment(string pseudoParameter) => _segments.Contains(pseudoParameter);

    /// <summary>Determines whether a pseudo parameter represents an absent value.</summary>
    public bool IsNoValue(string pseudoParameter) => pseudoParameter == _noValue;

    /// <summary>Determines whether resources of a type can have effects that the template does not show.</summary>
    public bool IsOpaque(string type) =>
        _opaqueTypes.Contains(type)
        || _opaquePrefixes.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal))
        || _opaqueSuffixes.Any(suffix => type.EndsWith(suffix, StringComparison.Ordinal));

    private static PatternHolder ReadPattern(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var holder = new PatternHolder(o.String("type"), o.String("pattern"));
        o.Finish();
        return holder;
    }

    private ResourceType ReadResource(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        ArnKind? kind = o.Optional("kind") is { } kindNode ? Kind(kindNode) : null;
        var type = new ResourceType(
            o.String("type"),
            kind?.WithArticle ?? o.String("withArticle"),
            kind,
            ReadReferenceResult(o.Required("ref")),
            o.Required("attributes").AsObject().Node.Members.ToDictionary(static member => member.Key, static member => ReadReferenceResult(member.Value), StringComparer.Ordinal))
        {
            NameProperty = o.OptionalString("name"),
            FifoProperty = o.OptionalString("fifo"),
            KeyProperty = o.OptionalString("encryptionKey"),
            OfProperty = o.OptionalString("of"),
        };
        o.Finish();
        return type;
    }

    private ConfigurationForm ReadForm(JsonNode node)
    {
        JsonObjectReader o = node.AsObject().Ignore("x-source");
        ConfigurationForm form = ReadForm(o);
        o.Finish();
        return form;
    }

    private ConfigurationForm ReadForm(JsonObjectReader o) => new(
        o.Optional("lists")?.AsArray().Select(ReadList).ToArray() ?? [],
        o.String("event"),
        o.OptionalString("id"),
        o.Strings("filter"),
        o.String("ruleName"),
        o.String("ruleValue"));

    private ConfigurationList ReadList(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var list = new ConfigurationList(o.String("list"), o.String("destination"), Kind(o.Required("kind")));
        o.Finish();
        return list;
    }

    private SamGrammar ReadSam(JsonObjectReader o)
    {
        JsonObjectReader s3 = o.Required("s3").AsObject();
        var sam = new SamGrammar(
            o.String("type"),
            o.String("events"),
            s3.String("type"),
            s3.String("bucket"),
            ReadForm(s3),
            o.Required("sources").AsArray().Select(ReadSource).ToArray(),
            o.Required("patterns").AsArray().Select(ReadPattern).ToArray(),
            o.Strings("patternTypes"),
            o.String("syncedTool"),
            o.String("syncedEvents"));
        s3.Finish();
        o.Finish();
        return sam;
    }

    private SamSource ReadSource(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var source = new SamSource(o.String("type"), o.String("arn"), Kind(o.Required("kind")));
        o.Finish();
        return source;
    }

    private KeyValuePair<string, ArnKind> ReadProtocol(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var pair = new KeyValuePair<string, ArnKind>(o.String("protocol"), Kind(o.Required("kind")));
        o.Finish();
        return pair;
    }

    private AccessGrammar ReadAccess(JsonObjectReader o)
    {
        JsonObjectReader permission = o.Required("permission").AsObject();
        JsonObjectReader key = o.Required("key").AsObject().Ignore("x-source");
        var access = new AccessGrammar(
            o.Required("policies").AsArray().Select(ReadPolicy).ToArray(),
            new(
                permission.String("type"),
                Kind(permission.Required("kind")),
                permission.String("target"),
                permission.String("action"),
                permission.String("principal"),
                permission.String("sourceArn")),
            new(key.String("type"), key.String("document"), key.Strings("actions")),
            o.String("sourceArnKey"));
        permission.Finish();
        key.Finish();
        return access;
    }

    private PolicyType ReadPolicy(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var policy = new PolicyType(o.String("type"), Kind(o.Required("kind")), o.String("targets"), o.String("document"));
        o.Finish();
        return policy;
    }

    private ArnKind Kind(JsonNode id) => _arns.Kinds.FirstOrDefault(kind => kind.Id == id.AsString()) ?? throw id.Error($"'{id.Text}' is not a kind of ARN");

    private static ReferenceResult ReadReferenceResult(JsonNode word) =>
        Enum.TryParse(word.AsString(), ignoreCase: true, out ReferenceResult gives) ? gives : throw word.Error($"a reference does not return '{word.Text}'");
}

/// <summary>The resource type that subscribes an endpoint to a topic.</summary>
/// <param name="InlineType">The resource type that can contain subscriptions.</param>
/// <param name="InlineList">Its property for the subscriptions.</param>
internal sealed record SubscriptionType(string Type, string Topic, string Protocol, string Endpoint, string InlineType, string InlineList);
