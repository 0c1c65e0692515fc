using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>The features of a project's language version and libraries that the generated code depends on.</summary>
internal sealed record CompilationInfo(
    int CSharpVersion,
    Version? SystemTextJson,
    bool HasIsExternalInit,
    bool HasRequiredMembers,
    bool HasNotNullWhen,
    bool HasSpanParsable,
    bool HasVectors,
    bool HasHttp = false)
{
    private const string Services = "System.Runtime.CompilerServices.";
    private const string IsExternalInit = "IsExternalInit";
    private const string HttpLibrary = "Microsoft.AspNetCore.Http.Abstractions";
    private const string BadHttpRequest = "Microsoft.AspNetCore.Http.BadHttpRequestException";
    private const string NotNullWhen = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";

    /// <summary>
    /// Inspects a compilation. This runs after every keystroke, so it searches the libraries, whose types are already loaded. The project's
    /// own types, which take milliseconds to search in a large project, are searched only for older target frameworks.
    /// </summary>
    public static CompilationInfo Inspect(Compilation compilation)
    {
        IAssemblySymbol core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly;
        return new(
            CSharpVersionOf(compilation),
            compilation.ReferencedAssemblyNames.FirstOrDefault(static name => name.Name == GenerationRequirements.SystemTextJson)?.Version,
            IsIn(core, Services + IsExternalInit) || IsInLibrary(compilation, core, Services + IsExternalInit)
                || compilation.ContainsSymbolsWithName(IsExternalInit, SymbolFilter.Type),
            IsIn(core, Services + "RequiredMemberAttribute") && IsIn(core, Services + "CompilerFeatureRequiredAttribute"),
            // Using a name that two types have is an error.
            IsIn(core, NotNullWhen) && !IsInLibrary(compilation, core, NotNullWhen),
            IsIn(core, "System.ISpanParsable`1"),
            // Introduced in .NET 8, as were the vector methods that the generated code uses.
            IsIn(core, "System.TimeProvider"),
            IsIn(compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(static assembly => assembly.Name == HttpLibrary), BadHttpRequest));
    }

    // The numeric value of C# 11 is 1100.
    private static int CSharpVersionOf(Compilation compilation) =>
        compilation is CSharpCompilation csharp ? (int)csharp.LanguageVersion / 100 : 0;

    private static bool IsIn(IAssemblySymbol? assembly, string type) => assembly?.GetTypeByMetadataName(type) is not null;

    // Internal copies in libraries count only if they are visible to this project.
    private static bool IsInLibrary(Compilation compilation, IAssemblySymbol core, string type) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly =>
            assembly.GetTypeByMetadataName(type) is { } found
            && !SymbolEqualityComparer.Default.Equals(assembly, core)
            && compilation.IsSymbolAccessibleWithin(found, compilation.Assembly));
}
