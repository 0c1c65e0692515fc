using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.CodeFixes;

/// <summary>STN4009, STN4010: sets the members that the initializer of an object omits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetMembersCodeFixProvider))]
public sealed class SetMembersCodeFixProvider : CodeFixProvider
{
    private static readonly CompleteFixAllProvider FixAll = new(FixDocumentAsync);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = FixableRules.With(FixKind.SetMembers);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is not null && FindChange(root, diagnostic) is not null)
                FixAll.Register(context, diagnostic, TitleFor(diagnostic.Id), nameof(SetMembersCodeFixProvider));
        }
    }

    internal static async Task<Document> FixDocumentAsync(
        Document document, ImmutableArray<Diagnostic> findings, string? equivalenceKey, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            ? TextChanges.Apply(document, text, findings.Select(finding => FindChange(root, finding)).OfType<TextChange>()
                // One edit at each position: the initializer that it adds affects the next edit, which the next round of fix-all makes.
                .GroupBy(static change => change.Span).Select(static same => same.First()))
            : document;
    }

    private static string TitleFor(string id) => id switch
    {
        IncompleteRewrite.RuleId => "Put back all that was read",
        UnsetList.RuleId => "Set the list",
        _ => "Set the members",
    };

    // Adds members to the initializer of the object.
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
        // Events = { x }: Events = new() { x }
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).Parent is AssignmentExpressionSyntax { Right: InitializerExpressionSyntax } assignment)
            return new(new(assignment.OperatorToken.Span.End, 0), members[0].Substring(members[0].IndexOf('=') + 1));
        if (creation.Initializer is not { } initializer)
            return new(new(creation.Span.End, 0), $" {{ {string.Join(", ", members)} }}");
        if (!initializer.IsKind(SyntaxKind.ObjectInitializerExpression))
            return null;
        // A member in an '#if' block is not set in every configuration.
        if (initializer.ContainsDirectives)
            return new(new(initializer.OpenBraceToken.Span.End, 0), string.Concat(members.Select(member => $"{SeparatorBefore(initializer.Expressions.FirstOrDefault(), root)}{member},")));
        if (initializer.Expressions.Count == 0)
            return Fill(initializer, string.Join(", ", members));

        ExpressionSyntax last = initializer.Expressions.Last();
        string separator = SeparatorBefore(last, root);
        bool endsInComma = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        SyntaxToken end = endsInComma ? initializer.Expressions.GetSeparators().Last() : last.GetLastToken();
        string added = string.Join(",", members.Select(member => separator + member));
        // The comment behind a member stays behind it.
        string comment = separator == " " ? "" : end.TrailingTrivia.ToString().TrimEnd();
        return new(new(end.Span.End, comment.Length), endsInComma ? $"{comment}{added}," : $",{comment}{added}");
    }

    // Comments are kept.
    private static TextChange Fill(InitializerExpressionSyntax empty, string members) =>
        empty.OpenBraceToken.TrailingTrivia.Concat(empty.CloseBraceToken.LeadingTrivia).All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? new(TextSpan.FromBounds(empty.OpenBraceToken.Span.End, empty.CloseBraceToken.SpanStart), $" {members} ")
            : new(new(empty.OpenBraceToken.Span.End, 0), $" {members}");

    // Each new member is on its own line if the existing members are.
    private static string SeparatorBefore(ExpressionSyntax? member, SyntaxNode root) =>
        member is not null && StartsLine(member) ? LineEndOf(root) + ReplacedCode.IndentationAt(member.SpanStart, root.SyntaxTree.GetText()) : " ";

    private static bool StartsLine(SyntaxNode node) => node.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    private static string LineEndOf(SyntaxNode root) =>
        root.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Select(static trivia => trivia.ToString()).FirstOrDefault() ?? "\n";
}
