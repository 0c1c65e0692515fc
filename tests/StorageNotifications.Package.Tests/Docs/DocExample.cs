using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Generators;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>Compiles the examples of the documentation with the AWS SDK, and lets the rules judge them.</summary>
internal static class DocExample
{
    private static readonly string[] Usings =
    [
        "System.Collections.Generic",
        "System.IO",
        "Amazon",
        "Amazon.Glacier.Model",
        "Amazon.S3",
        "Amazon.S3.Model",
        "StorageNotifications",
        "StorageNotifications.Glacier",
        "StorageNotifications.S3",
    ];

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    // A project without System.Text.Json gets the constants and values alone; they are all that the examples use.
    private static readonly IReadOnlyList<SyntaxTree> Generated =
        CSharpGeneratorDriver.Create(new NotificationGenerator()).RunGenerators(CSharpCompilation.Create("Empty")).GetRunResult().GeneratedTrees;

    /// <summary>Gets how many lines stand before the example.</summary>
    public static int LinesBefore => Usings.Length;

    /// <param name="id">The rule that the example is about, which may be hidden or off unless asked for; others are then left out.</param>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(string example, string? id = null)
    {
        string[] sources =
        [
            string.Concat(Usings.Select(static name => $"using {name};\n")) + example,
            Repository.Read("docs/samples/Mistakes/GlacierDeclarations.cs"),
        ];
        IEnumerable<KeyValuePair<string, ReportDiagnostic>> severities = Rules.All.Values
            .Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Hidden && rule.Id != id)
            .Select(static rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Suppress));
        if (id is not null)
            severities = severities.Append(new(id, ReportDiagnostic.Error));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(severities);
        IEnumerable<SyntaxTree> trees = sources.Select(static source => CSharpSyntaxTree.ParseText(source)).Concat(Generated);
        var compilation = CSharpCompilation.Create("Example", trees, References, options);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        // An analyzer that throws is in here as AD0001.
        return await compilation.WithAnalyzers([.. Rules.Analyzers]).GetAnalyzerDiagnosticsAsync();
    }
}
