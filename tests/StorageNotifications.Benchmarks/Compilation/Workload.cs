using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Testing;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>A program to compile, and its references.</summary>
internal sealed class Workload
{
    private readonly IReadOnlyList<SourceText> _files;
    private readonly ReferenceSet _references;

    private Workload(string name, int modules, StorageUse use, ReferenceSet references)
    {
        Name = name;
        IsWrong = use != StorageUse.None;
        _references = references;
        _files = [.. new CodeBase(modules, use).Make().Select(static text => SourceText.From(text))];
        Lines = _files.Sum(static file => file.Lines.Count);
        if (Create(AnalyzerSet.None).GetDiagnostics().FirstOrDefault(static found => found.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException($"{name} does not compile: {error}");
    }

    public string Name { get; }

    public int Lines { get; }

    /// <summary>Gets whether the program configures or reads notifications with a few mistakes.</summary>
    public bool IsWrong { get; }

    /// <summary>The kinds of programs.</summary>
    public static IEnumerable<Workload> All(int modules) =>
    [
        new("uses the AWS SDK heavily", modules, StorageUse.Configuration, ReferenceSet.AwsSdkS3V4),
        new("reads many messages", modules, StorageUse.Reading, ReferenceSet.LambdaEvents),
        new("references the AWS SDK but does not use it", modules, StorageUse.None, ReferenceSet.AwsSdkS3V4),
        new("does not reference the AWS SDK", modules, StorageUse.None, ReferenceSet.None),
    ];

    /// <summary>Parses and analyzes the program without emitting an assembly; returns the number of findings.</summary>
    public int Compile(AnalyzerSet set)
    {
        CSharpCompilation compilation = Create(set);
        return set.Analyzers.IsEmpty
            ? compilation.GetDiagnostics().Length
            : WithAnalyzers(compilation, set).GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }

    /// <summary>Gets the telemetry of the analyzers for the same work.</summary>
    public ImmutableDictionary<DiagnosticAnalyzer, AnalyzerTelemetryInfo> Observe(AnalyzerSet set) =>
        WithAnalyzers(Create(set), set).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult().AnalyzerTelemetryInfo;

    private CSharpCompilation Create(AnalyzerSet set)
    {
        CSharpCompilation compilation = Unbound(set);

        // In a build, generators request types first, so the references are resolved before analyzers start.
        _ = compilation.SourceModule;
        return compilation;
    }

    private CSharpCompilation Unbound(AnalyzerSet set) => CSharpCompilation.Create(
        "Program",
        _files.Select(static (file, i) => CSharpSyntaxTree.ParseText(file, path: $"/File{i}.cs")),
        _references.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false)
            .WithSpecificDiagnosticOptions([.. set.Severities, new("CS1701", ReportDiagnostic.Suppress)]));

    // On a single thread, so that the processor time is the elapsed time.
    private static CompilationWithAnalyzers WithAnalyzers(CSharpCompilation compilation, AnalyzerSet set) => new(
        compilation,
        set.Analyzers,
        new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: Fail, concurrentAnalysis: false, logAnalyzerExecutionTime: true));

    private static void Fail(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        throw new InvalidOperationException($"{analyzer} failed", exception);
}
