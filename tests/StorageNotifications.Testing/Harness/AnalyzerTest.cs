using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Runs analyzers, and generators before them, over a project and compares what they report with what is expected.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private const string FilePathPrefix = "/0/Test";
    private const string FileExtension = "cs";

    // Solutions are immutable and the workspace itself is never changed.
    private static readonly AdhocWorkspace s_workspace = new();

    protected AnalyzerTest() => TestState = NewState();

    protected static IVerifier Verify { get; } = new TVerifier();

    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    public SolutionState TestState { get; }

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public List<string> DisabledDiagnostics { get; } = [];

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public TestBehaviors TestBehaviors { get; set; }

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = new("net10.0");

    public Task RunAsync(CancellationToken cancellationToken = default) => RunImplAsync(cancellationToken);

    internal static SolutionState NewState() => new(FilePathPrefix, FileExtension);

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    protected virtual IEnumerable<Type> GetSourceGenerators() => [];

    protected virtual CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    protected virtual ParseOptions CreateParseOptions() =>
        new CSharpParseOptions(LanguageVersion.Default, DocumentationMode.Diagnose);

    protected virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) =>
        analyzers is [{ SupportedDiagnostics: [var only] }, ..] ? only : null;

    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) =>
        compilerDiagnostics switch
        {
            CompilerDiagnostics.Errors => diagnostic.Severity == DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
            CompilerDiagnostics.All => true,
            _ => false,
        };

    /// <summary>Turns every rule under test on, whatever its default or an .editorconfig says.</summary>
    protected virtual Project ApplyCompilationOptions(Project project)
    {
        var options = new Dictionary<string, ReportDiagnostic> { ["AD0001"] = ReportDiagnostic.Error };
        foreach (DiagnosticDescriptor descriptor in GetDiagnosticAnalyzers().SelectMany(static one => one.SupportedDiagnostics))
        {
            options[descriptor.Id] = descriptor.IsEnabledByDefault ? ReportDiagnostic.Default : descriptor.DefaultSeverity switch
            {
                DiagnosticSeverity.Error => ReportDiagnostic.Error,
                DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
                DiagnosticSeverity.Info => ReportDiagnostic.Info,
                _ => ReportDiagnostic.Hidden,
            };
        }
        foreach (string id in DisabledDiagnostics)
            options[id] = ReportDiagnostic.Suppress;
        foreach ((string id, ReportDiagnostic severity) in project.CompilationOptions!.SpecificDiagnosticOptions)
            options[id] = severity;
        return project.WithCompilationOptions(project.CompilationOptions.WithSpecificDiagnosticOptions(options));
    }

    protected virtual async Task RunImplAsync(CancellationToken cancellationToken)
    {
        SolutionState state = CreateMarkupReader([]).Read(TestState);
        await VerifyGeneratedSourcesAsync(state, Verify, cancellationToken).ConfigureAwait(false);
        await VerifyDiagnosticsAsync(state, Verify, cancellationToken).ConfigureAwait(false);
    }

    private protected MarkupReader CreateMarkupReader(ImmutableArray<string> fixableIds)
    {
        DiagnosticAnalyzer[] analyzers = [.. GetDiagnosticAnalyzers()];
        return new MarkupReader(
            GetDefaultDiagnostic(analyzers),
            [.. analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics)],
            fixableIds,
            $"{FilePathPrefix}0.{FileExtension}");
    }

    private protected Project CreateProject(SolutionState state)
    {
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = s_workspace.CurrentSolution
            .AddProject(id, "TestProject", "TestProject", LanguageNames.CSharp)
            .WithProjectCompilationOptions(
                id, CreateCompilationOptions().WithOutputKind(state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary))
            .WithProjectParseOptions(id, CreateParseOptions())
            .AddMetadataReferences(id, state.AdditionalReferences);
        foreach ((string path, SourceText content) in state.Sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), content, filePath: path);
        foreach ((string path, SourceText content) in state.AdditionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), content, filePath: path);
        foreach ((string path, SourceText content) in state.AnalyzerConfigFiles)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), path, content, filePath: path);
        return ApplyCompilationOptions(solution.GetProject(id)!);
    }

    private protected async Task<Findings> AnalyzeAsync(Project project, CancellationToken cancellationToken)
    {
        (project, ImmutableArray<Diagnostic> ofGenerators) = await GenerateAsync(project, cancellationToken).ConfigureAwait(false);
        Compilation compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        IEnumerable<Diagnostic> all = ofGenerators.Concat(compilation.GetDiagnostics(cancellationToken)
            .Where(diagnostic => IsCompilerDiagnosticIncluded(diagnostic, CompilerDiagnostics)));
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. GetDiagnosticAnalyzers()];
        var nonLocal = ImmutableHashSet<Diagnostic>.Empty;
        if (!analyzers.IsEmpty)
        {
            var options = new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
            AnalysisResult result = await compilation.WithAnalyzers(analyzers, options)
                .GetAnalysisResultAsync(cancellationToken).ConfigureAwait(false);
            all = all.Concat(result.GetAllDiagnostics());
            nonLocal = [.. result.CompilationDiagnostics.SelectMany(static pair => pair.Value)];
        }

        Diagnostic[] sorted =
        [
            .. all.Where(static diagnostic => !diagnostic.IsSuppressed)
                .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan)
                .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.ToString(), StringComparer.Ordinal),
        ];
        return new Findings([.. sorted], nonLocal);
    }

    private protected async Task VerifyDiagnosticsAsync(SolutionState state, IVerifier verifier, CancellationToken cancellationToken)
    {
        await VerifyAsync(state, state.ExpectedDiagnostics, verifier).ConfigureAwait(false);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. GetDiagnosticAnalyzers()];
        ILookup<string, DiagnosticDescriptor> rules =
            analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).ToLookup(static rule => rule.Id);
        if (!state.ExpectedDiagnostics.Any(IsExcludable))
            return;

        if (!TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedCodeCheck) && !analyzers.All(GeneratedCodeConfiguration.Reports))
        {
            await VerifyAsync(
                StartingWith("// <auto-generated>\n"),
                state.ExpectedDiagnostics.Where(expected => !IsExcludable(expected)).Select(OneLineLower),
                verifier.PushContext("With '<auto-generated>' on top")).ConfigureAwait(false);
        }
        if (!TestBehaviors.HasFlag(TestBehaviors.SkipSuppressionCheck))
        {
            IEnumerable<string> ids = state.ExpectedDiagnostics.Where(IsExcludable).Select(static expected => expected.Id).Distinct();
            await VerifyAsync(
                StartingWith($"#pragma warning disable {string.Join(", ", ids)}\n"),
                state.ExpectedDiagnostics.Where(expected => !IsExcludable(expected) || IsNotConfigurable(expected)).Select(OneLineLower),
                verifier.PushContext("With '#pragma warning disable' on top")).ConfigureAwait(false);
        }

        // Neither the compiler's diagnostics nor those outside of source files can be excluded by what a source file says.
        bool IsExcludable(DiagnosticResult expected) => IsInSource(expected) && rules.Contains(expected.Id);
        bool IsInSource(DiagnosticResult expected) =>
            expected.HasLocation && state.Sources.Any(source => source.filename == expected.Spans[0].Span.Path);
        bool IsNotConfigurable(DiagnosticResult expected) =>
            rules[expected.Id].Any(static rule => rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        DiagnosticResult OneLineLower(DiagnosticResult expected) => IsInSource(expected) ? expected.MapSpans(MoveDown) : expected;
        SolutionState StartingWith(string line) => state.WithFiles(files => files != state.Sources ? files
            : files.Select(file => (file.filename, file.content.Replace(0, 0, line))).ToArray());
        async Task VerifyAsync(SolutionState changed, IEnumerable<DiagnosticResult> expected, IVerifier inContext)
        {
            Findings findings = await AnalyzeAsync(CreateProject(changed), cancellationToken).ConfigureAwait(false);
            DiagnosticMatcher.Verify(findings.Diagnostics, [.. expected], inContext);
        }
    }

    private static DiagnosticLocation MoveDown(DiagnosticLocation location) => location with
    {
        Span = new FileLinePositionSpan(
            location.Span.Path,
            new LinePosition(location.Span.StartLinePosition.Line + 1, location.Span.StartLinePosition.Character),
            new LinePosition(location.Span.EndLinePosition.Line + 1, location.Span.EndLinePosition.Character)),
    };

    private protected async Task VerifyGeneratedSourcesAsync(SolutionState state, IVerifier verifier, CancellationToken cancellationToken)
    {
        if (!GetSourceGenerators().Any() || TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedSourcesCheck))
            return;

        (Project project, _) = await GenerateAsync(CreateProject(state), cancellationToken).ConfigureAwait(false);
        Document[] generated =
            [.. project.Documents.Skip(state.Sources.Count).OrderBy(static document => document.FilePath, StringComparer.Ordinal)];
        var expected = state.GeneratedSources.OrderBy(static source => source.filename, StringComparer.Ordinal).ToArray();
        verifier.EqualOrDiff(
            string.Join('\n', expected.Select(static source => source.filename)),
            string.Join('\n', generated.Select(static document => document.FilePath)),
            "The generated files differ.");
        foreach ((var source, Document document) in expected.Zip(generated))
            await VerifyTextAsync(source, document, verifier, cancellationToken).ConfigureAwait(false);
    }

    private protected static async Task VerifyTextAsync(
        (string filename, SourceText content) expected, TextDocument actual, IVerifier verifier, CancellationToken cancellationToken)
    {
        SourceText text = await actual.GetTextAsync(cancellationToken).ConfigureAwait(false);
        verifier.EqualOrDiff(expected.content.ToString(), text.ToString(), $"The content of '{expected.filename}' differs.");
        verifier.Equal(expected.content.Encoding, text.Encoding, $"The encoding of '{expected.filename}' differs.");
        verifier.Equal(expected.filename, actual.FilePath);
    }

    private async Task<(Project Project, ImmutableArray<Diagnostic> Diagnostics)> GenerateAsync(
        Project project, CancellationToken cancellationToken)
    {
        ISourceGenerator[] generators = [.. GetSourceGenerators().Select(Activator.CreateInstance)
            .Select(static instance => instance as ISourceGenerator ?? ((IIncrementalGenerator)instance!).AsSourceGenerator())];
        if (generators.Length == 0)
            return (project, []);

        GeneratorDriverRunResult result = CSharpGeneratorDriver.Create(
                generators,
                project.AnalyzerOptions.AdditionalFiles,
                (CSharpParseOptions)project.ParseOptions!,
                project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
            .RunGenerators((await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!, cancellationToken)
            .GetRunResult();
        foreach (SyntaxTree tree in result.GeneratedTrees)
        {
            SourceText text = await tree.GetTextAsync(cancellationToken).ConfigureAwait(false);
            project = project.AddDocument(Path.GetFileName(tree.FilePath), text, filePath: tree.FilePath).Project;
        }
        return (project, result.Diagnostics);
    }

    /// <summary>What was reported, and which of it not from an action on a single tree.</summary>
    private protected sealed record Findings(ImmutableArray<Diagnostic> Diagnostics, ImmutableHashSet<Diagnostic> NonLocal);
}
