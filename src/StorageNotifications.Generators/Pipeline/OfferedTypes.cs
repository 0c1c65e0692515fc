using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>The generated types that references offer to a project, by their full names: a project does not get them a second time.</summary>
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
            // This runs after every keystroke, and nearly all libraries are out of the question by their names.
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
            if (IsOurs(type) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                names.Add($"{name}.{type.MetadataName}");
        }
        foreach (INamespaceSymbol inner in space.GetNamespaceMembers())
            AddTypes(compilation, inner, $"{name}.{inner.Name}", names);
    }

    // What somebody wrote by hand under the same name is something else.
    private static bool IsOurs(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { Name: GeneratedCodeAttribute }
        && attribute.ConstructorArguments.Length > 0
        && attribute.ConstructorArguments[0].Value is GeneratedTypes.GeneratorName);

    // A library with an extern alias of its own hides nothing.
    private static bool IsInGlobalNamespace(Compilation compilation, IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly) is not { Properties.Aliases: { IsEmpty: false } aliases }
        || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
}
