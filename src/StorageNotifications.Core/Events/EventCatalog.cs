using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Events;

/// <summary>The events of one service, and common mistakes in their names.</summary>
internal sealed class EventCatalog
{
    /// <summary>The end of a wildcard.</summary>
    public const string AnyOfFamily = ":*";

    private static readonly Lazy<EventCatalog> LazyS3 = new(static () => Read(EmbeddedSchemas.File("Events/s3.events.json")));
    private static readonly Lazy<EventCatalog> LazyGlacier = new(static () => Read(EmbeddedSchemas.File("Events/glacier.events.json")));

    private static readonly Dictionary<string, string> NoDetail = [];

    private readonly Dictionary<string, EventDefinition> _byName;
    private readonly Dictionary<string, EventDefinition> _byNameInAnyCase;

    private EventCatalog(JsonObjectReader root)
    {
        root.Documented();
        Source = root.String("x-source");
        Prefix = root.String("prefix");
        IReadOnlyList<JsonNode> events = root.Required("events").AsArray();
        Events = WithWildcards(events.Select(ReadEvent).ToArray());
        ListSeparators = root.String("listSeparators").ToCharArray();
        NotSubscribable = root.Required("notSubscribable").AsArray().Select(ReadNotSubscribable).ToDictionary(static x => x.Key, static x => x.Value);
        FamilyMisspellings = root.Map("familyMisspellings");
        LeafMisspellings = root.Map("leafMisspellings");
        ForeignNames = root.Required("foreign").AsArray().SelectMany(ReadForeign).ToDictionary(static x => x.Key, static x => x.Value);
        Actions = root.Map("actions");
        root.Finish();
        Families = Events.Select(static e => e.Name).Concat(ForeignNames.Keys).Concat(Actions.Keys)
            .Select(name => name.Substring(Prefix.Length).Split(':')[0])
            .Concat(FamilyMisspellings.Keys)
            .Distinct()
            .ToArray();
        DeliveredNames = Events.Select(static e => e.DeliveredName).OfType<string>().ToArray();

        _byName = new(StringComparer.Ordinal);
        foreach ((EventDefinition definition, JsonNode node) in Events.Zip(events, static (e, n) => (e, n)))
        {
            if (_byName.ContainsKey(definition.Name))
                throw node.Error($"the event '{definition.Name}' is listed twice");
            if (definition.IsWildcard && Events.All(other => other.CoveredBy != definition.Name))
                throw node.Error($"the wildcard '{definition.Name}' includes no event");
            _byName.Add(definition.Name, definition);
        }
        _byNameInAnyCase = Events.ToDictionary(static e => e.Name, StringComparer.OrdinalIgnoreCase);
    }

    public static EventCatalog S3 => LazyS3.Value;

    public static EventCatalog Glacier => LazyGlacier.Value;

    /// <summary>The documentation page that lists the events.</summary>
    public string Source { get; }

    /// <summary>The prefix of names in configurations, which the names in messages do not have.</summary>
    public string Prefix { get; }

    /// <summary>The events in file order.</summary>
    public IReadOnlyList<EventDefinition> Events { get; }

    /// <summary>The characters that can separate several names in one text.</summary>
    public char[] ListSeparators { get; }

    /// <summary>Names that occur in messages but are not allowed in configurations, and the reason for each.</summary>
    public IReadOnlyDictionary<string, string> NotSubscribable { get; }

    /// <summary>Misspelled first parts of names, and the correct spelling.</summary>
    public IReadOnlyDictionary<string, string> FamilyMisspellings { get; }

    /// <summary>The first parts of correct and misspelled names.</summary>
    public IReadOnlyList<string> Families { get; }

    /// <summary>The names in messages.</summary>
    public IReadOnlyList<string> DeliveredNames { get; }

    /// <summary>Misspelled second parts of names, and the correct spelling.</summary>
    public IReadOnlyDictionary<string, string> LeafMisspellings { get; }

    /// <summary>The event names of other products with the same protocol, and the name of the product.</summary>
    public IReadOnlyDictionary<string, string> ForeignNames { get; }

    /// <summary>Policy actions that are mistaken for events, and the events that report these actions.</summary>
    public IReadOnlyDictionary<string, string> Actions { get; }

    /// <exception cref="SchemaException">The file is not an event catalog.</exception>
    public static EventCatalog Read(SchemaFile file) => new(JsonParser.Parse(file.Name, file.Text).AsObject());

    public bool Contains(string name) => _byName.ContainsKey(name);

    public EventDefinition? Find(string name) => _byName.TryGetValue(name, out EventDefinition? found) ? found : null;

    public EventDefinition? FindInAnyCase(string name) => _byNameInAnyCase.TryGetValue(name, out EventDefinition? found) ? found : null;

    /// <summary>Removes the prefix from a name that has it, in any case.</summary>
    public string WithoutPrefix(string name) => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? name.Substring(Prefix.Length) : name;

    private EventDefinition ReadEvent(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        string name = o.String("name");
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
            throw o.Required("name").Error($"'{name}' does not begin with '{Prefix}'");
        var definition = new EventDefinition(
            name,
            name.EndsWith(AnyOfFamily, StringComparison.Ordinal) ? null : name.Substring(Prefix.Length),
            CoveredBy: null,
            o.String("since"),
            o.Strings("eventBridge"),
            o.Optional("eventBridgeDetail") is null ? NoDetail : o.Map("eventBridgeDetail"),
            o.Optional("effect")?.AsValue<ObjectEffect>(),
            o.String("summary"),
            o.Boolean("takenForAll", otherwise: false),
            o.Boolean("raisedByWrites", otherwise: false));
        o.Finish();
        return definition;
    }

    // s3:ObjectCreated:* includes s3:ObjectCreated:Put.
    private static EventDefinition[] WithWildcards(EventDefinition[] events) => events
        .Select(definition => definition with
        {
            CoveredBy = events.FirstOrDefault(wildcard => wildcard.IsWildcard && !definition.IsWildcard
                && definition.Name.StartsWith(wildcard.Name.Substring(0, wildcard.Name.Length - 1), StringComparison.Ordinal))?.Name,
        })
        .ToArray();

    private static KeyValuePair<string, string> ReadNotSubscribable(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var pair = new KeyValuePair<string, string>(o.String("name"), o.String("why"));
        o.Finish();
        return pair;
    }

    private static IEnumerable<KeyValuePair<string, string>> ReadForeign(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        string origin = o.String("origin");
        IReadOnlyList<string> names = o.Strings("names");
        o.Finish();
        return names.Select(name => new KeyValuePair<string, string>(name, origin));
    }
}
