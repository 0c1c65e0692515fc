using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers;
using StorageNotifications.Analyzers.Diagnostics;

namespace StorageNotifications.CodeFixes;

/// <summary>
/// Applies fixes repeatedly until no finding of the rule has a fix. The batch fixer of Roslyn stops at the first finding without a fix, and
/// leaves findings whose edits overlap or that appear only after another fix.
/// </summary>
internal sealed class CompleteFixAllProvider(DocumentFix fix) : FixAllProvider
{
    // One text rarely has more consecutive faults, and two contradictory findings must not cause an endless loop.
    private const int MaxRounds = 8;

    /// <summary>Offers the fix of one finding.</summary>
    public void Register(CodeFixContext context, Diagnostic finding, string title, string equivalenceKey) => context.RegisterCodeFix(
        CodeAction.Create(title, cancellation => fix(context.Document, ImmutableArray.Create(finding), null, cancellation), equivalenceKey),
        finding);

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        $"Fix all '{string.Join("', '", context.DiagnosticIds)}' in the {context.Scope.ToString().ToLowerInvariant()}",
        cancellation => FixAsync(context.WithCancellationToken(cancellation)),
        context.CodeActionEquivalenceKey));

    private async Task<Solution> FixAsync(FixAllContext context)
    {
        Solution solution = context.Solution;
        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution
            ? solution.Projects.Where(static project => project.Language == LanguageNames.CSharp)
            : [context.Project];
        foreach (Project project in projects)
        {
            ImmutableArray<Diagnostic> findings = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            solution = await FixAsync(solution, project, findings, context).ConfigureAwait(false);
        }
        return solution;
    }

    private async Task<Solution> FixAsync(Solution solution, Project original, ImmutableArray<Diagnostic> findings, FixAllContext context)
    {
        Project project = original;
        ILookup<DocumentId, Diagnostic> remaining = GroupByDocument(project, findings);
        for (int round = 0; round < MaxRounds; round++)
        {
            var changed = new HashSet<DocumentId>();
            foreach (IGrouping<DocumentId, Diagnostic> group in remaining)
            {
                Document before = project.GetDocument(group.Key)!;
                Document after = await fix(before, group.ToImmutableArray(), context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false);
                if (after == before)
                    continue;
                changed.Add(after.Id);
                project = after.Project;
                SyntaxNode? root = await after.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
                solution = solution.WithDocumentSyntaxRoot(after.Id, root!);
            }
            if (changed.Count == 0)
                break;

            // Files in which the host found nothing to fix are not changed.
            ImmutableArray<Diagnostic> found = await FindAsync(project, context.DiagnosticIds, context.CancellationToken).ConfigureAwait(false);
            remaining = GroupByDocument(project, found, changed);
        }
        return solution;
    }

    private static ILookup<DocumentId, Diagnostic> GroupByDocument(Project project, ImmutableArray<Diagnostic> findings, HashSet<DocumentId>? only = null) => findings
        .Select(finding => (Finding: finding, Document: project.GetDocument(DiagnosticProperties.EditLocationOf(finding).SourceTree)))
        // Generated files cannot be edited.
        .Where(pair => pair.Document is not (null or SourceGeneratedDocument) && only?.Contains(pair.Document.Id) is not false)
        .ToLookup(static pair => pair.Document!.Id, static pair => pair.Finding);

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, ImmutableHashSet<string> ids, CancellationToken cancellation)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))!;
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            ImmutableArray.Create<DiagnosticAnalyzer>(new NotificationConfigurationAnalyzer()), project.AnalyzerOptions);
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
        return found.Where(finding => ids.Contains(finding.Id)).ToImmutableArray();
    }
}
