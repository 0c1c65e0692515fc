using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>
/// The functions of a compilation that attributes such as <c>[S3Event("@Photos")]</c> subscribe to buckets. They are deployed together, so the attributes of
/// one bucket are one notification.
/// </summary>
internal sealed class AnnotatedFunctions(Compilation compilation, KnownApi api)
{
    private static readonly Dictionary<string, string> Conditions =
        ApiCatalog.Default.Types.Where(static type => type.OnlyWith is not null).ToDictionary(static type => type.Name, static type => type.OnlyWith!);

    private readonly Lazy<Annotation[]> _annotations = new(() => FindAll(compilation, api));

    /// <summary>Reads the notification that an attribute completes: its configuration, and those of earlier attributes about the same bucket.</summary>
    public IEnumerable<NotificationFact> Read(BlockFindings findings)
    {
        foreach (IObjectCreationOperation creation in findings.Configurations)
        {
            if (creation.Syntax is not AttributeSyntax syntax)
                continue;
            int index = Array.FindIndex(_annotations.Value, annotation => annotation.Syntax == syntax);
            if (index < 0)
                continue;
            Annotation own = _annotations.Value[index];
            yield return new(_annotations.Value
                .Take(index)
                .Where(earlier => earlier.Bucket == own.Bucket)
                .Select(static earlier => earlier.Configuration with { IsReportedElsewhere = true })
                .Append(own.Configuration)
                .ToArray());
        }
    }

    // In source order.
    private static Annotation[] FindAll(Compilation compilation, KnownApi api)
    {
        SyntaxTree[] trees = compilation.SyntaxTrees.ToArray();
        return MethodsIn(compilation.Assembly.GlobalNamespace)
            .SelectMany(static method => Effective(method.GetAttributes()))
            .Select(attribute => Read(attribute, api))
            .OfType<Annotation>()
            .OrderBy(annotation => Array.IndexOf(trees, annotation.Syntax.SyntaxTree))
            .ThenBy(static annotation => annotation.Syntax.SpanStart)
            .ToArray();
    }

    // [S3Event] on a method that is not a [LambdaFunction] deploys nothing.
    private static IEnumerable<AttributeData> Effective(ImmutableArray<AttributeData> attributes) => attributes.Where(attribute =>
        attribute.AttributeClass is { } type
        && (!Conditions.TryGetValue(type.ToDisplayString(), out string? other) || attributes.Any(one => one.AttributeClass?.ToDisplayString() == other)));

    private static IEnumerable<IMethodSymbol> MethodsIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(static member => member switch
    {
        IMethodSymbol method => [method],
        INamespaceOrTypeSymbol inner => MethodsIn(inner),
        _ => Enumerable.Empty<IMethodSymbol>(),
    });

    private static Annotation? Read(AttributeData attribute, KnownApi api)
    {
        if (attribute is not { AttributeConstructor: { } constructor, AttributeClass: { } type, ApplicationSyntaxReference: { } reference }
            || reference.GetSyntax() is not AttributeSyntax syntax
            || BucketOf(constructor, attribute.ConstructorArguments, api) is not { } bucket)
        {
            return null;
        }
        var place = new CSharpPlace(syntax.GetLocation());
        var rules = new List<FilterRule>();
        string? events = api.ImpliedEvent(constructor);
        foreach (KeyValuePair<string, TypedConstant> named in attribute.NamedArguments)
        {
            // Enabled = false
            if (named.Value.Value is false)
                return null;
            ApiRole? role = type.GetMembers(named.Key).Select(api.RoleOf).FirstOrDefault();
            if (role == ApiRole.S3EventList)
                events = named.Value.Value as string;
            else if ((role == ApiRole.FilterPrefix || role == ApiRole.FilterSuffix) && named.Value.Value is string value)
                rules.Add(new(new(role == ApiRole.FilterPrefix ? KeyFilter.PrefixName : KeyFilter.SuffixName, place), new(value, place)));
        }
        return events is null ? null : new(bucket, syntax, new(place)
        {
            AllSettingsAreKnown = true,
            HasDestination = true,
            Subscriptions = EventLists.Items(events).Select(item => new Subscription(events.Substring(item.Start, item.Length), place)).ToArray(),
            AllSubscriptionsAreKnown = true,
            FilterRules = rules,
            AllFilterRulesAreKnown = true,
        });
    }

    private static string? BucketOf(IMethodSymbol constructor, ImmutableArray<TypedConstant> arguments, KnownApi api) => constructor.Parameters
        .Where((parameter, i) => i < arguments.Length && api.RoleOf(parameter) == ApiRole.AnnotatedBucket)
        .Select(parameter => arguments[parameter.Ordinal].Value as string)
        .FirstOrDefault();

    /// <summary>An attribute, and what it configures.</summary>
    private sealed record Annotation(string Bucket, AttributeSyntax Syntax, ConfigurationFact Configuration);
}
