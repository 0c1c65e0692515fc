using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.CodeFixes;

/// <summary>Replaces the reported text if the rule has provided a replacement.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceTextCodeFixProvider))]
public sealed class ReplaceTextCodeFixProvider : CodeFixProvider
{
    private static readonly CompleteFixAllProvider FixAll = new(FixDocumentAsync);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = FixableRules.With(FixKind.ReplaceText);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // The literal of a named text is fixed at its declaration, which may be in another file.
            if (context.Document.Project.GetDocument(DiagnosticProperties.EditLocationOf(diagnostic).SourceTree) is not { } document)
                continue;
            SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            SyntaxNode? root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
            IReadOnlyList<(string Title, TextChange Change)> changes = FindChanges(root!, text, diagnostic);
            for (int i = 0; i < changes.Count; i++)
            {
                (string title, TextChange change) = changes[i];
                context.RegisterCodeFix(
                    CodeAction.Create(title, _ => Task.FromResult(TextChanges.Apply(document, text, [change]).Project.Solution), KeyOf(i)),
                    diagnostic);
            }
        }
    }

    internal static async Task<Document> FixDocumentAsync(
        Document document, ImmutableArray<Diagnostic> findings, string? equivalenceKey, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return TextChanges.Apply(document, text, findings.SelectMany(finding => Choose(FindChanges(root!, text, finding), equivalenceKey)));
    }

    // Findings without a second suggestion use their first one.
    private static IEnumerable<TextChange> Choose(IReadOnlyList<(string Title, TextChange Change)> changes, string? equivalenceKey) =>
        changes.Where((_, i) => KeyOf(i) == equivalenceKey).Concat(changes).Take(1).Select(static choice => choice.Change);

    private static IReadOnlyList<(string Title, TextChange Change)> FindChanges(SyntaxNode root, SourceText text, Diagnostic diagnostic)
    {
        TextSpan span = DiagnosticProperties.EditLocationOf(diagnostic).SourceSpan;
        string written = text.ToString(span);
        return DiagnosticProperties.ReadReplacements(diagnostic.Properties)
            .Where(replacement => replacement != written)
            .Select(replacement => (Title: TitleOf(replacement), Text: ReplacedCode.WithComments(replacement, root, text, span)))
            .Where(static change => change.Text is not null)
            .Select(change => (change.Title, new TextChange(span, change.Text!)))
            .ToArray();
    }

    private static string TitleOf(string replacement) =>
        replacement.Length == 0 ? "Remove the white space" : $"Change to {(replacement[0] == '"' ? replacement : $"'{replacement}'")}";

    private static string KeyOf(int index) => $"{nameof(ReplaceTextCodeFixProvider)}{index}";
}
