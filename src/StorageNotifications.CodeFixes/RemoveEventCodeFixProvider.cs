using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.CodeFixes;

/// <summary>STN1004: removes a redundant event from its list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveEventCodeFixProvider))]
public sealed class RemoveEventCodeFixProvider : CodeFixProvider
{
    private static readonly CompleteFixAllProvider FixAll = new(FixDocumentAsync);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = FixableRules.With(FixKind.RemoveEvent);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if ((await FindRemovableAsync(context.Document, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false)).Count > 0)
                FixAll.Register(context, diagnostic, "Remove the redundant event", nameof(RemoveEventCodeFixProvider));
        }
    }

    // All events are removed at once, because neighboring elements share a separator.
    internal static async Task<Document> FixDocumentAsync(
        Document document, ImmutableArray<Diagnostic> findings, string? equivalenceKey, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        HashSet<SyntaxNode> removed = await FindRemovableAsync(document, findings, cancellation).ConfigureAwait(false);
        // A missing separator has an empty span within the surrounding white space.
        TextSpan[] spans = [.. removed.SelectMany(element => FindRemoval(element, removed, text)).Where(static span => !span.IsEmpty)];
        return TextChanges.Apply(document, text, Merge([.. spans, .. spans.SelectMany(span => EmptiedLines(span, spans, text))])
            .Select(static span => new TextChange(span, "")));
    }

    private static async Task<HashSet<SyntaxNode>> FindRemovableAsync(Document document, ImmutableArray<Diagnostic> findings, CancellationToken cancellation)
    {
        var removed = new HashSet<SyntaxNode>();
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return removed;
        SyntaxNode root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        foreach (Diagnostic finding in findings)
        {
            SyntaxNode element = FindElement(root, finding);
            if (CanBeRemoved(element, removed, model))
                removed.Add(element);
        }
        return removed;
    }

    private static SyntaxNode FindElement(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode element = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        while (element.Parent is ExpressionElementSyntax or CastExpressionSyntax or ParenthesizedExpressionSyntax)
            element = element.Parent;
        return element;
    }

    private static bool CanBeRemoved(SyntaxNode element, HashSet<SyntaxNode> removed, SemanticModel model) => StatementOf(element) is not null || element.Parent switch
    {
        // Another configuration may need the event.
        { ContainsDirectives: true } => false,
        // The type of new[] { … } is inferred from its elements.
        InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax array } list =>
            model.GetTypeInfo(array).Type is IArrayTypeSymbol { ElementType: { } type }
            && list.Expressions.Any(other => other != element && !removed.Contains(other) && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(other).Type, type)),
        // new EventType[2] { … } must have two elements.
        InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax { Type.RankSpecifiers: { } ranks } } =>
            ranks[0].Sizes.All(static size => size.IsKind(SyntaxKind.OmittedArraySizeExpression)),
        InitializerExpressionSyntax or CollectionExpressionSyntax => true,
        _ => false,
    };

    // configuration.Events.Add(x);
    private static StatementSyntax? StatementOf(SyntaxNode element) =>
        element.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1, Parent: ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement } }
            ? statement
            : null;

    // The element and one separator: the following one or, at the end of the list, the preceding one.
    private static IEnumerable<TextSpan> FindRemoval(SyntaxNode element, HashSet<SyntaxNode> removed, SourceText text)
    {
        if (StatementOf(element) is { } statement)
            return [statement.Span];

        SyntaxNodeOrTokenList items = element.Parent switch
        {
            InitializerExpressionSyntax initializer => initializer.Expressions.GetWithSeparators(),
            CollectionExpressionSyntax collection => collection.Elements.GetWithSeparators(),
            _ => default,
        };
        int index = items.IndexOf(element);
        bool atEnd = !items.Skip(index + 1).Any(item => item.AsNode() is { } later && !removed.Contains(later));
        if (index + 1 < items.Count && (!atEnd || index + 2 == items.Count))
        {
            TextSpan first = WithBlanks(element.Span, text);
            TextSpan separator = items[index + 1].Span;
            return [first, first.End == separator.Start ? WithBlanks(separator, text) : separator];
        }
        return index <= 0 ? [element.Span] : [items[index - 1].Span, WithBlanksBefore(element.Span, text)];
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
        // Leading white space of the line is kept for the text that follows.
        return text.Lines.GetLineFromPosition(span.Start).Start == start ? span : TextSpan.FromBounds(start, span.End);
    }

    // The lines that contain only white space after the removal of all spans.
    private static IEnumerable<TextSpan> EmptiedLines(TextSpan span, TextSpan[] removed, SourceText text) => text.Lines
        .Skip(text.Lines.IndexOf(span.Start))
        .Take(text.Lines.IndexOf(span.End) - text.Lines.IndexOf(span.Start) + 1)
        .Where(line => Enumerable.Range(line.Start, line.Span.Length).All(position => char.IsWhiteSpace(text[position]) || removed.Any(other => other.Contains(position))))
        .Select(static line => line.SpanIncludingLineBreak);

    private static List<TextSpan> Merge(TextSpan[] spans)
    {
        var merged = new List<TextSpan>();
        foreach (TextSpan span in spans.OrderBy(static span => span.Start))
        {
            if (merged.Count > 0 && span.Start <= merged[merged.Count - 1].End)
                merged[merged.Count - 1] = TextSpan.FromBounds(merged[merged.Count - 1].Start, System.Math.Max(merged[merged.Count - 1].End, span.End));
            else
                merged.Add(span);
        }
        return merged;
    }
}
