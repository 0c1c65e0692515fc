using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Finds the generated constant classes in the project or its references.</summary>
internal sealed class GeneratedConstants(Compilation compilation, string rootNamespace)
{
    private readonly ConcurrentDictionary<(NotificationFamilies, string), INamedTypeSymbol?> _classes = new();

    /// <summary>Gets the full name of a constant, or null if the code cannot use it. An older reference may not define it.</summary>
    public string? Find(NotificationFamilies family, string className, EventConstant constant)
    {
        INamedTypeSymbol? found = _classes.GetOrAdd((family, className), _ => FindClass($"{rootNamespace}.{family}.{className}"));
        if (constant.Group is { } group)
            found = found?.GetTypeMembers(group).FirstOrDefault();
        return found?.GetMembers(constant.Name).IsEmpty == false ? $"{rootNamespace}.{family}.{className}.{constant.Path}" : null;
    }

    // A name that two references define is ambiguous unless the project also defines it.
    private INamedTypeSymbol? FindClass(string name)
    {
        if (compilation.Assembly.GetTypeByMetadataName(name) is { } own)
            return own;
        INamedTypeSymbol[] visible = compilation.GetTypesByMetadataName(name)
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            .ToArray();
        return visible.Length == 1 ? visible[0] : null;
    }
}
