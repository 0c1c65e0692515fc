using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Finds the generated constant classes in the project or its references.</summary>
/// <param name="onlyIfUsed">Whether the generator leaves out the classes until the code uses them.</param>
internal sealed class GeneratedConstants(Compilation compilation, string rootNamespace, bool onlyIfUsed)
{
    private readonly ConcurrentDictionary<(NotificationFamilies, string), INamedTypeSymbol[]> _classes = new();

    /// <summary>Gets the full name of a constant, or null if the code cannot use it. An older reference may not define it.</summary>
    public string? Find(NotificationFamilies family, string className, EventConstant constant)
    {
        string name = $"{rootNamespace}.{family}.{className}";
        INamedTypeSymbol[] classes = _classes.GetOrAdd((family, className), _ => FindClasses(name));
        // A name that two references define is ambiguous.
        bool exists = classes.Length == 0 ? onlyIfUsed : classes.Length == 1 && Defines(classes[0], constant);
        return exists ? $"{name}.{constant.Path}" : null;
    }

    private static bool Defines(INamedTypeSymbol type, EventConstant constant)
    {
        INamedTypeSymbol? declaring = constant.Group is { } group ? type.GetTypeMembers(group).FirstOrDefault() : type;
        return declaring?.GetMembers(constant.Name).IsEmpty == false;
    }

    // The project's own class hides those of references.
    private INamedTypeSymbol[] FindClasses(string name) => compilation.Assembly.GetTypeByMetadataName(name) is { } own
        ? [own]
        : [.. compilation.GetTypesByMetadataName(name).Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))];
}
