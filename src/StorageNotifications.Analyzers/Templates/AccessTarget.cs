using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A bucket and a destination of its notification, for which policies are evaluated.</summary>
/// <param name="group">
/// The destination, and the function if the destination is an alias. Empty for a policy whose resources are ignored.
/// </param>
internal sealed class AccessTarget(TemplateResource bucket, IReadOnlyList<TemplateResource> group, ValueResolver values)
{
    private static readonly char[] NameSeparators = [':', '/'];

    public TemplateResource Bucket { get; } = bucket;

    /// <summary>Determines whether a node, or an item of its list, refers to the destination. Returns null if that is unknown.</summary>
    public bool? IsNamedBy(DocumentNode node) => Any(node, IsDestination);

    /// <summary>Determines whether all resources of a statement are certainly other resources.</summary>
    public bool AreOthers(DocumentNode resources) => group.Count > 0 && Any(resources, value => IsPattern(value) ? null : IsDestination(value)) == false;

    /// <summary>Determines whether all sources of a condition are certainly other than the bucket.</summary>
    public bool AreOtherSources(DocumentNode sources) => Any(sources, IsBucket) == false;

    private bool? Any(DocumentNode node, Func<TemplateValue, bool?> matches) =>
        ThreeValuedLogic.Any(Intrinsic.ItemsOf(node).SelectMany(values.ValuesOf).Select(matches));

    private bool? IsDestination(TemplateValue value)
    {
        if (value.Resource is { } resource)
            return group.Contains(resource) ? true : TemplateCatalog.Default.FindResource(resource.Type) is null ? null : false;
        if (ReferenceList.Of(value.Node).Names.Any(name => group.Any(one => one.Id == name)))
            return true;
        // A literal name or ARN.
        if (value.Text is not { IsComplete: true } text)
            return null;
        string[] names = text.Text.Split(NameSeparators);
        return ThreeValuedLogic.Any(group
            .Select(static one => one.Property(TemplateCatalog.Default.FindResource(one.Type)?.NameProperty))
            .OfType<DocumentNode>()
            .Select(own => values.TextOf(own) is { IsComplete: true } ownName ? IsNamed(names, ownName.Text) : null));
    }

    // The name of a function can be followed by a qualifier, as in resize:live. It selects an alias or a version.
    private bool? IsNamed(string[] names, string name) =>
        names[names.Length - 1] == name ? true
        : !names.Contains(name) ? false
        : group.Count > 1 ? true : null;

    private static bool IsPattern(TemplateValue value) => value.Text is { } text && (text.Text.Contains("*") || text.Text.Contains("?"));

    private bool? IsBucket(TemplateValue value)
    {
        if (value.Resource is { } resource)
            return resource == Bucket ? true : TemplateCatalog.Default.FindResource(resource.Type) is null ? null : false;
        if (value.Text is not { } text || IsPattern(value))
            return null;
        // arn:aws:sns:… is not a bucket.
        string[] segments = text.Text.Split(':');
        return segments.Length > 2 && segments[0] + ":" == ArnText.Prefix && !ArnText.HasHole(segments[2]) && !ArnText.HasHole(segments[1]) && segments[2] != TemplateCatalog.Default.Access.SourceService
            ? false
            : null;
    }
}
