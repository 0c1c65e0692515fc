using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Templates;

/// <summary>The names that CloudFormation, SAM and the AWS CLI use in notifications.</summary>
internal sealed partial class TemplateCatalog
{
    private static readonly Lazy<TemplateCatalog> LazyDefault =
        new(static () => Read(EmbeddedSchemas.File("Templates/cloudformation.templates.json"), ArnGrammarCatalog.Default));

    private readonly Dictionary<string, ResourceType> _resources;
    private readonly HashSet<string> _segments;
    private readonly string _noValue;
    private readonly HashSet<string> _opaqueTypes;
    private readonly IReadOnlyList<string> _opaquePrefixes;
    private readonly IReadOnlyList<string> _opaqueSuffixes;

    public static TemplateCatalog Default => LazyDefault.Value;

    /// <summary>Gets the prefix of all AWS resource types.</summary>
    public string TypePrefix { get; }

    /// <summary>Gets strings that only templates and notification documents contain. A file with one of them is reported if it cannot be read.</summary>
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

    /// <summary>Gets the current and the deprecated form of the configurations in the documents of the AWS CLI.</summary>
    public IReadOnlyList<ConfigurationForm> CliForms { get; }

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
}
