using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>
/// Determines where the findings about the literals of constants and fields are reported. A wrong literal is reported once, where it is
/// written, if the same file shows that it is wrong: code fixes and suppressions then apply to it. The block with the literal reports it,
/// because an analyzer can report only locations in the block that it analyzes.
/// </summary>
internal sealed class FindingPlacement(BlockJudge judge, ImmutableArray<IOperation> blocks, AnalyzerOptions options, CancellationToken cancellation)
{
    // A name with more earlier uses is reported again, which costs less than analyzing the whole file.
    private const int MaxEarlierBlocks = 8;

    // Comparing each use with all others costs too much for a name with more uses.
    private const int MaxLikeUses = 64;

    private readonly SyntaxTree _file = blocks[0].Syntax.SyntaxTree;
    private readonly SemanticModel _model = blocks[0].SemanticModel!;

    /// <summary>Gets the findings that the blocks report.</summary>
    public IEnumerable<Finding> Place()
    {
        IReadOnlyList<JudgedFinding> own = judge.Judge(blocks, options, cancellation);
        IReadOnlyList<DeclaredText> declared = blocks.Length == 1 ? DeclaredText.In(blocks[0].Syntax) : [.. blocks.SelectMany(static block => DeclaredText.In(block.Syntax))];
        if (own.Count == 0 && declared.Count == 0)
            return [];
        return own.Where(finding => finding.Written is null ? !IsReportedThere(finding) : !(IsPlacedAtLiteral(finding) || IsReportedBefore(finding, own))).Select(static found => found.Finding)
            .Concat(declared.SelectMany(FindFromUses).Concat(own)
                .Where(finding => TextOf(finding) is { } text && IsHere(text.Literal) && IsPlacedAtLiteral(finding))
                .GroupBy(static finding => (finding.Finding.Id, finding.Written))
                .Select(static same => same.First())
                .Select(AtLiteral));
    }

    // The findings in other blocks about a literal of these blocks.
    private IEnumerable<JudgedFinding> FindFromUses(DeclaredText text) => text.FindUses(cancellation)
        .Where(use => !IsHere(use) && judge.MayBeWrong(text, use, options, cancellation))
        .SelectMany(FindAt)
        .Where(finding => finding.Written is { } written && IsIn(text.Literal, written.Location));

    // A helper that these blocks follow may be wrong without them.
    private bool IsReportedThere(JudgedFinding finding)
    {
        Location location = LocationOf(finding);
        return location.SourceTree == _file
            && !blocks.Any(block => block.Syntax.Span.Contains(location.SourceSpan))
            && BlockAround(_file.GetRoot(cancellation).FindNode(location.SourceSpan)) is { } other
            && judge.Judge(other, _model, options, cancellation).Any(found => found.Finding.Id == finding.Finding.Id && LocationOf(found).Equals(location));
    }

    private bool IsPlacedAtLiteral(JudgedFinding finding)
    {
        if (TextOf(finding) is not { } text)
            return false;
        return finding.Scope == TextScope.AnyUse
            ? text.FindUses(cancellation).Any(use => IsJudged(text, use) && FindAt(use).Any(other => IsSame(other, finding)))
            : AreAllLike(finding, text);
    }

    // Whether each use of the name leads to the same finding.
    private bool AreAllLike(JudgedFinding finding, DeclaredText text)
    {
        ISymbol? symbol = text.SymbolIn(_model, cancellation);
        SimpleNameSyntax[] uses =
        [
            .. text.FindUses(cancellation)
                .Where(use => SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(use, cancellation).Symbol?.OriginalDefinition, symbol))
                .Take(MaxLikeUses + 1),
        ];
        return uses.Length is > 0 and <= MaxLikeUses && uses.All(use => IsJudged(text, use) && FindAt(use).Any(other => IsLike(other, finding)));
    }

    // Whether the block with the literal judges a use.
    private bool IsJudged(DeclaredText text, SimpleNameSyntax use) =>
        BlockAround(use) is { } block && (BlockAround(text.Literal) == block || judge.MayBeWrong(text, use, options, cancellation));

    private IEnumerable<JudgedFinding> FindAt(SimpleNameSyntax use) => BlockAround(use) is { } block
        ? judge.Judge(block, _model, options, cancellation).Where(finding => ((CSharpPlace)finding.Finding.Place).Location.SourceSpan.Contains(use.Span))
        : [];

    // The literal that the finding is about if it is in this file.
    private DeclaredText? TextOf(JudgedFinding finding) =>
        finding.Written?.Location is { SourceSpan: { } span } location && location.SourceTree == _file
        && _file.GetRoot(cancellation).FindToken(span.Start).Parent is LiteralExpressionSyntax literal
            ? DeclaredText.Of(literal)
            : null;

    private Finding AtLiteral(JudgedFinding finding)
    {
        // Code in other files may need the text as it is.
        bool isRight = finding.Scope == TextScope.AnyUse || TextOf(finding)?.SymbolIn(_model, cancellation) is ILocalSymbol or { DeclaredAccessibility: Accessibility.Private };
        return finding.Finding with { Place = finding.Written!, Replacements = isRight ? finding.Finding.Replacements : [] };
    }

    // A wrong literal of another file is reported where this file first uses its name.
    private bool IsReportedBefore(JudgedFinding finding, IReadOnlyList<JudgedFinding> own) =>
        finding.Scope == TextScope.AnyUse && (own.Any(other => IsSame(other, finding) && PositionOf(other) < PositionOf(finding)) || IsReportedInEarlierBlock(finding));

    private bool IsReportedInEarlierBlock(JudgedFinding finding)
    {
        TextSpan use = LocationOf(finding).SourceSpan;
        string name = _file.GetRoot(cancellation).FindToken(use.End - 1).ValueText;
        return TextSearch.FindIdentifiers(name, _file, TextSpan.FromBounds(0, use.Start), cancellation)
            .Select(static token => token.Parent!)
            .Where(node => !IsHere(node))
            .Select(BlockAround)
            .OfType<SyntaxNode>()
            .Distinct()
            .Take(MaxEarlierBlocks)
            .Any(block => judge.Judge(block, _model, options, cancellation).Any(other => IsSame(other, finding)));
    }

    private static bool IsSame(JudgedFinding first, JudgedFinding second) => first.Finding.Id == second.Finding.Id && Equals(first.Written, second.Written);

    private static bool IsLike(JudgedFinding first, JudgedFinding second) =>
        IsSame(first, second)
        && Equals(first.Finding.Variant, second.Finding.Variant)
        && first.Arguments == second.Arguments;

    private static int PositionOf(JudgedFinding finding) => LocationOf(finding).SourceSpan.Start;

    private static Location LocationOf(JudgedFinding finding) => ((CSharpPlace)finding.Finding.Place).Location;

    private static bool IsIn(SyntaxNode literal, Location location) => location.SourceTree == literal.SyntaxTree && literal.Span.Contains(location.SourceSpan);

    private bool IsHere(SyntaxNode node) => BlockAround(node) is { } around && blocks.Any(block => block.Syntax == around);

    // The body, initializer or attribute that contains a node.
    private static SyntaxNode? BlockAround(SyntaxNode node) => node.AncestorsAndSelf().Select(static node => node switch
    {
        AttributeSyntax or ConstructorInitializerSyntax => node,
        BlockSyntax or ArrowExpressionClauseSyntax when node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax => node,
        EqualsValueClauseSyntax when node.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } => node,
        GlobalStatementSyntax => node.Parent,
        _ => null,
    }).FirstOrDefault(static block => block is not null);
}
