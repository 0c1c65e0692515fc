using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Generators;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>Compiles a whole program of a document as a new project would, with the generated types.</summary>
internal sealed class Recipe
{
    // What the SDKs for workers and for the web import by themselves.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private const string Name = "Program";

    private static readonly string[] Stubs = ["LambdaEvents", "LambdaHosts"];

    private static readonly string[] Suppressed = ["CS8321", "CS1701", "CS1702"];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Lazy<byte[]> Libraries = new(static () => Emit("Libraries", Stubs.Select(static stub =>
        CSharpSyntaxTree.ParseText(Repository.Read($"tests/StorageNotifications.Testing/Stubs/{stub}.cs"), Parsing))));

    // Compiled once. They are internal, as in the reader's project.
    private static readonly Lazy<byte[]> Types = new(static () => Emit("Types", CSharpGeneratorDriver
        .Create([new NotificationGenerator().AsSourceGenerator()], parseOptions: Parsing)
        .RunGenerators(CSharpCompilation.Create("Empty", [], References))
        .GetRunResult()
        .GeneratedTrees
        .Append(CSharpSyntaxTree.ParseText($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{Name}\")]", Parsing))));

    private static readonly Lazy<IReadOnlyList<Assembly>> Shared = new(static () =>
    {
        var context = new AssemblyLoadContext("shared");
        return [Load(context, Libraries.Value), Load(context, Types.Value)];
    });

    private readonly CSharpCompilation _compilation;

    private Recipe(CSharpCompilation compilation) => _compilation = compilation;

    /// <summary>Asserts that the compiler reports nothing of a program.</summary>
    public static Recipe Compile(string program)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(program, Parsing);
        bool runs = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        // A reader need not call the method of an example, and the SDK hides that libraries were built against older ones.
        var options = new CSharpCompilationOptions(runs ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(Suppressed.Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)));
        bool isTest = program.Contains("using Xunit;", StringComparison.Ordinal);
        IEnumerable<MetadataReference> references = References.Where(reference => isTest || !IsTestLibrary(reference));
        var compilation = CSharpCompilation.Create(
            Name,
            [tree, CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing)],
            [.. references, MetadataReference.CreateFromImage(Libraries.Value), MetadataReference.CreateFromImage(Types.Value)],
            options);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return new(compilation);
    }

    /// <summary>Gets what the rules report that are not hidden, in source order.</summary>
    public async Task<IEnumerable<string>> FindAsync()
    {
        ImmutableArray<Diagnostic> found = await _compilation.WithAnalyzers([.. Rules.Analyzers]).GetAnalyzerDiagnosticsAsync();
        return found.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => diagnostic.Id);
    }

    /// <summary>Loads the program; all programs share the libraries and the generated types.</summary>
    public Assembly Load()
    {
        var context = new AssemblyLoadContext(Name);
        context.Resolving += static (_, name) => Shared.Value.FirstOrDefault(assembly => assembly.GetName().Name == name.Name);
        return Load(context, Emit(_compilation));
    }

    private static Assembly Load(AssemblyLoadContext context, byte[] image)
    {
        using var stream = new MemoryStream(image);
        return context.LoadFromStream(stream);
    }

    private static bool IsTestLibrary(MetadataReference reference) =>
        Path.GetFileName(reference.Display!).StartsWith("xunit", StringComparison.OrdinalIgnoreCase);

    private static byte[] Emit(string name, IEnumerable<SyntaxTree> trees) =>
        Emit(CSharpCompilation.Create(name, trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return image.ToArray();
    }
}
