using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Looks up the symbols of a compilation in the API catalog.</summary>
internal sealed class KnownApi
{
    private readonly Dictionary<ISymbol, KnownType> _types = new(SymbolEqualityComparer.Default);

    // The names of all known members. Comparing names first is cheaper and rules out most symbols.
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, IReadOnlyDictionary<string, string>> _constants = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _notifications = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _holders = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _patterns = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _destined = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _configurations = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IReadOnlyDictionary<string, ApiSupply>> _supplies = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _differingInCase = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _differingInCamelCase = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _supplyWords = new(StringComparer.Ordinal);
    private readonly KnownCalls _calls;
    private readonly Lazy<ILookup<string, ApiRole>> _rolesByName;

    private AnnotatedMembers _annotated = AnnotatedMembers.None;

    private KnownApi(ApiCatalog catalog, string rootNamespace)
    {
        _calls = new(catalog, rootNamespace);
        _rolesByName = new(() => _types.Values.SelectMany(static type => type.NamedRoles).Distinct().ToLookup(static named => named.Name, static named => named.Role, StringComparer.Ordinal));
    }

    /// <summary>Finds the known types that a compilation references; returns null if it references none of the libraries.</summary>
    /// <param name="rootNamespace">
    /// The namespace of the generated types and attributes, which are used only in projects that reference a library.
    /// </param>
    public static KnownApi? TryCreate(Compilation compilation, ApiCatalog catalog, string rootNamespace, CancellationToken cancellation)
    {
        var types = new ReferencedTypes(compilation);
        var api = new KnownApi(catalog, rootNamespace);
        api.AddAll(catalog.Types.Where(static entry => !entry.IsGenerated), static entry => entry.Name, types);
        if (api._types.Count == 0)
            return null;
        api.AddAll(catalog.Types.Where(static entry => entry.IsGenerated), entry => entry.NameIn(rootNamespace), types);
        api._annotated = AnnotatedMembers.Find(compilation, types, rootNamespace, cancellation);
        return api;
    }

    /// <summary>
    /// Gets the words of which code that uses a known member contains at least one; null if the user annotates members, which can have any
    /// name.
    /// </summary>
    public IEnumerable<string>? Words => _annotated.IsEmpty
        ? _types.Values.SelectMany(static type => type.Words).Concat(_supplyWords).Concat(_calls.Words).Concat(_constants.Values.SelectMany(static names => names.Keys))
        : null;

    /// <summary>Gets the role of a property, field or parameter, or null.</summary>
    public ApiRole? RoleOf(ISymbol member) =>
        (_names.Contains(member.Name) ? TypeOf(member is IParameterSymbol parameter ? parameter.ContainingSymbol : member)?.RoleOf(member.OriginalDefinition) : null)
            ?? _annotated.RoleOf(member);

    /// <summary>Gets the role of a parameter, or null.</summary>
    public ApiRole? RoleOf(IParameterSymbol? parameter) => parameter is null ? null : RoleOf((ISymbol)parameter);

    /// <summary>Gets the roles of the members with a name, and of the types with the name that constructors and conversions create.</summary>
    public IEnumerable<ApiRole> RolesNamed(string name) =>
        _annotated.IsEmpty ? _rolesByName.Value[name] : _rolesByName.Value[name].Concat(ApiRole.All.Where(static role => role.Annotation is not null));

    /// <summary>Gets the first major version of the library that does not initialize the list in a property; null if the referenced version initializes it.</summary>
    public int? NullSince(IPropertySymbol member) =>
        _names.Contains(member.Name) && TypeOf(member)?.NullSince(member.OriginalDefinition) is { } since && member.ContainingAssembly.Identity.Version.Major >= since
            ? since
            : null;

    /// <summary>Gets the kind of value that a property provides, or null.</summary>
    public ApiSupply? SupplyOf(ISymbol member) =>
        _names.Contains(member.Name) && member.OriginalDefinition.ContainingType is { } type && _supplies.TryGetValue(type, out var supplies) && supplies.TryGetValue(member.Name, out ApiSupply supply)
            ? supply
            : null;

