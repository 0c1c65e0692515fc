using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Finds types by name in a compilation and what it references.</summary>
/// <remarks>
/// A compilation can be asked itself, but asks hundreds of assemblies for each of our names. Most of them do not even have the outermost
/// namespace.
/// </remarks>
internal sealed class ReferencedTypes(Compilation compilation)
{
    private readonly IAssemblySymbol[] _assemblies = compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly).ToArray();
    private readonly Dictionary<string, IAssemblySymbol[]> _withNamespace = [];

    /// <summary>All types of that name: two references may define it, and each is the library to the code that uses it.</summary>
    public IEnumerable<INamedTypeSymbol> Find(string metadataName)
    {
        string outermost = metadataName.Split('.')[0];
        if (!_withNamespace.TryGetValue(outermost, out IAssemblySymbol[]? assemblies))
            _withNamespace[outermost] = assemblies = _assemblies.Where(assembly => assembly.GlobalNamespace.GetMembers(outermost).Any()).ToArray();
        return assemblies.Select(assembly => assembly.GetTypeByMetadataName(metadataName)).OfType<INamedTypeSymbol>();
    }
}
