using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Finds the roles that users assign to their own members with our attributes.</summary>
internal sealed class AnnotatedMembers
{
    /// <summary>The instance without annotated members.</summary>
    public static readonly AnnotatedMembers None = new([]);

    private readonly HashSet<IAssemblySymbol> _annotating;
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _methods = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ApiRole?> _roles = new(SymbolEqualityComparer.Default);

    private AnnotatedMembers(IEnumerable<IAssemblySymbol> annotating) => _annotating = new(annotating, SymbolEqualityComparer.Default);

    /// <summary>Gets a value indicating whether no member is annotated.</summary>
    public bool IsEmpty => _annotating.Count == 0;

    /// <summary>Finds the annotated members of the compilation and its references.</summary>
    public static AnnotatedMembers Find(Compilation compilation, ReferencedTypes types, string attributeNamespace, CancellationToken cancellation)
    {
        HashSet<IAssemblySymbol> declaring = new(
            new[] { attributeNamespace, GenerationOptions.DefaultNamespace }
                .SelectMany(space => types.Find($"{space}.{Annotations.S3EventType}"))
                .Select(static attribute => attribute.ContainingAssembly),
            SymbolEqualityComparer.Default);
        if (declaring.Count == 0)
            return None;
        // Every project with this package can use the attributes, but few do.
        IEnumerable<IAssemblySymbol> annotating = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => declaring.Contains(assembly) || ReferencesOne(assembly, declaring));
        return new(compilation.SyntaxTrees.Any(tree => AnnotationUsage.ExistsIn(tree, cancellation)) ? annotating.Prepend(compilation.Assembly) : annotating);
    }

    // A project can use the attributes that a referenced project declares.
    private static bool ReferencesOne(IAssemblySymbol assembly, HashSet<IAssemblySymbol> declaring) =>
        assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Any(declaring.Contains));

    public ApiRole? RoleOf(ISymbol symbol)
    {
        bool mayCarryOne = MayAnnotate(symbol)
            && TypeOf(symbol) is { SpecialType: SpecialType.System_String } or IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true };
        return mayCarryOne ? _roles.GetOrAdd(symbol.OriginalDefinition, Read) : null;
    }

    /// <summary>Determines whether a parameter of the method is annotated.</summary>
    public bool HasParametersOf(IMethodSymbol method) =>
        // The parameters of a generic method are created on demand, so they are checked last.
        MayAnnotate(method)
        && method.Parameters.Length > 0
        && _methods.GetOrAdd(method.OriginalDefinition, m => m.Parameters.Any(parameter => RoleOf(parameter) is not null));

    private bool MayAnnotate(ISymbol symbol) =>
        _annotating.Count > 0 && symbol.ContainingAssembly is { } assembly && _annotating.Contains(assembly);

    private static ApiRole? Read(ISymbol symbol)
    {
        bool isText = TypeOf(symbol)?.SpecialType == SpecialType.System_String;
        return symbol.GetAttributes()
            .Select(attribute => attribute.AttributeClass is { Name: { } name } ? ApiRole.ForAnnotation(name, isText) : null)
            .FirstOrDefault(static role => role is not null);
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
