using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Applies code fixes one by one and all at once, and compares both results with the expected ones.</summary>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    public SolutionState FixedState { get; } = NewState();

    public SolutionState BatchFixedState { get; } = NewState();

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    /// <summary>Gets or sets how many fixes are expected; a negative number is an upper limit.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>Gets or sets how many fix-all operations are expected; a negative number is an upper limit.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    private ImmutableArray<string> FixableIds => [.. GetCodeFixProviders().SelectMany(static provider => provider.FixableDiagnosticIds)];

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    protected override bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) =>
        base.IsCompilerDiagnosticIncluded(diagnostic, compilerDiagnostics) || FixableIds.Contains(diagnostic.Id);

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        ImmutableArray<string> fixableIds = FixableIds;
        MarkupReader markup = CreateMarkupReader(fixableIds);
        SolutionState rawFixed = FixedState.InheritFrom(TestState, fixableIds);
        SolutionState before = markup.Read(TestState);
        SolutionState afterFixes = markup.Read(rawFixed);
        SolutionState afterFixAll = markup.Read(BatchFixedState.InheritFrom(rawFixed, fixableIds));

        await VerifyGeneratedSourcesAsync(before, Verify, cancellationToken).ConfigureAwait(false);
        await VerifyDiagnosticsAsync(before, Verify.PushContext("Before the fix"), cancellationToken).ConfigureAwait(false);
        if (FixedState.IsEmpty && BatchFixedState.IsEmpty)
            return;

        await VerifyFixesAsync(before, afterFixes, afterFixAll, cancellationToken).ConfigureAwait(false);
        await VerifyDiagnosticsAsync(afterFixes, Verify.PushContext("After the fix"), cancellationToken).ConfigureAwait(false);
        if (!BatchFixedState.IsEmpty && !CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllCheck))
            await VerifyDiagnosticsAsync(afterFixAll, Verify.PushContext("After fix all"), cancellationToken).ConfigureAwait(false);
    }

    private async Task VerifyFixesAsync(
        SolutionState before, SolutionState afterFixes, SolutionState afterFixAll, CancellationToken cancellationToken)
    {
        ImmutableArray<string> fixableIds = FixableIds;
        DiagnosticResult[] fixable = [.. before.ExpectedDiagnostics.Where(expected => fixableIds.Contains(expected.Id))];
        int documents = fixable.Select(static expected => expected.Spans.FirstOrDefault().Span.Path).Distinct().Count();
        await VerifyFixAsync(null, afterFixes, NumberOfIncrementalIterations ?? -fixable.Length).ConfigureAwait(false);
        if (GetCodeFixProviders().All(static provider => provider.GetFixAllProvider() is null))
            return;

        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInDocumentCheck))
            await VerifyFixAsync(FixAllScope.Document, afterFixAll, NumberOfFixAllIterations ?? -documents).ConfigureAwait(false);
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInProjectCheck))
            await VerifyFixAsync(FixAllScope.Project, afterFixAll, NumberOfFixAllIterations ?? -1).ConfigureAwait(false);
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInSolutionCheck))
            await VerifyFixAsync(FixAllScope.Solution, afterFixAll, NumberOfFixAllIterations ?? -1).ConfigureAwait(false);

        async Task VerifyFixAsync(FixAllScope? scope, SolutionState after, int iterations)
        {
            IVerifier verifier = Verify.PushContext(scope is null ? "Fixing one by one" : $"Fixing all in the {scope}");
            var run = new CodeFixRun(scope, [.. GetCodeFixProviders()], SelectAction, AnalyzeForFixAsync, verifier);
            Project project = await run.FixAsync(CreateProject(before), before.HasSameFiles(after) ? 0 : iterations, cancellationToken)
                .ConfigureAwait(false);
            await VerifyGeneratedSourcesAsync(after, verifier, cancellationToken).ConfigureAwait(false);
            await VerifyFilesAsync(project, after, verifier, cancellationToken).ConfigureAwait(false);

            // A wrong text says more than the failure that made it wrong.
            if (run.Failure is { } failure)
                verifier.Fail(failure);
        }
    }

    private async Task<ImmutableArray<Diagnostic>> AnalyzeForFixAsync(Project project, CancellationToken cancellationToken)
    {
        Findings findings = await AnalyzeAsync(project, cancellationToken).ConfigureAwait(false);
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck))
        {
            Diagnostic? nonLocal = findings.Diagnostics.FirstOrDefault(diagnostic => FixableIds.Contains(diagnostic.Id)
                && findings.NonLocal.Contains(diagnostic) && project.GetDocument(diagnostic.Location.SourceTree) is not null);
            Verify.True(nonLocal is null, $"Editors offer no fix for what is reported at the end of a compilation: {nonLocal}");
        }
        return findings.Diagnostics;
    }

    private CodeAction? SelectAction(ImmutableArray<CodeAction> actions, bool first, IVerifier verifier)
    {
        CodeAction? action = CodeActionEquivalenceKey is null
            ? actions.ElementAtOrDefault(CodeActionIndex ?? 0)
            : actions.FirstOrDefault(candidate => candidate.EquivalenceKey == CodeActionEquivalenceKey);
        if (CodeActionEquivalenceKey is not null && CodeActionIndex is { } index && (first || action is not null))
        {
            verifier.True(index < actions.Length, $"There are {actions.Length} code actions, none with the index {index}.");
            verifier.Equal(CodeActionEquivalenceKey, actions[index].EquivalenceKey, "The index is that of another code action.");
        }
        if (action is not null)
            CodeActionVerifier?.Invoke(action, verifier);
        return action;
    }

    private static async Task VerifyFilesAsync(
        Project project, SolutionState expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        Document[] documents = [.. project.Documents];
        verifier.Equal(expected.Sources.Count, documents.Length, $"Expected {expected.Sources.Count} documents, found {documents.Length}.");
        for (int i = 0; i < documents.Length; i++)
        {
            Document document = await Simplifier.ReduceAsync(documents[i], Simplifier.Annotation, cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            document = await Formatter.FormatAsync(document, Formatter.Annotation, cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            await VerifyTextAsync(expected.Sources[i], document, verifier, cancellationToken).ConfigureAwait(false);
        }

        await VerifyOthersAsync(expected.AdditionalFiles, [.. project.AdditionalDocuments]).ConfigureAwait(false);
        await VerifyOthersAsync(expected.AnalyzerConfigFiles, [.. project.AnalyzerConfigDocuments]).ConfigureAwait(false);

        async Task VerifyOthersAsync(SourceFileCollection files, TextDocument[] found)
        {
            verifier.Equal(files.Count, found.Length, $"Expected {files.Count} other files, found {found.Length}.");
            for (int i = 0; i < found.Length; i++)
                await VerifyTextAsync(files[i], found[i], verifier, cancellationToken).ConfigureAwait(false);
        }
    }
}
