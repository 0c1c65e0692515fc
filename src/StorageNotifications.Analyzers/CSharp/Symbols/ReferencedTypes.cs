using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Finds types by name in a compilation and its references.</summary>
/// <remarks>
/// The lookup of the compilation searches hundreds of assemblies for each name. Most of them do not even contain the outermost namespace.
/// </remarks>
internal sealed class ReferencedTypes(Compilation compilation)
{
    private readonly INamespaceSymbol[] _globals = compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly).Select(static assembly => assembly.GlobalNamespace).ToArray();
    private readonly Dictionary<string, INamespaceSymbol[]> _namespaces = new(StringComparer.Ordinal);

    /// <summary>Finds all types with a name, because two references can define it, and code can use either type.</summary>
    public IEnumerable<INamedTypeSymbol> Find(string metadataName)
    {
        int nested = metadataName.IndexOf('+');
        int end = metadataName.LastIndexOf('.', nested < 0 ? metadataName.Length - 1 : nested);
        return FindNamespaces(metadataName.Substring(0, end)).Select(space => space.ContainingAssembly.GetTypeByMetadataName(metadataName)).OfType<INamedTypeSymbol>();
    }

    // One namespace for each assembly that contains it.
    private INamespaceSymbol[] FindNamespaces(string name)
    {
        if (!_namespaces.TryGetValue(name, out INamespaceSymbol[]? found))
        {
            int end = name.LastIndexOf('.');
            IEnumerable<INamespaceSymbol> outer = end < 0 ? _globals : FindNamespaces(name.Substring(0, end));
            _namespaces[name] = found = outer.SelectMany(space => space.GetMembers(name.Substring(end + 1)).OfType<INamespaceSymbol>()).ToArray();
        }
        return found;
    }
}
