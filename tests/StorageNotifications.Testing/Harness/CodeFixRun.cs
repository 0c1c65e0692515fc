using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fixes a project until nothing more can be fixed, one diagnostic or one scope at a time.</summary>
internal sealed class CodeFixRun(
    FixAllScope? scope,
    ImmutableArray<CodeFixProvider> providers,
    Func<ImmutableArray<CodeAction>, bool, IVerifier, CodeAction?> selectAction,
    Func<Project, CancellationToken, Task<ImmutableArray<Diagnostic>>> analyze,
    IVerifier verifier)
{
    /// <summary>Gets what went wrong first, apart from the resulting text.</summary>
    public string? Failure { get; private set; }

    public async Task<Project> FixAsync(Project project, int expectedIterations, CancellationToken cancellationToken)
    {
        int limit = Math.Abs(expectedIterations);
        int iterations = 0;
        while (await FixOnceAsync(project, iterations == 0, cancellationToken).ConfigureAwait(false) is { } next)
        {
            project = next;
            if (++iterations > limit)
            {
                Failure ??= $"More than the expected {limit} iterations were needed.";
                return project;
            }
        }

        // One iteration has no fewer, and says so better.
        if (expectedIterations is > 0 or -1 && iterations != limit)
            Failure ??= $"Expected {limit} iterations, found {iterations}.";
        return project;
    }

    /// <summary>Returns null where nothing is left to fix.</summary>
    private async Task<Project?> FixOnceAsync(Project project, bool first, CancellationToken cancellationToken)
    {
        ImmutableArray<Diagnostic> diagnostics = await analyze(project, cancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                continue;

            var offered = new List<(CodeAction Action, CodeFixProvider Provider)>();
            foreach (CodeFixProvider provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var context = new CodeFixContext(document, diagnostic, (action, _) => Offer(action, provider), cancellationToken);
                await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            }
            if (selectAction([.. offered.Select(static offer => offer.Action)], first, verifier) is not { } selected)
                continue;

            CodeAction? toApply = scope is null ? selected : await FixAllAsync(
                document, diagnostic, selected, offered.First(offer => offer.Action == selected).Provider, diagnostics, cancellationToken)
                .ConfigureAwait(false);
            return toApply is null ? null : await ApplyAsync(project, toApply, cancellationToken).ConfigureAwait(false);

            void Offer(CodeAction action, CodeFixProvider provider) =>
                offered.AddRange(Leaves(action).Select(leaf => (leaf, provider)));
        }
        return null;
    }

    private async Task<CodeAction?> FixAllAsync(
        Document document,
        Diagnostic diagnostic,
        CodeAction action,
        CodeFixProvider provider,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellationToken)
    {
        if (provider.GetFixAllProvider() is not { } fixAll || !fixAll.GetSupportedFixAllScopes().Contains(scope!.Value))
            return null;

        return await fixAll.GetFixAsync(new FixAllContext(
            document,
            diagnostic.Location.SourceSpan,
            provider,
            scope.Value,
            action.EquivalenceKey!,
            fixAll.GetSupportedFixAllDiagnosticIds(provider),
            new FoundDiagnostics(diagnostics),
            cancellationToken)).ConfigureAwait(false);
    }

    private async Task<Project?> ApplyAsync(Project project, CodeAction action, CancellationToken cancellationToken)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        Project changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        bool anyText = false;
        foreach (DocumentId id in changed.DocumentIds)
        {
            Document document = changed.GetDocument(id)!;
            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            anyText |= project.GetDocument(id) is not { } old
                || !text.ContentEquals(await old.GetTextAsync(cancellationToken).ConfigureAwait(false));

            // What the fix built must be what the compiler reads in the same text.
            SyntaxNode built = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            document = document.WithText(SourceText.From(text.ToString(), text.Encoding, text.ChecksumAlgorithm));
            SyntaxNode read = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            if (FirstDifference(read, built) is { } difference)
                Failure ??= $"The tree that '{action.Title}' built is not the tree of its text: {difference}";
            changed = document.Project;
        }
        if (anyText || changed.GetChanges(project).GetChangedAdditionalDocuments().Any()
            || changed.DocumentIds.Count != project.DocumentIds.Count)
        {
            return changed;
        }

        Failure ??= $"'{action.Title}' was offered, but changes nothing.";
        return null;
    }

    private static string? FirstDifference(SyntaxNodeOrToken read, SyntaxNodeOrToken built)
    {
        if (read.RawKind != built.RawKind
            || read.AsToken().Text != built.AsToken().Text
            || !Equals(read.AsToken().Value, built.AsToken().Value))
        {
            return $"'{read}' is {Kind(read)} in the text and {Kind(built)}, '{built}', in the tree.";
        }

        ChildSyntaxList readChildren = read.ChildNodesAndTokens();
        ChildSyntaxList builtChildren = built.ChildNodesAndTokens();
        return readChildren.Count != builtChildren.Count
            ? $"'{read}' has {readChildren.Count} parts in the text and {builtChildren.Count} in the tree."
            : readChildren.Zip(builtChildren, FirstDifference).FirstOrDefault(static difference => difference is not null);
    }

    private static CSharp.SyntaxKind Kind(SyntaxNodeOrToken part) => (CSharp.SyntaxKind)part.RawKind;

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    /// <summary>Gives fix-all the diagnostics already found.</summary>
    private sealed class FoundDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) => Task.FromResult(diagnostics.Where(
                diagnostic => document.Project.GetDocument(diagnostic.Location.SourceTree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(static diagnostic => !diagnostic.Location.IsInSource));
    }
}
