using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.CodeFixes;

/// <summary>STN4009: adds the kinds of destinations that a request omits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PutBackCodeFixProvider))]
public sealed class PutBackCodeFixProvider : CodeFixProvider
{
    private static readonly CompleteFixAllProvider FixAll = new(FixDocumentAsync);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.IncompleteRewrite);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || FindChange(root, diagnostic) is null)
                continue;
            ImmutableArray<Diagnostic> one = ImmutableArray.Create(diagnostic);
            context.RegisterCodeFix(
                CodeAction.Create("Put back all that was read", cancellation => FixDocumentAsync(context.Document, one, null, cancellation), nameof(PutBackCodeFixProvider)),
                diagnostic);
        }
    }

    private static async Task<Document> FixDocumentAsync(
        Document document, ImmutableArray<Diagnostic> findings, string? equivalenceKey, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            ? TextChanges.Apply(document, text, findings.Select(finding => FindChange(root, finding)).OfType<TextChange>())
            : document;
    }

    // Adds members to the initializer of the request.
    private static TextChange? FindChange(SyntaxNode root, Diagnostic diagnostic)
    {
        string[] members = DiagnosticProperties.ReadReplacements(diagnostic.Properties).ToArray();
        if (members.Length == 0
            || diagnostic.AdditionalLocations.Count == 0
            || diagnostic.AdditionalLocations[0].SourceTree != root.SyntaxTree
            || root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation)
        {
            return null;
        }
        if (creation.Initializer is not { } initializer)
            return new(new(creation.Span.End, 0), $" {{ {string.Join(", ", members)} }}");
        if (!initializer.IsKind(SyntaxKind.ObjectInitializerExpression))
            return null;
        if (initializer.Expressions.Count == 0)
            return new(new(initializer.OpenBraceToken.Span.End, 0), $" {string.Join(", ", members)} ");

        ExpressionSyntax last = initializer.Expressions.Last();
        // Each new member is on its own line if the existing members are.
        string separator = last.GetLeadingTrivia().ToString() is { Length: > 0 } indentation && indentation.Trim().Length == 0 && StartsLine(last)
            ? LineEndOf(root) + indentation
            : " ";
        bool endsInComma = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        return endsInComma
            ? new(new(initializer.Expressions.GetSeparators().Last().Span.End, 0), string.Concat(members.Select(member => $"{separator}{member},")))
            : new(new(last.Span.End, 0), string.Concat(members.Select(member => $",{separator}{member}")));
    }

    private static bool StartsLine(SyntaxNode node) => node.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    private static string LineEndOf(SyntaxNode root) =>
        root.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Select(static trivia => trivia.ToString()).FirstOrDefault() ?? "\n";
}
