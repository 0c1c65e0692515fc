using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace StorageNotifications.Testing;

/// <summary>A test of an analyzer with options beyond a source text.</summary>
public class CSharpTest<TAnalyzer> : CSharpTest<TAnalyzer, EmptyCodeFixProvider>
    where TAnalyzer : DiagnosticAnalyzer, new();

/// <summary>A test of an analyzer and its code fix with options beyond two source texts.</summary>
public class CSharpTest<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>Gets or sets the text with markup: <c>[|…|]</c>, <c>{|STN1001:…|}</c>, <c>{|#0:…|}</c>.</summary>
    public required string Source { get; set; }

    /// <summary>
    /// Gets or sets the text after all fixes. If there is no fix, it is equal to <see cref="Source"/>; null if fixes are not tested.
    /// </summary>
    public string? FixedSource { get; set; }

    /// <summary>Gets or sets the text after fix-all if it differs from <see cref="FixedSource"/>.</summary>
    public string? FixAllSource { get; set; }

    /// <summary>Gets or sets additional source files, which a fix does not change.</summary>
    public IReadOnlyList<string> AdditionalSources { get; set; } = [];

    public IReadOnlyList<(string Path, string Text)> AdditionalFiles { get; set; } = [];

    /// <summary>Gets or sets the diagnostics that require more than markup.</summary>
    public IReadOnlyList<DiagnosticResult> Expected { get; set; } = [];

    /// <summary>Gets or sets the diagnostics that remain after the fix.</summary>
    public IReadOnlyList<DiagnosticResult> ExpectedAfterFix { get; set; } = [];

    public ReferenceSet References { get; set; } = ReferenceSet.AwsSdkV4;

    /// <summary>Gets or sets the content of an .editorconfig file; without sections, it applies to all files.</summary>
    public string? EditorConfig { get; set; }

    /// <summary>
    /// Gets or sets the options that the build passes to the compiler: <c>build_property.StorageNotificationsFamilies</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> GlobalOptions { get; set; } = new Dictionary<string, string>();

    /// <summary>
    /// Gets or sets a value indicating whether rules use their default severity and the severity in the .editorconfig file.
    /// </summary>
    /// <remarks>By default, a test enables all rules of its analyzer.</remarks>
    public bool HonorsSeverities { get; set; }

    public IReadOnlyList<string> DisabledRules { get; set; } = [];

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Default;

    /// <summary>Gets or sets the kind of program; top-level statements need <see cref="OutputKind.ConsoleApplication"/>.</summary>
    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Gets or sets the compiler diagnostics that must be expected.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>Gets or sets the generators that run before the analyzer.</summary>
    public IReadOnlyList<Type> Generators { get; set; } = [];

    /// <summary>Gets or sets the index of the fix to apply if there are several.</summary>
    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Gets or sets the expected title of the fix.</summary>
    public string? CodeActionTitle { get; set; }

    /// <summary>Gets or sets the number of individual fixes if it differs from the number of diagnostics.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    public int? NumberOfFixAllIterations { get; set; }

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    public TestBehaviors TestBehaviors { get; set; }

    public Task RunAsync() => new Inner(this, References).RunAsync();

    /// <summary>Runs the same test against each set of libraries instead of <see cref="References"/>.</summary>
    public async Task RunOnEachAsync(params IReadOnlyList<ReferenceSet> sets)
    {
        foreach (ReferenceSet set in sets)
        {
            try
            {
                await new Inner(this, set).RunAsync().ConfigureAwait(false);
            }
            catch (InvalidOperationException failure)
            {
                throw new InvalidOperationException($"With {set}:{Environment.NewLine}{failure.Message}", failure);
            }
        }
    }

    /// <summary>Runs the same test against both major versions of the AWS SDK.</summary>
    public Task RunOnBothSdksAsync() => RunOnEachAsync(ReferenceSet.AwsSdkV3, ReferenceSet.AwsSdkV4);

    private sealed class Inner : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    {
        private readonly CSharpTest<TAnalyzer, TCodeFix> _test;

        public Inner(CSharpTest<TAnalyzer, TCodeFix> test, ReferenceSet references)
        {
            _test = test;
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(references.References);
            TestState.OutputKind = test.OutputKind;
            AddSources(TestState, test.Source);
            AddSources(FixedState, test.FixedSource);
            AddSources(BatchFixedState, test.FixAllSource);
            TestState.ExpectedDiagnostics.AddRange(test.Expected);
            FixedState.ExpectedDiagnostics.AddRange(test.ExpectedAfterFix);
            foreach ((string path, string text) in test.AdditionalFiles)
                TestState.AdditionalFiles.Add((path, text));
            if (test.EditorConfig is { } config)
            {
                string section = config.Contains('[', StringComparison.Ordinal) ? string.Empty : "[*]\n";
                TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n{section}{config}"));
            }
            if (test.GlobalOptions.Count > 0)
            {
                IEnumerable<string> lines = test.GlobalOptions.Select(static option => $"{option.Key} = {option.Value}");
                TestState.AnalyzerConfigFiles.Add(("/.globalconfig", string.Join('\n', lines.Prepend("is_global = true"))));
            }

            DisabledDiagnostics.AddRange(test.DisabledRules);
            CompilerDiagnostics = test.CompilerDiagnostics;
            CodeActionIndex = test.CodeActionIndex;
            CodeActionEquivalenceKey = test.CodeActionEquivalenceKey;
            if (test.CodeActionTitle is { } title)
                CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
            NumberOfIncrementalIterations = test.NumberOfIncrementalIterations;
            NumberOfFixAllIterations = test.NumberOfFixAllIterations;
            CodeFixTestBehaviors = test.CodeFixTestBehaviors;
            TestBehaviors = test.TestBehaviors;
            // A rule with several messages has several descriptors with the same id.
            MarkupOptions |= MarkupOptions.UseFirstDescriptor;
            if (test.Generators.Count > 0)
                TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        }

        // Libraries target older versions of .NET; the SDK also suppresses the warnings about this.
        protected override CompilationOptions CreateCompilationOptions() => base.CreateCompilationOptions().WithSpecificDiagnosticOptions(
            [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);

        protected override ParseOptions CreateParseOptions() =>
            ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(_test.LanguageVersion);

        protected override Project ApplyCompilationOptions(Project project) =>
            _test.HonorsSeverities ? project : base.ApplyCompilationOptions(project);

        protected override IEnumerable<Type> GetSourceGenerators() => _test.Generators;

        // For an analyzer with many rules, [|…|] is ambiguous; the fix usually determines the rule.
        protected override DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) =>
            base.GetDefaultDiagnostic(analyzers) is { } only ? only
            : new TCodeFix().FixableDiagnosticIds is [var id] ? analyzers[0].SupportedDiagnostics.First(rule => rule.Id == id)
            : null;

        private void AddSources(SolutionState state, string? source)
        {
            if (source is null)
                return;

            state.Sources.Add(source);
            foreach (string additional in _test.AdditionalSources)
                state.Sources.Add(additional);
        }
    }
}
