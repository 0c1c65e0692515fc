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
    private readonly IAssemblySymbol[] _assemblies = compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly).ToArray();
    private readonly Dictionary<string, IAssemblySymbol[]> _withNamespace = [];

    /// <summary>Finds all types with a name, because two references can define it, and code can use either type.</summary>
    public IEnumerable<INamedTypeSymbol> Find(string metadataName)
    {
        string outermost = metadataName.Split('.')[0];
        if (!_withNamespace.TryGetValue(outermost, out IAssemblySymbol[]? assemblies))
            _withNamespace[outermost] = assemblies = _assemblies.Where(assembly => assembly.GlobalNamespace.GetMembers(outermost).Any()).ToArray();
        return assemblies.Select(assembly => assembly.GetTypeByMetadataName(metadataName)).OfType<INamedTypeSymbol>();
    }
}
