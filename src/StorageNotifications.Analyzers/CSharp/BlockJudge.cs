using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Settings;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using RuleSet = StorageNotifications.Core.Judgement.RuleSet;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Judges the facts of method bodies, initializers and attributes of a compilation.</summary>
internal sealed class BlockJudge(KnownApi api, MemberValues members, DeclaredBucketRegions declaredRegions, GeneratedConstants generated, SdkEvidence sdk, AnnotatedFunctions functions, bool isTest)
{
    // A name with more earlier uses is reported again, which costs less than analyzing the whole file.
    private const int MaxEarlierBlocks = 8;

    /// <summary>
    /// Finds the problems in the blocks of a symbol. An invalid text in a constant or field is reported where the file first uses its name,
    /// because the analyzer can report only locations in the symbol.
    /// </summary>
    public IEnumerable<Finding> Judge(ImmutableArray<IOperation> blocks, AnalyzerOptions options, CancellationToken cancellation)
    {
        (Finding Finding, Location? Text)[] all = [.. JudgeAll(blocks, options, cancellation)];
        for (int i = 0; i < all.Length; i++)
        {
            (Finding finding, Location? text) = all[i];
            if (text is null)
                yield return finding;
            else if (!all.Any(other => IsSame(other, all[i]) && PositionOf(other.Finding) < PositionOf(finding)) && !IsFoundBefore(all[i], blocks, options, cancellation))
                yield return finding;
        }
    }

    private IEnumerable<(Finding Finding, Location? Text)> JudgeAll(ImmutableArray<IOperation> blocks, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (BlockFindings.Find(blocks, api) is not { } findings)
            return [];
        SyntaxTree tree = blocks[0].Syntax.SyntaxTree;
        var usesOwnEndpoint = new Lazy<bool>(() => api.Mentions(tree, ApiRole.ServiceUrl, cancellation));
        RuleSettings settings = AnalysisSettings.For(options.AnalyzerConfigOptionsProvider.GetOptions(tree));
        Fact[] facts = new BlockReader(api, findings, settings, new LocalValues(blocks), members, functions, isTest, cancellation).ReadFacts();
        bool namesOtherStore = facts.Any(static fact => fact is ArnFact { Finding.Problem: ArnProblem.OtherProduct });
        var rules = new CSharpRuleContext(settings, declaredRegions, generated, sdk, usesOwnEndpoint, namesOtherStore);
        return facts.SelectMany(fact => RuleSet.Default.Judge(fact, rules).Select(finding => (finding, fact.IsAboutOneText ? NamedText(finding) : null)));
    }

    // The invalid literal, regardless of which code uses its name; null if the finding has no name or concerns only one use.
    private static Location? NamedText(Finding finding) =>
        finding.Place is LocatedPlace place && place.EditLocation != place.Location && finding.Replacements.All(static replacement => replacement.IsRightEverywhere) ? place.EditLocation : null;

    private static bool IsSame((Finding Finding, Location? Text) first, (Finding Finding, Location? Text) second) =>
        first.Finding.Id == second.Finding.Id && first.Text is not null && first.Text.Equals(second.Text);

    private static int PositionOf(Finding finding) => ((LocatedPlace)finding.Place).Location.SourceSpan.Start;

    private bool IsFoundBefore((Finding Finding, Location? Text) found, ImmutableArray<IOperation> blocks, AnalyzerOptions options, CancellationToken cancellation)
    {
        Location use = ((LocatedPlace)found.Finding.Place).Location;
        if (use.SourceTree?.GetRoot(cancellation) is not { } root || blocks[0].SemanticModel is not { } model)
            return false;
        string name = root.FindToken(use.SourceSpan.End - 1).ValueText;
        return TextSearch.FindIdentifiers(name, root.SyntaxTree, TextSpan.FromBounds(0, use.SourceSpan.Start), cancellation)
            .Where(token => !blocks.Any(block => block.Syntax.Span.Contains(token.Span)))
            .Select(static token => BlockAround(token.Parent))
            .OfType<SyntaxNode>()
            .Distinct()
            .Take(MaxEarlierBlocks)
            .Select(node => model.GetOperation(node, cancellation))
            .OfType<IOperation>()
            .Any(block => JudgeAll(ImmutableArray.Create(block), options, cancellation).Any(other => IsSame(other, found)));
    }

    // The body, initializer or attribute that contains a name.
    private static SyntaxNode? BlockAround(SyntaxNode? name) => name?.AncestorsAndSelf().FirstOrDefault(static node => node switch
    {
        AttributeSyntax or ConstructorInitializerSyntax => true,
        BlockSyntax or ArrowExpressionClauseSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax,
        EqualsValueClauseSyntax => node.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax },
        _ => false,
    });
}
