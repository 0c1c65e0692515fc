using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>
/// Fixes a project like <c>dotnet format analyzers</c>: one rule after another, with the fix that the first finding offers.
/// </summary>
internal sealed class FormatRun
{
    private static readonly NotificationConfigurationAnalyzer Analyzer = new();
    private static readonly CodeFixProvider[] Fixes = RuleCatalogTests.CreateFixes();

    private Project _project;

    private FormatRun(Project project) => _project = project;

    /// <summary>Fixes each rule once that has findings at the beginning.</summary>
    public static async Task<FormatRun> OnAsync(params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject("Formatted", LanguageNames.CSharp)
            .WithMetadataReferences(ReferenceSet.AwsSdkV4.References)
            .WithCompilationOptions(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithSpecificDiagnosticOptions(Analyzer.SupportedDiagnostics.Select(static rule => rule.Id).Distinct().Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Warn))));
        for (int i = 0; i < sources.Length; i++)
            project = project.AddDocument($"File{i}.cs", sources[i], filePath: $"/File{i}.cs").Project;

        var run = new FormatRun(project);
        HashSet<string> reported = [.. (await run.AnalyzeAsync()).Select(static finding => finding.Id)];
        foreach (string id in Analyzer.SupportedDiagnostics.Select(static rule => rule.Id).Distinct().Where(reported.Contains))
        {
            foreach (CodeFixProvider fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
                await run.FixAsync(id, fix);
        }
        return run;
    }

    /// <summary>Gets the text of a file.</summary>
    public async Task<string> ReadAsync(int index = 0) => (await _project.Documents.ElementAt(index).GetTextAsync()).ToString();

    /// <summary>Gets the errors of the compiler.</summary>
    public async Task<IEnumerable<string>> FindErrorsAsync() => (await _project.GetCompilationAsync())!.GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(static diagnostic => diagnostic.ToString());

    /// <summary>Gets the findings of the rules, and the title of the first fix for each.</summary>
    public async Task<IReadOnlyList<(Diagnostic Finding, string? Fix)>> FindAsync()
    {
        var found = new List<(Diagnostic, string?)>();
        foreach (Diagnostic finding in await AnalyzeAsync())
        {
            CodeAction?[] offered = await Task.WhenAll(Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)).Select(fix => FirstOfferAsync(fix, finding)));
            found.Add((finding, offered.FirstOrDefault(static action => action is not null)?.Title));
        }
        return found;
    }

    private async Task FixAsync(string id, CodeFixProvider fix)
    {
        ImmutableArray<Diagnostic> findings = [.. (await AnalyzeAsync()).Where(finding => finding.Id == id)];
        if (findings.IsEmpty)
            return;

        CodeAction? first = await FirstOfferAsync(fix, findings[0]);
        var context = new FixAllContext(
            _project.GetDocument(findings[0].Location.SourceTree)!, fix, FixAllScope.Solution, first?.EquivalenceKey!, [id], new Findings(findings), CancellationToken.None);
        CodeAction? action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        foreach (ApplyChangesOperation changes in (await action!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>())
            _project = changes.ChangedSolution.GetProject(_project.Id)!;
    }

    private async Task<CodeAction?> FirstOfferAsync(CodeFixProvider fix, Diagnostic finding)
    {
        CodeAction? first = null;
        Document document = _project.GetDocument(finding.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(new(document, finding, (action, _) => first ??= action, CancellationToken.None));
        return first;
    }

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync() =>
        await (await _project.GetCompilationAsync())!.WithAnalyzers([Analyzer], _project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();

    private sealed class Findings(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellation) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellation) => GetAllDiagnosticsAsync(project, cancellation);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellation)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellation);
            return findings.Where(finding => finding.Location.SourceTree == tree);
        }
    }
}
