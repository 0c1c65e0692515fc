using System.Collections.Immutable;
using System.Composition;
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

namespace StorageNotifications.CodeFixes;

/// <summary>STN1004: takes a redundant event out of its list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveEventCodeFixProvider))]
[Shared]
public sealed class RemoveEventCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticDescriptors.RedundantEventId];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || FindRemoval(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: false), text) is not { } removal)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Remove the redundant event",
                    cancellation => RemoveAsync(context.Document, removal, cancellation),
                    equivalenceKey: nameof(RemoveEventCodeFixProvider)),
                diagnostic);
        }
    }

    // The element and one separator; a line that is empty then goes, too.
    private static ImmutableArray<TextSpan>? FindRemoval(SyntaxNode element, SourceText text)
    {
        while (element.Parent is ExpressionElementSyntax or CastExpressionSyntax or ParenthesizedExpressionSyntax)
            element = element.Parent;
        // configuration.Events.Add(x);
        if (element.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1, Parent: ExpressionStatementSyntax statement } })
            return [WithEmptyLine(statement.Span, text)];

        SyntaxNodeOrTokenList? list = element.Parent switch
        {
            InitializerExpressionSyntax initializer => initializer.Expressions.GetWithSeparators(),
            CollectionExpressionSyntax collection => collection.Elements.GetWithSeparators(),
            _ => null,
        };
        if (list is not { } items)
            return null;

        int index = items.IndexOf(element);
        if (index < 0)
            return null;
        if (index + 1 < items.Count)
        {
            TextSpan span = TextSpan.FromBounds(element.SpanStart, items[index + 1].Span.End);
            return [WithEmptyLine(WithBlanks(span, text), text)];
        }
        return index == 0 ? [element.Span] : [items[index - 1].Span, WithEmptyLine(WithBlanksBefore(element.Span, text), text)];
    }

    private static TextSpan WithBlanks(TextSpan span, SourceText text)
    {
        int end = span.End;
        while (end < text.Length && text[end] == ' ')
            end++;
        return TextSpan.FromBounds(span.Start, end);
    }

    private static TextSpan WithBlanksBefore(TextSpan span, SourceText text)
    {
        int start = span.Start;
        while (start > 0 && text[start - 1] == ' ' && text.Lines.GetLineFromPosition(span.Start).Start < start)
            start--;
        // Blanks that indent the line belong to what follows, if something does.
        return text.Lines.GetLineFromPosition(span.Start).Start == start ? span : TextSpan.FromBounds(start, span.End);
    }

    private static TextSpan WithEmptyLine(TextSpan span, SourceText text)
    {
        TextLine first = text.Lines.GetLineFromPosition(span.Start);
        TextLine last = text.Lines.GetLineFromPosition(span.End);
        string rest = text.ToString(TextSpan.FromBounds(first.Start, span.Start)) + text.ToString(TextSpan.FromBounds(span.End, last.End));
        return rest.All(char.IsWhiteSpace) ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : span;
    }

    private static async Task<Document> RemoveAsync(Document document, ImmutableArray<TextSpan> removal, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(removal.Select(static span => new TextChange(span, ""))));
    }
}
