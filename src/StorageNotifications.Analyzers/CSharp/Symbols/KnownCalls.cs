using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>
/// The methods of the API catalog that decode or parse a string. They are identified by name, because most of them are in .NET.
/// </summary>
internal sealed class KnownCalls
{
    private readonly ApiCatalog _catalog;
    private readonly string _rootNamespace;

    // Most methods have other names, and this lookup is cheap.
    private readonly HashSet<string> _names;
    private readonly ConcurrentDictionary<ISymbol, ApiCall?> _found = new(SymbolEqualityComparer.Default);

    public KnownCalls(ApiCatalog catalog, string rootNamespace)
    {
        _catalog = catalog;
        _rootNamespace = rootNamespace;
        _names = new(catalog.CallNames.Select(static name => name.Substring(name.LastIndexOf('.') + 1)), StringComparer.Ordinal);
    }

    /// <summary>
    /// Gets the words of which code that calls a method contains one: the name of the method or, because the names of generated methods are
    /// common, its type.
    /// </summary>
    public IEnumerable<string> Words => _catalog.CallNames
        // Code that deserializes JSON is judged because of the type of the object.
        .Where(name => _catalog.FindCall(name) is ApiCall.Decode or ApiCall.Unescape)
        .Select(static name => name.Split('.'))
        .Select(static parts => parts[parts[0] == ApiType.GeneratedNamespace ? parts.Length - 2 : parts.Length - 1])
        .Distinct();

    /// <summary>Gets what a method does, or null.</summary>
    public ApiCall? Find(IMethodSymbol method) =>
        !_names.Contains(method.Name) ? null
        : _found.TryGetValue(method.OriginalDefinition, out ApiCall? known) ? known
        : _found.GetOrAdd(method.OriginalDefinition, FindByName(method));

    private ApiCall? FindByName(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type)
            return null;
        string name = type.ToDisplayString();
        return _catalog.FindCall($"{name}.{method.Name}")
            ?? (name.StartsWith(_rootNamespace + ".", StringComparison.Ordinal)
                ? _catalog.FindCall($"{ApiType.GeneratedNamespace}{name.Substring(_rootNamespace.Length)}.{method.Name}")
                : null);
    }
}
