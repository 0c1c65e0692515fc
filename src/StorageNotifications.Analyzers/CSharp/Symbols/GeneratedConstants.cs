using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Finds the generated classes of constants: those of the project, or those that a reference offers.</summary>
internal sealed class GeneratedConstants(Compilation compilation, string rootNamespace)
{
    private readonly ConcurrentDictionary<(NotificationFamilies, string), string?> _found = new();

    /// <summary>The full name of a class, or null if code cannot name it.</summary>
    public string? Find(NotificationFamilies family, string className) => _found.GetOrAdd((family, className), _ =>
    {
        string name = $"{rootNamespace}.{family}.{className}";
        return IsVisible(name) ? name : null;
    });

    // A name that two references have is ambiguous, unless the project has it as well.
    private bool IsVisible(string name) =>
        compilation.Assembly.GetTypeByMetadataName(name) is not null
        || compilation.GetTypesByMetadataName(name).Count(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)) == 1;
}
