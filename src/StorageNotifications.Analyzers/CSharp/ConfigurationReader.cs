using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Creates a fact about each configuration of a notification in a block.</summary>
internal sealed class ConfigurationReader(
    KnownApi api, ValueReader values, TextValueReader texts, ObjectUses uses, ObjectReader objects, FilterReader filters, ConstructReader constructs, TextFacts facts)
{
    private readonly Dictionary<IOperation, ConfigurationFact> _known = [];

    /// <summary>Reads an object such as <c>new TopicConfiguration { … }</c>, or a call such as <c>bucket.AddEventNotification(…)</c>.</summary>
    public ConfigurationFact Read(IOperation configuration)
    {
        if (!_known.TryGetValue(configuration, out ConfigurationFact? fact))
            _known[configuration] = fact = configuration is IInvocationOperation call ? ReadCall(call) : ReadObject((IObjectCreationOperation)configuration);
        return fact;
    }

    /// <summary>Reads an event source such as <c>new S3EventSource(bucket, new S3EventSourceProps { … })</c>; null if its properties are unknown.</summary>
    public ConfigurationFact? ReadSource(IObjectCreationOperation source) =>
        objects.Only(source, ApiRole.SourceProperties) is { } part && values.CertainObjectOf(part) is IObjectCreationOperation properties
            ? Read(properties) with { Place = source.Place(), AllSettingsAreKnown = uses.AreAllCertain(properties), HasDestination = true }
            : null;

    private ConfigurationFact ReadCall(IInvocationOperation call)
    {
        Subscription?[] seen = api.ImpliedEvent(call.TargetMethod) is { } implied
            ? [new(implied, new CSharpPlace(call.Syntax.GetLocation()))]
            : call.Arguments.Where(argument => api.RoleOf(argument.Parameter) == ApiRole.S3Event).Select(argument => ReadSubscription(argument.Value)).ToArray();
        IReadOnlyList<FilterRule> rules = filters.ReadList(call.Arguments.Where(argument => api.RoleOf(argument.Parameter) == ApiRole.Filters), out bool allRules);
        Location place = call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name.GetLocation() : call.Syntax.GetLocation();
        return new(new CSharpPlace(place))
        {
            AllSettingsAreKnown = true,
            Destination = call.Arguments.Where(argument => api.RoleOf(argument.Parameter) == ApiRole.DestinationObject).Select(argument => constructs.DestinationOf(argument.Value)).FirstOrDefault(),
            HasDestination = true,
            Subscriptions = seen.OfType<Subscription>().ToArray(),
            AllSubscriptionsAreKnown = seen.All(static subscription => subscription is not null),
            FilterRules = rules,
            AllFilterRulesAreKnown = allRules,
        };
    }

    private ConfigurationFact ReadObject(IObjectCreationOperation configuration)
    {
        ElementList listed = objects.Elements(configuration, ApiRole.S3Events);
        // Version 3 has a property for a single event in addition to the list.
        IOperation? single = objects.Only(configuration, ApiRole.S3Event);
        WrittenText? eventList = objects.Text(configuration, ApiRole.S3EventList);
        Subscription?[] seen = listed.Items.Concat(single is null ? [] : new[] { single })
            .Select(element => ReadSubscription(element) is { } read ? read with { IsShared = IsShared(element, configuration) } : null)
            .Concat(ReadEventList(eventList))
            .ToArray();
        IReadOnlyList<FilterRule> rules = filters.ReadOf(configuration, out bool allRules);
        return new(configuration.Place())
        {
            // The destination of an attribute is the annotated member, and its events have a default.
            AllSettingsAreKnown = api.TakesDestination(configuration.Type) && uses.AreAllCertain(configuration),
            IsShared = uses.AnyIsUnknown(configuration),
            Destination = ReadDestination(configuration),
            HasDestination = ApiRole.All.Any(role => role.IsS3Destination && objects.Has(configuration, role)),
            Subscriptions = seen.OfType<Subscription>().ToArray(),
            AllSubscriptionsAreKnown = listed.IsComplete
                && seen.All(static subscription => subscription is not null)
                && (single is not null || !objects.Has(configuration, ApiRole.S3Event)),
            EventList = eventList,
            FilterRules = rules,
            AllFilterRulesAreKnown = allRules,
            Id = ReadId(configuration),
        };
    }

    // The constant of an Id is not wrong by itself, so the Id is located where it is used.
    private WrittenText? ReadId(IObjectCreationOperation configuration) =>
        objects.Only(configuration, ApiRole.ConfigurationId) is { } value && texts.CertainTextOf(value) is { } id
            ? value is ILocalReferenceOperation ? id with { Place = new CSharpPlace(value.Syntax.GetLocation()) } : id
            : null;

    // If an ARN is one of several, it may have been selected by region.
    private ArnFact? ReadDestination(IObjectCreationOperation configuration)
    {
        foreach (ApiRole role in ApiRole.All.Where(static role => role.IsS3Destination))
        {
            if (objects.Text(configuration, role) is { } arn)
                return facts.Find(role, arn) as ArnFact;
        }
        return null;
    }

    private Subscription? ReadSubscription(IOperation element)
    {
        IOperation value = values.Unwrap(element);
        Location place = element.Syntax.GetLocation();
        if (values.CertainObjectOf(value) is IFieldReferenceOperation { Field: { } field } && api.EventOf(field) is { } constant)
            return new(constant, new CSharpPlace(place, replacement => WriteConstant(element.Syntax, api.MemberFor(field.ContainingType, replacement.Value))));

        IOperation text = WrappedText.In(value, ApiRole.S3Event, api) ?? value;
        if (texts.CertainTextOf(text) is not { } name || facts.Find(ApiRole.S3Event, name) is not S3EventNameFact { Verdict: { } verdict })
            return null;
        // The code around the text is part of the element.
        var whole = new CSharpPlace(place);
        return new(verdict.Problem == EventNameProblem.OtherCase ? verdict.Suggestions[0] : name.Text, whole.Equals(name.Place) ? name.Place : whole);
    }

    // Whether the list that contains an element has uses other than the configuration.
    private bool IsShared(IOperation element, IObjectCreationOperation configuration)
    {
        if (configuration.Syntax.Span.Contains(element.Syntax.Span))
            return false;
        IOperation? taker = element.Parent;
        while (taker is not (null or IReturnOperation or IVariableDeclaratorOperation or ISimpleAssignmentOperation or IInvocationOperation or ISymbolInitializerOperation and not IVariableInitializerOperation))
            taker = taker.Parent;
        return taker switch
        {
            IVariableDeclaratorOperation declarator => IsShared(declarator.Symbol),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => IsShared(local.Local),
            IInvocationOperation { Instance: ILocalReferenceOperation list } => IsShared(list.Local),
            ISimpleAssignmentOperation or IInvocationOperation { Instance: IMemberReferenceOperation } => false,
            // Each call of a helper creates a new list.
            IReturnOperation => false,
            _ => true,
        };
    }

    private bool IsShared(ILocalSymbol list) =>
        values.Locals.ReferencesTo(list).Count(static use => use.Parent is not (IInvocationOperation or ISimpleAssignmentOperation { Target: ILocalReferenceOperation })) > 1;

    // EventType.ObjectCreatedAll instead of EventType.ObjectCreatedPut
    private static string? WriteConstant(SyntaxNode written, string? member) =>
        member is not null && written is MemberAccessExpressionSyntax access ? $"{access.Expression}.{member}" : null;

    // "s3:ObjectCreated:*;s3:ObjectRemoved:*"
    private IEnumerable<Subscription> ReadEventList(WrittenText? list) =>
        list is not { IsComplete: true }
            ? []
            : ApiRole.S3EventList.TextsIn(list).Select(item => new Subscription(item.Text, item.Place));
}