    /// <summary>Gets the name of the property of a type that provides a kind of value, or null.</summary>
    public string? MemberGiving(ApiSupply supply, INamedTypeSymbol type) =>
        _supplies.TryGetValue(type.OriginalDefinition, out var supplies)
            ? supplies.Where(pair => pair.Value == supply && type.GetMembers(pair.Key).Length > 0).Select(static pair => pair.Key).FirstOrDefault()
            : null;

    /// <summary>Gets the name of a property for messages.</summary>
    public static string NameOf(IPropertySymbol property) => $"{property.ContainingType.Name}.{property.Name}";

    /// <summary>Gets the names of all properties that provide a kind of value.</summary>
    public IEnumerable<string> NamesGiving(ApiSupply supply) => _supplies.Values.SelectMany(supplies => supplies.Where(pair => pair.Value == supply)).Select(static pair => pair.Key).Distinct();

    /// <summary>Determines whether a property of the type provides a value of a message.</summary>
    public bool IsRead(ITypeSymbol? type) => type is not null && _supplies.ContainsKey(type.OriginalDefinition);

    /// <summary>Gets the type whose members have the role, or null if there is none.</summary>
    public INamedTypeSymbol? TypeTaking(ApiRole role) => _types.FirstOrDefault(known => known.Value.NamesOf(role).Any()).Key as INamedTypeSymbol;

    /// <summary>Determines whether the names of the type's members and of the JSON members differ in case.</summary>
    public bool DiffersInCase(ITypeSymbol type) => _differingInCase.Contains(type.OriginalDefinition);

    /// <summary>Determines whether the JSON members of a type are not all in camel case.</summary>
    public bool DiffersInCamelCase(ITypeSymbol type) => _differingInCamelCase.Contains(type.OriginalDefinition);

    /// <summary>Gets what a method does with its string, or null.</summary>
    public ApiCall? CallOf(IMethodSymbol method) => _calls.Find(method);

    /// <summary>Determines whether a parameter of the method or constructor has a role.</summary>
    /// <param name="name">The name of the method, or of the type that the constructor creates.</param>
    public bool HasRoles(IMethodSymbol method, string name) =>
        (_names.Contains(name) && TypeOf(method)?.HasRoles(method.OriginalDefinition) == true) || _annotated.HasParametersOf(method);

    /// <summary>Gets the name of the event that a static member such as <c>EventType.ObjectCreatedPut</c> represents, or null.</summary>
    public string? EventOf(IFieldSymbol member) =>
        _constants.TryGetValue(member.ContainingType, out IReadOnlyDictionary<string, string>? names) && names.TryGetValue(member.Name, out string? name) ? name : null;

    /// <summary>Gets the static member of the type that represents an event, or null.</summary>
    public string? MemberFor(INamedTypeSymbol type, string eventName) =>
        _constants.TryGetValue(type, out IReadOnlyDictionary<string, string>? names)
            ? names.Where(pair => pair.Value == eventName && type.GetMembers(pair.Key).Length > 0).Select(static pair => pair.Key).FirstOrDefault()
            : null;

    /// <summary>Determines whether objects of the type represent events.</summary>
    public bool StandsForEvents(ITypeSymbol type) => _constants.ContainsKey(type);

    /// <summary>Determines whether objects of the type are the notification of a bucket.</summary>
    public bool IsNotification(ITypeSymbol type) => _names.Contains(type.Name) && _notifications.Contains(type.OriginalDefinition);

    /// <summary>Determines whether objects of the type contain the notification of a bucket.</summary>
    public bool HoldsNotification(ITypeSymbol type) => _holders.Contains(type.OriginalDefinition);

    /// <summary>Determines whether objects of the type are one configuration of a notification.</summary>
    public bool IsConfiguration(ITypeSymbol type) => _names.Contains(type.Name) && _configurations.Contains(type.OriginalDefinition);

