using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Analyzers.Symbols;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Puts together what a block says of the notification of one bucket.</summary>
internal sealed class NotificationReader(
    KnownApi api, ValueReader values, ListReader lists, TextValueReader texts, ObjectUses uses, ObjectReader objects, EventNameClassifier events)
{
    private static readonly ApiRole[] Destinations = [ApiRole.S3TopicDestination, ApiRole.S3QueueDestination, ApiRole.S3FunctionDestination];

    private readonly Dictionary<IOperation, ConfigurationFact> _configurations = [];

    /// <param name="request">The object that holds the notification.</param>
    /// <param name="put">The call that sends it, if it is sent in this block.</param>
    public NotificationFact Read(IObjectCreationOperation request, IInvocationOperation? put)
    {
        string? bucket = TextOf(request, ApiRole.BucketName) is { IsComplete: true } name ? name.Text : null;
        IEnumerable<ConfigurationFact> configurations = CreationsIn(objects.Elements(request, ApiRole.S3Configurations).Items).Distinct().Select(ReadConfiguration);
        return new(bucket, put?.Instance is { } client ? RegionOfClient(client) : null, configurations.ToArray(), put?.Syntax.GetLocation());
    }

    /// <summary>Reads a call such as <c>bucket.AddEventNotification(event, destination, filters)</c>.</summary>
    public ConfigurationFact ReadCall(IInvocationOperation call)
    {
        EventFact?[] seen = api.ImpliedEvent(call.TargetMethod) is { } implied
            ? [new(implied, call.Syntax.GetLocation(), Write: null)]
            : call.Arguments.Where(argument => api.RoleOf(argument.Parameter) == ApiRole.S3Event).Select(argument => ReadEvent(argument.Value)).ToArray();
        ElementList filters = call.Arguments
            .Where(argument => api.RoleOf(argument.Parameter) == ApiRole.Filters)
            .Aggregate(ElementList.Empty, (sum, argument) => sum.With(lists.ElementsOf(argument.Value)));
        IEnumerable<FilterRuleFact> rules = ReadFilters(filters, out bool allRules);
        return new(
            call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name.GetLocation() : call.Syntax.GetLocation(),
            IsClosed: true,
            Destination: null,
            HasDestination: true,
            seen.Where(static e => e is not null).ToArray()!,
            AllEventsAreSeen: seen.All(static e => e is not null),
            rules.ToArray(),
            allRules,
            Id: null);
    }

    public ConfigurationFact ReadConfiguration(IObjectCreationOperation configuration)
    {
        if (!_configurations.TryGetValue(configuration, out ConfigurationFact? fact))
            _configurations[configuration] = fact = ReadNewConfiguration(configuration);
        return fact;
    }

    private ConfigurationFact ReadNewConfiguration(IObjectCreationOperation configuration)
    {
        ElementList listed = objects.Elements(configuration, ApiRole.S3Events);
        // v3 has a property for a single event beside the list.
        IOperation? single = objects.Only(configuration, ApiRole.S3Event);
        EventFact?[] seen = listed.Items.Concat(single is null ? [] : new[] { single })
            .Select(element => ReadEvent(element) is { } read ? read with { IsShared = IsShared(element, configuration) } : null)
            .Concat(ReadEventList(configuration))
            .ToArray();
        bool allEvents = listed.IsComplete && seen.All(static e => e is not null) && (single is not null || !objects.Has(configuration, ApiRole.S3Event));
        IReadOnlyList<FilterRuleFact> rules = ReadFilter(configuration, out bool allRules);
        IEnumerable<FilterRuleFact> more = ReadFilters(objects.Elements(configuration, ApiRole.Filters), out bool allMore);
        return new(
            PlaceOf(configuration),
            // An attribute's destination is what it stands on, and its events have a default.
            api.TakesDestination(configuration.Type) && uses.AreAllCertain(configuration),
            ReadDestination(configuration),
            Destinations.Any(role => objects.Has(configuration, role)),
            seen.Where(static e => e is not null).ToArray()!,
            allEvents,
            rules.Concat(more).ToArray(),
            allRules && allMore,
            TextOf(configuration, ApiRole.ConfigurationId))
        {
            IsShared = uses.AnyIsUnknown(configuration),
        };
    }

    private IEnumerable<IObjectCreationOperation> CreationsIn(IEnumerable<IOperation> elements) =>
        elements.Select(element => values.CertainObjectOf(element)).OfType<IObjectCreationOperation>();

    // An ARN that is one of several may have been chosen by the region.
    private DestinationFact? ReadDestination(IObjectCreationOperation configuration)
    {
        foreach (ApiRole role in Destinations)
        {
            if (TextOf(configuration, role) is { } arn)
                return new(role, arn);
        }
        return null;
    }

    private EventFact? ReadEvent(IOperation element)
    {
        IOperation value = values.Unwrap(element);
        if (values.CertainObjectOf(value) is IFieldReferenceOperation { Field: { } field } && api.EventOf(field) is { } constant)
            return new(constant, element.Syntax.GetLocation(), name => WriteConstant(element.Syntax, api.MemberFor(field.ContainingType, name)));

        // EventType.FindValue("…"), new EventType("…"), and the conversion that "…" alone goes through.
        IOperation text = value switch
        {
            IConversionOperation { OperatorMethod: { } convert } conversion when api.RoleOf(convert.Parameters[0]) == ApiRole.S3Event => conversion.Operand,
            IInvocationOperation { Arguments: { Length: 1 } arguments } when api.RoleOf(arguments[0].Parameter) == ApiRole.S3Event => arguments[0].Value,
            IObjectCreationOperation { Arguments: { Length: 1 } arguments } when api.RoleOf(arguments[0].Parameter) == ApiRole.S3Event => arguments[0].Value,
            _ => value,
        };
        if (OnlyTextOf(text) is not { IsComplete: true } name)
            return null;
        EventNameVerdict verdict = events.Classify(name.Text);
        return new(verdict.Problem == EventNameProblem.OtherCase ? verdict.Suggestions[0] : name.Text, element.Syntax.GetLocation(), name.Whole == element.Syntax.GetLocation() ? name.Write : null);
    }

    // Whether the list around an element is used for something beside the configuration.
    private bool IsShared(IOperation element, IObjectCreationOperation configuration)
    {
        if (configuration.Syntax.Span.Contains(element.Syntax.Span))
            return false;
        IOperation? taker = element.Parent;
        while (taker is not (null or IVariableDeclaratorOperation or ISimpleAssignmentOperation or IInvocationOperation or ISymbolInitializerOperation and not IVariableInitializerOperation))
            taker = taker.Parent;
        return taker switch
        {
            IVariableDeclaratorOperation declarator => IsShared(declarator.Symbol),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => IsShared(local.Local),
            IInvocationOperation { Instance: ILocalReferenceOperation list } => IsShared(list.Local),
            ISimpleAssignmentOperation or IInvocationOperation { Instance: IMemberReferenceOperation } => false,
            _ => true,
        };
    }

    private bool IsShared(ILocalSymbol list) =>
        values.Locals.ReferencesTo(list).Count(static use => use.Parent is not (IInvocationOperation or ISimpleAssignmentOperation { Target: ILocalReferenceOperation })) > 1;

    // EventType.ObjectCreatedAll in the place of EventType.ObjectCreatedPut
    private static string? WriteConstant(SyntaxNode written, string? member) =>
        member is not null && written is MemberAccessExpressionSyntax access ? $"{access.Expression}.{member}" : null;

    // "s3:ObjectCreated:*;s3:ObjectRemoved:*"
    private IEnumerable<EventFact> ReadEventList(IObjectCreationOperation configuration) =>
        TextOf(configuration, ApiRole.S3EventList) is { IsComplete: true } list
            ? EventLists.Items(list.Text).Select(item => list.Slice(item.Start, item.Length)).Select(static item => new EventFact(item.Text, item.Whole, item.Write))
            : [];

    private IEnumerable<FilterRuleFact> ReadFilters(ElementList filters, out bool allAreSeen)
    {
        IObjectCreationOperation[] creations = CreationsIn(filters.Items).ToArray();
        allAreSeen = filters.IsComplete && creations.Length == filters.Items.Count && creations.All(filter => uses.AreAllCertain(filter));
        return creations.SelectMany(ReadParts);
    }

    private IReadOnlyList<FilterRuleFact> ReadFilter(IObjectCreationOperation holder, out bool allAreSeen)
    {
        ElementList listed = objects.Elements(holder, ApiRole.FilterRules);
        IObjectCreationOperation[] creations = CreationsIn(listed.Items).ToArray();
        IReadOnlyList<FilterRuleFact> rules = creations.Select(ReadFilterRule).Concat(ReadParts(holder)).ToArray();
        allAreSeen = listed.IsComplete && creations.Length == listed.Items.Count && creations.All(rule => uses.AreAllCertain(rule));
        if (!objects.Has(holder, ApiRole.Filter))
            return rules;

        // Filter.S3KeyFilter.FilterRules
        if (objects.Only(holder, ApiRole.Filter) is { } nested && values.CertainObjectOf(nested) is { } inner)
        {
            if (inner is IObjectCreationOperation creation)
            {
                IReadOnlyList<FilterRuleFact> nestedRules = ReadFilter(creation, out bool allNested);
                allAreSeen &= allNested && uses.AreAllCertain(creation);
                return rules.Concat(nestedRules).ToArray();
            }
            if (inner.ConstantValue is { HasValue: true, Value: null })
                return rules;
        }
        allAreSeen = false;
        return rules;
    }

    // Prefix and suffix as members of their own.
    private IEnumerable<FilterRuleFact> ReadParts(IObjectCreationOperation holder)
    {
        foreach ((ApiRole role, string name) in new[] { (ApiRole.FilterPrefix, KeyFilter.PrefixName), (ApiRole.FilterSuffix, KeyFilter.SuffixName) })
        {
            if (!objects.Has(holder, role))
                continue;
            TextFact? value = TextOf(holder, role);
            Location place = value?.Whole ?? PlaceOf(holder);
            yield return new(new(name, place, []), value, place);
        }
    }

    private FilterRuleFact ReadFilterRule(IObjectCreationOperation rule) =>
        new(TextOf(rule, ApiRole.FilterName), TextOf(rule, ApiRole.FilterValue), PlaceOf(rule));

    private string? RegionOfClient(IOperation client)
    {
        if (values.CertainObjectOf(client) is not IObjectCreationOperation creation)
            return null;
        if (objects.Only(creation, ApiRole.ClientRegion) is { } region)
            return CodeOf(region);

        // An endpoint of one's own has no region of AWS.
        return objects.Only(creation, ApiRole.ClientConfig) is { } argument
            && values.CertainObjectOf(argument) is IObjectCreationOperation config
            && !objects.Has(config, ApiRole.ServiceUrl)
            && ForwardFlow.FinalUsesOf(config, values.Locals).All(IsSeen)
            && objects.Only(config, ApiRole.ClientRegion) is { } configured
                ? CodeOf(configured)
                : null;
    }

    // Whoever else gets the configuration may set it.
    private bool IsSeen(IOperation end) => end.Parent is not IArgumentOperation argument || api.RoleOf(argument.Parameter) is not null;

    // RegionEndpoint.USWest2, RegionEndpoint.GetBySystemName("us-west-2")
    private string? CodeOf(IOperation region) => values.CertainObjectOf(region) switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true } field } => RegionCatalog.Default.CodeOfSdkMember(field.ContainingType.ToDisplayString(), field.Name),
        IInvocationOperation call when call.Arguments.FirstOrDefault(argument => api.RoleOf(argument.Parameter) == ApiRole.RegionCode) is { } code
            && OnlyTextOf(code.Value) is { IsComplete: true } text => text.Text,
        _ => null,
    };

    private TextFact? TextOf(IObjectCreationOperation creation, ApiRole role) =>
        objects.Only(creation, role) is { } value ? OnlyTextOf(value) : null;

    // Of several values some may not be texts that can be seen.
    private TextFact? OnlyTextOf(IOperation value) => values.CertainValueOf(value) is { } only ? Only(texts.TextsOf(only)) : null;

    // new TopicConfiguration { … }: the type is enough to mark.
    private static Location PlaceOf(IObjectCreationOperation creation) => creation.Syntax switch
    {
        ObjectCreationExpressionSyntax named =>
            Location.Create(named.SyntaxTree, TextSpan.FromBounds(named.SpanStart, named.Type.Span.End)),
        ImplicitObjectCreationExpressionSyntax bare => bare.NewKeyword.GetLocation(),
        _ => creation.Syntax.GetLocation(),
    };

    private static T? Only<T>(IEnumerable<T> items)
        where T : class =>
        items.Take(2).ToArray() is { Length: 1 } only ? only[0] : null;
}
