using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>The methods of the API catalog that do something with a text. .NET has most of them, so they are known by name.</summary>
internal sealed class KnownCalls
{
    private readonly ApiCatalog _catalog;
    private readonly string _rootNamespace;

    // A look-up by this name costs nothing, and most methods have another.
    private readonly HashSet<string> _names;

    public KnownCalls(ApiCatalog catalog, string rootNamespace)
    {
        _catalog = catalog;
        _rootNamespace = rootNamespace;
        _names = new(catalog.CallNames.Select(static name => name.Substring(name.LastIndexOf('.') + 1)), StringComparer.Ordinal);
    }

    /// <summary>The words of which code has one that calls a method: its name or, since those of generated ones are common, that of its type.</summary>
    public IEnumerable<string> Words => _catalog.CallNames
        // Code that reads JSON is judged by the type that it makes of it.
        .Where(name => _catalog.FindCall(name) is ApiCall.Decode or ApiCall.Unescape)
        .Select(static name => name.Split('.'))
        .Select(static parts => parts[parts[0] == ApiType.GeneratedNamespace ? parts.Length - 2 : parts.Length - 1])
        .Distinct();

    /// <summary>What a method does, or null.</summary>
    public ApiCall? Find(IMethodSymbol method)
    {
        if (!_names.Contains(method.Name) || method.ContainingType is not { } type)
            return null;
        string name = type.ToDisplayString();
        return _catalog.FindCall($"{name}.{method.Name}")
            ?? (name.StartsWith(_rootNamespace + ".", StringComparison.Ordinal)
                ? _catalog.FindCall($"{ApiType.GeneratedNamespace}{name.Substring(_rootNamespace.Length)}.{method.Name}")
                : null);
    }
}
