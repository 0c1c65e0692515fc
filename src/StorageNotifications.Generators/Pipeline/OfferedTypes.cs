using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>The full names of the generated types that references provide. The project does not get them again.</summary>
internal sealed record OfferedTypes(EquatableArray<string> Names)
{
    private const string GeneratedCodeAttribute = "GeneratedCodeAttribute";

    public static OfferedTypes None { get; } = new(EquatableArray<string>.Empty);

    public bool Contains(string name) => Names.Contains(name);

    public bool HasTypesIn(string space) => Names.Any(name => name.StartsWith(space + ".", StringComparison.Ordinal));

    public static OfferedTypes Find(Compilation compilation, string rootNamespace)
    {
        string[] path = rootNamespace.Split('.');
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // This runs after every keystroke, and the namespace names rule out nearly all libraries.
            if (assembly.NamespaceNames.Contains(path[path.Length - 1]) && IsInGlobalNamespace(compilation, assembly)
                && FindNamespace(assembly.GlobalNamespace, path) is { } root)
                AddTypes(compilation, root, rootNamespace, names);
        }
        return new(new EquatableArray<string>(names));
    }

    private static INamespaceSymbol? FindNamespace(INamespaceSymbol root, string[] path)
    {
        INamespaceSymbol? found = root;
        foreach (string name in path)
            found = found?.GetNamespaceMembers().FirstOrDefault(space => space.Name == name);
        return found;
    }

    private static void AddTypes(Compilation compilation, INamespaceSymbol space, string name, SortedSet<string> names)
    {
        foreach (INamedTypeSymbol type in space.GetTypeMembers())
        {
            if (IsGenerated(type) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                names.Add($"{name}.{type.MetadataName}");
        }
        foreach (INamespaceSymbol inner in space.GetNamespaceMembers())
            AddTypes(compilation, inner, $"{name}.{inner.Name}", names);
    }

    // A hand-written type with the same name is not a generated type.
    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { Name: GeneratedCodeAttribute }
        && attribute.ConstructorArguments.Length > 0
        && attribute.ConstructorArguments[0].Value is GeneratedTypes.GeneratorName);

    // A library that has only an extern alias does not provide types.
    private static bool IsInGlobalNamespace(Compilation compilation, IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly) is not { Properties.Aliases: { IsEmpty: false } aliases }
        || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
}
