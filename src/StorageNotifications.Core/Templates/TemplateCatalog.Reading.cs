using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Templates;

/// <content>Reads the catalog from its schema.</content>
internal sealed partial class TemplateCatalog
{
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
        CliForms = [ReadForm(root.Required("cliConfigurations")), ReadForm(root.Required("deprecatedCliConfigurations"))];
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

    /// <exception cref="SchemaException">The file does not describe templates.</exception>
    public static TemplateCatalog Read(SchemaFile file, ArnGrammarCatalog arns) => new(JsonParser.Parse(file.Name, file.Text).AsObject(), arns);

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
            o.Required("ref").AsValue<ReferenceResult>(),
            o.Required("attributes").AsObject().Node.Members.ToDictionary(static member => member.Key, static member => member.Value.AsValue<ReferenceResult>(), StringComparer.Ordinal))
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
        o.Boolean("single", otherwise: false),
        o.Strings("events"),
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
            ReadElements(o.Required("policyElements").AsObject().Ignore("x-source")),
            o.Required("policies").AsArray().Select(ReadPolicy).ToArray(),
            new(
                permission.String("type"),
                Kind(permission.Required("kind")),
                permission.String("target"),
                permission.String("action"),
                permission.String("principal"),
                permission.String("sourceArn")),
            new(key.String("type"), key.String("document"), key.Strings("actions")),
            o.String("sourceArnKey"),
            o.String("sourceService"),
            o.String("samPermissionSuffix"));
        permission.Finish();
        key.Finish();
        return access;
    }

    private static PolicyElements ReadElements(JsonObjectReader o)
    {
        var elements = new PolicyElements(
            o.String("statements"),
            o.String("effect"),
            o.String("allow"),
            o.String("deny"),
            o.String("actions"),
            o.String("resources"),
            o.String("principals"),
            o.String("services"),
            o.String("accounts"),
            o.Strings("otherPrincipals"),
            o.String("everybody"),
            o.String("conditions"),
            o.Strings("matchingOperators"));
        o.Finish();
        return elements;
    }

    private PolicyType ReadPolicy(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var policy = new PolicyType(o.String("type"), Kind(o.Required("kind")), o.String("targets"), o.String("document"));
        o.Finish();
        return policy;
    }

    private ArnKind Kind(JsonNode id) => _arns.Kinds.FirstOrDefault(kind => kind.Id == id.AsString()) ?? throw id.Error($"'{id.Text}' is not a kind of ARN");
}
