using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Generators;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>The examples of the rule pages compile with the AWS SDK, and the rules judge them as the pages say.</summary>
public sealed class RulePageExampleTests
{
    private const string ExampleHeading = "Example";

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

    public static TheoryData<string> IdsWithExamples => new(Rules.All.Keys.Where(static id => ExamplesOf(id).Count > 0));

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public async Task Example_IsJudgedAsThePageSays(string id)
    {
        IReadOnlyList<string> examples = ExamplesOf(id);

        Assert.Equal(2, examples.Count);
        Assert.Equal([id], (await FindAsync(id, examples[0])).Distinct());
        Assert.Empty(await FindAsync(id, examples[1]));
    }

    [Fact]
    public void OnlyRulesAboutTheProject_HaveNoExampleInCSharp() =>
        Assert.Equal(["STN0001", "STN0002"], Rules.All.Keys.Where(static id => ExamplesOf(id).Count == 0));

    private static IReadOnlyList<string> ExamplesOf(string id) => new MarkdownPage($"docs/rules/{id}.md").Blocks(ExampleHeading, "csharp");

    /// <param name="id">The rule of the page, which may be hidden or off unless asked for; others are then left out.</param>
    private static async Task<IEnumerable<string>> FindAsync(string id, string example)
    {
        string[] sources =
        [
            string.Concat(Usings.Select(static name => $"using {name};\n")) + example,
            Repository.Read("docs/samples/Mistakes/GlacierDeclarations.cs"),
        ];
        IEnumerable<KeyValuePair<string, ReportDiagnostic>> severities = Rules.All.Values
            .Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Hidden && rule.Id != id)
            .Select(static rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Suppress))
            .Append(new(id, ReportDiagnostic.Error));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(severities);
        IEnumerable<SyntaxTree> trees = sources.Select(static source => CSharpSyntaxTree.ParseText(source)).Concat(Generated);
        var compilation = CSharpCompilation.Create("Example", trees, References, options);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([.. Rules.Analyzers]);
        // An analyzer that throws is in here as AD0001.
        return (await analysis.GetAnalyzerDiagnosticsAsync()).Select(static diagnostic => diagnostic.Id);
    }
}
