using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>The members of the API catalog that a compilation references.</summary>
internal sealed class KnownApi
{
    private readonly Dictionary<ISymbol, KnownType> _types = new(SymbolEqualityComparer.Default);

    // Most symbols are none of these by their name alone, which is cheaper to tell.
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, IReadOnlyDictionary<string, string>> _constants = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _notifications = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _holders = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _destined = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _configurations = new(SymbolEqualityComparer.Default);

    private AnnotatedMembers _annotated = AnnotatedMembers.None;

    private KnownApi()
    {
    }

    /// <summary>Null if the compilation references none of the libraries.</summary>
    /// <param name="compilation">What uses them.</param>
    /// <param name="catalog">What is known of them.</param>
    /// <param name="attributeNamespace">Where the attributes are with which the user tells of other members; they count only beside a library.</param>
    /// <param name="cancellation">Ends it.</param>
    public static KnownApi? TryCreate(Compilation compilation, ApiCatalog catalog, string attributeNamespace, CancellationToken cancellation)
    {
        var types = new ReferencedTypes(compilation);
        var api = new KnownApi();
        foreach (ApiType entry in catalog.Types)
        {
            foreach (INamedTypeSymbol type in types.Find(entry.Name))
                api.Add(type, entry);
        }
        if (api._types.Count == 0)
            return null;
        api._annotated = AnnotatedMembers.Find(compilation, types, attributeNamespace, cancellation);
        return api;
    }

    /// <summary>Gets words of which code has one that says something with a known member; null if the user annotates members, which may have any name.</summary>
    public IEnumerable<string>? Words => _annotated.IsEmpty
        ? _types.Values.SelectMany(static type => type.Words).Concat(_constants.Values.SelectMany(static names => names.Keys))
        : null;

    /// <summary>What a property or field takes.</summary>
    public ApiRole? RoleOf(ISymbol member) =>
        (_names.Contains(member.Name) ? TypeOf(member is IParameterSymbol parameter ? parameter.ContainingSymbol : member)?.RoleOf(member.OriginalDefinition) : null)
            ?? _annotated.RoleOf(member);

    /// <summary>What a parameter takes.</summary>
    public ApiRole? RoleOf(IParameterSymbol? parameter) => parameter is null ? null : RoleOf((ISymbol)parameter);

    /// <summary>Whether a parameter of the method or constructor takes something.</summary>
    /// <param name="name">The name of the method, or of the type that is constructed.</param>
    public bool HasRoles(IMethodSymbol method, string name) =>
        (_names.Contains(name) && TypeOf(method)?.HasRoles(method.OriginalDefinition) == true) || _annotated.HasParametersOf(method);

    /// <summary>The name of the event that a static member such as <c>EventType.ObjectCreatedPut</c> stands for.</summary>
    public string? EventOf(IFieldSymbol member) =>
        _constants.TryGetValue(member.ContainingType, out IReadOnlyDictionary<string, string>? names) && names.TryGetValue(member.Name, out string? name) ? name : null;

    /// <summary>The static member of the type that stands for an event, or null.</summary>
    public string? MemberFor(INamedTypeSymbol type, string eventName) =>
        _constants.TryGetValue(type, out IReadOnlyDictionary<string, string>? names)
            ? names.Where(pair => pair.Value == eventName && type.GetMembers(pair.Key).Length > 0).Select(static pair => pair.Key).FirstOrDefault()
            : null;

    /// <summary>Whether objects of the type stand for events.</summary>
    public bool StandsForEvents(ITypeSymbol type) => _constants.ContainsKey(type);

    /// <summary>Whether objects of the type hold the notification of a bucket.</summary>
    public bool IsNotification(ITypeSymbol type) => _names.Contains(type.Name) && _notifications.Contains(type.OriginalDefinition);

    /// <summary>Whether objects of the type hold such an object in turn.</summary>
    public bool HoldsNotification(ITypeSymbol type) => _holders.Contains(type.OriginalDefinition);

    /// <summary>Whether objects of the type are one configuration of such a notification.</summary>
    public bool IsConfiguration(ITypeSymbol type) => _names.Contains(type.Name) && _configurations.Contains(type.OriginalDefinition);

    /// <summary>Whether objects of the type are given their destination.</summary>
    public bool TakesDestination(ITypeSymbol? type) => type is not null && _destined.Contains(type.OriginalDefinition);

    /// <summary>Whether a call of the method adds a configuration to a bucket.</summary>
    public bool Configures(IMethodSymbol method) => TypeOf(method)?.Configures(method.OriginalDefinition) == true;

    /// <summary>The event that a call of the method subscribes to without naming it.</summary>
    public string? ImpliedEvent(IMethodSymbol method) => TypeOf(method)?.ImpliedEvent(method.OriginalDefinition);

    /// <summary>Whether a file names a member in this role anywhere.</summary>
    public bool Mentions(SyntaxTree tree, ApiRole role, CancellationToken cancellation)
    {
        var names = new HashSet<string>(_types.Values.SelectMany(type => type.NamesOf(role)));
        return tree.GetRoot(cancellation).DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText));
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

    private HashSet<ISymbol>? ObjectsThatAre(ApiObject kind) => kind switch
    {
        ApiObject.Configuration => _configurations,
        ApiObject.Notification => _notifications,
        ApiObject.NotificationHolder => _holders,
        _ => null,
    };

    private KnownType? TypeOf(ISymbol? member) =>
        member?.OriginalDefinition.ContainingType is { } type && _types.TryGetValue(type, out KnownType? known) ? known : null;
}
