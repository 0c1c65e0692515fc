using System.Collections.Generic;
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
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.CodeFixes;

/// <summary>STN1004: takes a redundant event out of its list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveEventCodeFixProvider))]
public sealed class RemoveEventCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.RedundantEvent);

    // All at once, because two neighbours share a separator.
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
        await RemoveAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || !CanBeRemoved(FindElement(root, diagnostic)))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Remove the redundant event",
                    cancellation => RemoveAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation),
                    equivalenceKey: nameof(RemoveEventCodeFixProvider)),
                diagnostic);
        }
    }

    private static async Task<Document> RemoveAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            return document;
        var elements = new HashSet<SyntaxNode>(diagnostics.Select(diagnostic => FindElement(root, diagnostic)).Where(CanBeRemoved));
        // A separator that is missing has no characters, and stands within the blanks.
        IEnumerable<TextChange> changes = elements
            .SelectMany(element => FindRemoval(element, elements, text))
            .Where(static span => !span.IsEmpty)
            .OrderBy(static span => span.Start)
            .Select(static span => new TextChange(span, ""));
        return document.WithText(text.WithChanges(changes));
    }

    private static SyntaxNode FindElement(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode element = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        while (element.Parent is ExpressionElementSyntax or CastExpressionSyntax or ParenthesizedExpressionSyntax)
            element = element.Parent;
        return element;
    }

    private static bool CanBeRemoved(SyntaxNode element) => StatementOf(element) is not null || element.Parent switch
    {
        // new[] { } has no type.
        InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax, Expressions.Count: 1 } => false,
        // new EventType[2] { … } has two.
        InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax { Type.RankSpecifiers: { } ranks } } when ranks[0].Sizes.Any(static size => !size.IsKind(SyntaxKind.OmittedArraySizeExpression)) => false,
        InitializerExpressionSyntax or CollectionExpressionSyntax => true,
        _ => false,
    };

    // configuration.Events.Add(x);
    private static StatementSyntax? StatementOf(SyntaxNode element) =>
        element.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1, Parent: ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement } }
            ? statement
            : null;

    // The element and one separator: the one after it, or at the end of the list the one before it.
    private static IEnumerable<TextSpan> FindRemoval(SyntaxNode element, HashSet<SyntaxNode> removed, SourceText text)
    {
        if (StatementOf(element) is { } statement)
            return [WithEmptyLine(statement.Span, text)];

        SyntaxNodeOrTokenList items = element.Parent switch
        {
            InitializerExpressionSyntax initializer => initializer.Expressions.GetWithSeparators(),
            CollectionExpressionSyntax collection => collection.Elements.GetWithSeparators(),
            _ => default,
        };
        int index = items.IndexOf(element);
        bool atEnd = !items.Skip(index + 1).Any(item => item.AsNode() is { } later && !removed.Contains(later));
        if (index + 1 < items.Count && (!atEnd || index + 2 == items.Count))
            return [WithEmptyLine(WithBlanks(TextSpan.FromBounds(element.SpanStart, items[index + 1].Span.End), text), text)];
        return index <= 0 ? [element.Span] : [items[index - 1].Span, WithEmptyLine(WithBlanksBefore(element.Span, text), text)];
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
}
