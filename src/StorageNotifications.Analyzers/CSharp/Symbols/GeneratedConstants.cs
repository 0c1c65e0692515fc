using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>The classes of constants that the generator has put into the compilation.</summary>
internal sealed class GeneratedConstants(Compilation compilation, string rootNamespace)
{
    private readonly ConcurrentDictionary<(NotificationFamilies, string), string?> _found = new();

    /// <summary>The full name of a class, or null if it is not there.</summary>
    public string? Find(NotificationFamilies family, string className) => _found.GetOrAdd((family, className), _ =>
    {
        string name = $"{rootNamespace}.{family}.{className}";
        return compilation.Assembly.GetTypeByMetadataName(name) is null ? null : name;
    });
}
