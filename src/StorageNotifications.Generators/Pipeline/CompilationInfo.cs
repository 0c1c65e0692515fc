using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>What a project's language and libraries offer to generated code.</summary>
internal sealed record CompilationInfo(
    int CSharpVersion,
    Version? SystemTextJson,
    bool HasIsExternalInit,
    bool HasRequiredMembers,
    bool HasNotNullWhen,
    bool HasSpanParsable)
{
    public static CompilationInfo Inspect(Compilation compilation) => new(
        CSharpVersionOf(compilation),
        compilation.ReferencedAssemblyNames.FirstOrDefault(static name => name.Name == GenerationRequirements.SystemTextJson)?.Version,
        CompilerFinds(compilation, "System.Runtime.CompilerServices.IsExternalInit"),
        CompilerFinds(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute")
            && CompilerFinds(compilation, "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute"),
        CanBeNamed(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
        CanBeNamed(compilation, "System.ISpanParsable`1"));

    // C# 11 is 1100.
    private static int CSharpVersionOf(Compilation compilation) =>
        compilation is CSharpCompilation csharp ? (int)csharp.LanguageVersion / 100 : 0;

    // What the compiler itself looks for it takes from the project or the core library first.
    private static bool CompilerFinds(Compilation compilation, string type)
    {
        INamedTypeSymbol[] found = Find(compilation, type);
        IAssemblySymbol core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly;
        return found.Length == 1 || found.Any(symbol => IsFrom(symbol, core) || IsFrom(symbol, compilation.Assembly));
    }

    // Two of the same name, and naming it is an error.
    private static bool CanBeNamed(Compilation compilation, string type) => Find(compilation, type).Length == 1;

    // Libraries have internal copies of their own, which do not count unless they are open to this project.
    private static INamedTypeSymbol[] Find(Compilation compilation, string type) => compilation.GetTypesByMetadataName(type)
        .Where(symbol => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly))
        .ToArray();

    private static bool IsFrom(ISymbol symbol, IAssemblySymbol assembly) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly);
}
