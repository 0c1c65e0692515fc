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
        Has(compilation, "System.Runtime.CompilerServices.IsExternalInit"),
        Has(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute")
            && Has(compilation, "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute"),
        Has(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
        Has(compilation, "System.ISpanParsable`1"));

    // C# 11 is 1100.
    private static int CSharpVersionOf(Compilation compilation) =>
        compilation is CSharpCompilation csharp ? (int)csharp.LanguageVersion / 100 : 0;

    // Libraries have internal copies of their own, which do not count.
    private static bool Has(Compilation compilation, string type) =>
        compilation.GetTypesByMetadataName(type).Any(symbol => compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly));
}
