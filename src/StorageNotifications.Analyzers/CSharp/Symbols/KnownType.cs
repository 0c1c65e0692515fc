using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>
/// A type of the API catalog that a compilation references. Its members are looked up when code first uses a member with such a name,
/// because a client of the AWS SDK has about a thousand members.
/// </summary>
internal sealed class KnownType
{
    /// <summary>The name that represents every method.</summary>
    public const string EveryMethod = "*";

    private readonly INamedTypeSymbol _type;
    private readonly List<ApiMember> _members = [];
    private readonly Lazy<Symbols> _symbols;

    public KnownType(INamedTypeSymbol type)
    {
        _type = type;
        _symbols = new(Find);
    }

    /// <summary>Adds members from the catalog. All members must be added before the first lookup.</summary>
    public void Add(IEnumerable<ApiMember> members) => _members.AddRange(members);

    /// <summary>Gets the role of a property, field or parameter, or null.</summary>
    public ApiRole? RoleOf(ISymbol member) => _symbols.Value.Roles.TryGetValue(member, out ApiRole? role) ? role : null;

    /// <summary>Gets the first major version of the library that does not initialize the list in a property, or null.</summary>
    public int? NullSince(ISymbol member) => _symbols.Value.NullSince.TryGetValue(member, out int since) ? since : null;

    /// <summary>Determines whether a parameter of the method or constructor has a role.</summary>
    public bool HasRoles(IMethodSymbol method) => _symbols.Value.Methods.Contains(method);

    /// <summary>Determines whether a call to the method adds a configuration to a bucket.</summary>
    public bool Configures(IMethodSymbol method) => _symbols.Value.ConfiguringCalls.ContainsKey(method);

    /// <summary>Gets the event that a call to the method implicitly subscribes to, or null.</summary>
    public string? ImpliedEvent(IMethodSymbol method) => _symbols.Value.ConfiguringCalls.TryGetValue(method, out string? name) ? name : null;

    /// <summary>Gets the names of the properties, fields and parameters in a role.</summary>
    public IEnumerable<string> NamesOf(ApiRole role) =>
        _members.Where(member => member.Role == role).Select(static member => member.Parameter ?? member.Name);

    /// <summary>Gets the roles with the names by which code uses them: the name of a member, or of the type for constructors and conversions.</summary>
    public IEnumerable<(string Name, ApiRole Role)> NamedRoles => _members.SelectMany(member => member.Name switch
    {
        EveryMethod => _type.GetMembers().OfType<IMethodSymbol>().Select(method => (method.Name, member.Role)),
        ".ctor" or "op_Implicit" => [(_type.Name, member.Role)],
        _ => [(member.Name, member.Role)],
    });

    /// <summary>Gets the words of which code that a rule judges because of the type contains at least one.</summary>
    public IEnumerable<string> Words => _members.Where(static member => !member.Role.IsPart || member.NullSince is not null).SelectMany(WordsOf).Distinct();

    private IEnumerable<string> WordsOf(ApiMember member) => member switch
    {
        { Name: EveryMethod } => _type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary).Select(static method => method.Name),
        { Name: ".ctor" or "op_Implicit" } => TypeNames,
        { Parameter: not null } => [member.Name],
        { Role.HasCommonName: true } => TypeNames,
        _ => TypeNames.Append(member.Name),
    };

    // [S3Event] is the class S3EventAttribute.
    private IEnumerable<string> TypeNames => _type.Name.EndsWith(nameof(Attribute), StringComparison.Ordinal)
        ? [_type.Name, _type.Name.Substring(0, _type.Name.Length - nameof(Attribute).Length)]
        : [_type.Name];

    private Symbols Find()
    {
        var symbols = new Symbols();
        foreach (ApiMember member in _members)
        {
            ImmutableArray<ISymbol> named = member.Name switch
            {
                ".ctor" => _type.InstanceConstructors.CastArray<ISymbol>(),
                EveryMethod => _type.GetMembers(),
                _ => _type.GetMembers(member.Name),
            };
            foreach (ISymbol symbol in named)
            {
                if (member is { Parameter: null, NullSince: { } since })
                    symbols.NullSince[symbol] = since;
                if (member.Parameter is null)
                    symbols.Roles[symbol] = member.Role;
                else if (symbol is IMethodSymbol method)
                    symbols.Add(method, member);
            }
        }
        return symbols;
    }

    private sealed class Symbols
    {
        public Dictionary<ISymbol, ApiRole> Roles { get; } = new(SymbolEqualityComparer.Default);

        public Dictionary<ISymbol, int> NullSince { get; } = new(SymbolEqualityComparer.Default);

        public HashSet<ISymbol> Methods { get; } = new(SymbolEqualityComparer.Default);

        public Dictionary<ISymbol, string?> ConfiguringCalls { get; } = new(SymbolEqualityComparer.Default);

        public void Add(IMethodSymbol method, ApiMember member)
        {
            foreach (IParameterSymbol parameter in method.Parameters.Where(parameter => parameter.Name == member.Parameter))
            {
                Roles[parameter] = member.Role;
                Methods.Add(method);
                if (member.Role.Call == ApiObject.Configuration)
                    ConfiguringCalls[method] = member.Event;
            }
        }
    }
}
