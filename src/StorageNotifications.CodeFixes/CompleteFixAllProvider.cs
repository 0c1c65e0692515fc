using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers;
using StorageNotifications.Analyzers.Diagnostics;

namespace StorageNotifications.CodeFixes;

/// <summary>
/// Applies fixes repeatedly until no finding of the rule has a fix, and then fixes the findings of other rules that the edits cause. The
/// batch fixer of Roslyn stops at the first finding without a fix, and leaves findings whose edits overlap or that appear only after
/// another fix.
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
        var edited = new HashSet<DocumentId>();
        for (int round = 0; round < MaxRounds && remaining.Count > 0; round++)
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
            }
            if (changed.Count == 0)
                break;
            edited.UnionWith(changed);

            // Files in which the host found nothing to fix are not changed.
            ImmutableArray<Diagnostic> found = await FindAsync(project, context.CancellationToken).ConfigureAwait(false);
            remaining = GroupByDocument(project, found.Where(finding => context.DiagnosticIds.Contains(finding.Id)), changed);
        }
        project = await FixCausedAsync(original, project, edited, context).ConfigureAwait(false);
        foreach (DocumentId id in edited)
            solution = solution.WithDocumentSyntaxRoot(id, (await project.GetDocument(id)!.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!);
        return solution;
    }

    // A corrected event name can already be in the list. The host does not look for findings that did not exist before.
    private static async Task<Project> FixCausedAsync(Project original, Project project, HashSet<DocumentId> edited, FixAllContext context)
    {
        for (int round = 0; round < MaxRounds && edited.Count > 0; round++)
        {
            Dictionary<SyntaxTree, TextSpan[]> edits = await FindEditsAsync(original, project, edited, context.CancellationToken).ConfigureAwait(false);
            ImmutableArray<Diagnostic> found = await FindAsync(project, context.CancellationToken).ConfigureAwait(false);
            Diagnostic[] caused = found.Where(finding => !context.DiagnosticIds.Contains(finding.Id)
                && finding.Severity >= DiagnosticSeverity.Warning
                && finding.AdditionalLocations.Prepend(finding.Location).Any(IsEdited)).ToArray();
            Project before = project;
            foreach (IGrouping<DocumentId, Diagnostic> group in GroupByDocument(project, caused, edited))
            {
                Document document = project.GetDocument(group.Key)!;
                // The edits of one kind change the positions of the others, which follow in the next round.
                foreach (IGrouping<DocumentFix?, Diagnostic> sameFix in group.GroupBy(static finding => FixableRules.FixOf(finding.Id)))
                {
                    Document after = sameFix.Key is { } other ? await other(document, sameFix.ToImmutableArray(), null, context.CancellationToken).ConfigureAwait(false) : document;
                    if (after == document)
                        continue;
                    project = after.Project;
                    break;
                }
            }
            if (project == before)
                break;

            bool IsEdited(Location place) =>
                place.SourceTree is { } tree && edits.TryGetValue(tree, out TextSpan[]? spans) && spans.Any(place.SourceSpan.IntersectsWith);
        }
        return project;
    }

    // The spans of the new text that differ from the original.
    private static async Task<Dictionary<SyntaxTree, TextSpan[]>> FindEditsAsync(Project original, Project project, HashSet<DocumentId> edited, CancellationToken cancellation)
    {
        var edits = new Dictionary<SyntaxTree, TextSpan[]>();
        foreach (DocumentId id in edited)
        {
            Document document = project.GetDocument(id)!;
            IEnumerable<TextChange> changes = await document.GetTextChangesAsync(original.GetDocument(id)!, cancellation).ConfigureAwait(false);
            var spans = new List<TextSpan>();
            int shift = 0;
            foreach (TextChange change in changes.OrderBy(static change => change.Span.Start))
            {
                spans.Add(new(change.Span.Start + shift, change.NewText!.Length));
                shift += change.NewText.Length - change.Span.Length;
            }
            edits.Add((await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false))!, [.. spans]);
        }
        return edits;
    }

    private static ILookup<DocumentId, Diagnostic> GroupByDocument(Project project, IEnumerable<Diagnostic> findings, HashSet<DocumentId>? only = null) => findings
        .Select(finding => (Finding: finding, Document: project.GetDocument(DiagnosticProperties.EditLocationOf(finding).SourceTree)))
        // Generated files cannot be edited.
        .Where(pair => pair.Document is not (null or SourceGeneratedDocument) && only?.Contains(pair.Document.Id) is not false)
        .ToLookup(static pair => pair.Document!.Id, static pair => pair.Finding);

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, CancellationToken cancellation)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))!;
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            ImmutableArray.Create<DiagnosticAnalyzer>(new NotificationConfigurationAnalyzer()), project.AnalyzerOptions);
        return await analysis.GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
    }
}