    /// <summary>Determines whether objects of the type are event patterns of EventBridge.</summary>
    public bool IsEventPattern(ITypeSymbol type) => _names.Contains(type.Name) && _patterns.Contains(type.OriginalDefinition);

    /// <summary>Determines whether objects of the type have a member for their destination.</summary>
    public bool TakesDestination(ITypeSymbol? type) => type is not null && _destined.Contains(type.OriginalDefinition);

    /// <summary>Determines whether a call to the method adds a configuration to a bucket.</summary>
    public bool Configures(IMethodSymbol method) => TypeOf(method)?.Configures(method.OriginalDefinition) == true;

    /// <summary>Gets the event that a call to the method implicitly subscribes to, or null.</summary>
    public string? ImpliedEvent(IMethodSymbol method) => TypeOf(method)?.ImpliedEvent(method.OriginalDefinition);

    /// <summary>Determines whether a file contains the name of a member in the role.</summary>
    public bool Mentions(SyntaxTree tree, ApiRole role, CancellationToken cancellation) =>
        _types.Values.SelectMany(type => type.NamesOf(role)).Distinct().Any(name => TextSearch.FindIdentifiers(name, tree, cancellation).Any());

    private void AddAll(IEnumerable<ApiType> entries, Func<ApiType, string> nameOf, ReferencedTypes types)
    {
        foreach (ApiType entry in entries)
        {
            foreach (INamedTypeSymbol type in types.Find(nameOf(entry)))
                Add(type, entry);
        }
    }

    private void Add(INamedTypeSymbol type, ApiType entry)
    {
        if (!_types.TryGetValue(type, out KnownType? known))
            _types[type] = known = new(type);
        known.Add(entry.Members);
        _names.Add(type.Name);
        foreach (ApiMember member in entry.Members)
            Add(type, member);
        if (entry.Constants.Count > 0)
            _constants[type] = entry.Constants;
        if (entry.Supplies.Count > 0)
        {
            _supplies[type] = entry.Supplies;
            _names.UnionWith(entry.Supplies.Keys);
            _supplyWords.UnionWith(entry.Supplies.Select(supply => WordOf(supply.Key, supply.Value, entry)).OfType<string>());
        }
        if (entry.DiffersInCamelCase)
            _differingInCamelCase.Add(type);
        if (entry.DiffersInCase && _differingInCase.Add(type))
            _supplyWords.Add(type.Name);
    }

    private void Add(INamedTypeSymbol type, ApiMember member)
    {
        _names.UnionWith(member.Name == KnownType.EveryMethod ? type.GetMembers().Select(static symbol => symbol.Name) : [member.Name]);
        if (member.Parameter is not null)
            _names.Add(member.Parameter);
        if (member.Role.IsS3Destination)
            _destined.Add(type);
        if (member.Parameter is null && ObjectsThatAre(member.Role.Owner) is { } types)
            types.Add(type);
    }

    // The word in code that a rule judges because of the member alone. Keys and buckets are judged in the calls that take them.
    private static string? WordOf(string member, ApiSupply supply, ApiType type) => supply switch
    {
        ApiSupply.EncodedKey or ApiSupply.DecodedKey or ApiSupply.PlainKey or ApiSupply.BucketName => null,
        // These are judged together with a completion.
        ApiSupply.Outcome or ApiSupply.Success => null,
        // Code that parses a message names its type.
        ApiSupply.Records => WordOf(type),
        ApiSupply.Completion when type.IsGenerated => WordOf(type),
        _ => member,
    };

    private static string WordOf(ApiType type) => type.Name.Split('.', '+').Last();

    private HashSet<ISymbol>? ObjectsThatAre(ApiObject kind) => kind switch
    {
        ApiObject.Configuration => _configurations,
        ApiObject.Notification => _notifications,
        ApiObject.NotificationHolder => _holders,
        ApiObject.EventPattern => _patterns,
        _ => null,
    };

    private KnownType? TypeOf(ISymbol? member) =>
        member?.OriginalDefinition.ContainingType is { } type && _types.TryGetValue(type, out KnownType? known) ? known : null;
}
