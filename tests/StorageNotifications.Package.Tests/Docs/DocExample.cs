using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Generators;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>Compiles the examples in the documentation with the AWS SDK and the generated types, and runs the rules on them.</summary>
internal static class DocExample
{
    private static readonly string[] Usings =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Threading.Tasks",
        "Amazon",
        "Amazon.Glacier.Model",
        "Amazon.S3",
        "Amazon.S3.Model",
        "Amazon.SimpleNotificationService",
        "StorageNotifications",
        "StorageNotifications.Glacier",
        "StorageNotifications.S3",
    ];

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            // A reader's project does not reference a test framework, which would allow fictitious values.
            .Where(static path => !Path.GetFileName(path).StartsWith("xunit", StringComparison.OrdinalIgnoreCase))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    // Without System.Text.Json, the generator emits only constants and values, which compile faster.
    private static readonly IReadOnlyList<SyntaxTree> Constants = Generate([]);

    private static readonly Lazy<IReadOnlyList<SyntaxTree>> Everything = new(static () => Generate(References));

    /// <summary>Gets the number of lines before the example.</summary>
    public static int LinesBefore => Usings.Length;

    /// <summary>Asserts that the compiler reports no diagnostics, and gets the diagnostics of the rules.</summary>
    /// <param name="example">Statements and declarations.</param>
    /// <param name="id">A rule to enable that is hidden or disabled by default.</param>
    /// <param name="usesMessages">Whether the example uses generated messages.</param>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(string example, string? id = null, bool usesMessages = false)
    {
        string[] sources =
        [
            string.Concat(Usings.Select(static name => $"using {name};\n")) + example,
            Repository.Read("docs/samples/Mistakes/GlacierDeclarations.cs"),
            Repository.Read("docs/samples/Mistakes/GlacierClient.cs"),
            Repository.Read("docs/samples/Mistakes/SnsClient.cs"),
            Repository.Read("tests/StorageNotifications.Testing/Stubs/LambdaEvents.cs"),
        ];
        IEnumerable<KeyValuePair<string, ReportDiagnostic>> severities = Rules.All.Values
            .Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Hidden && rule.Id != id)
            .Select(static rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Suppress));
        if (id is not null)
            severities = severities.Append(new(id, ReportDiagnostic.Error));
        // An example can declare a method that it does not call.
        severities = severities.Append(new("CS8321", ReportDiagnostic.Suppress));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(severities);
        IEnumerable<SyntaxTree> trees = sources.Select(static source => CSharpSyntaxTree.ParseText(source)).Concat(usesMessages ? Everything.Value : Constants);
        var compilation = CSharpCompilation.Create("Example", trees, References, options);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        // An exception in an analyzer is reported as AD0001.
        return await compilation.WithAnalyzers([.. Rules.Analyzers]).GetAnalyzerDiagnosticsAsync();
    }

    private static IReadOnlyList<SyntaxTree> Generate(IReadOnlyList<MetadataReference> references) =>
        CSharpGeneratorDriver.Create(new NotificationGenerator())
            .RunGenerators(CSharpCompilation.Create("Empty", references: references))
            .GetRunResult()
            .GeneratedTrees;
}
