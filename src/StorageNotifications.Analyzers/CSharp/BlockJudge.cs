using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.Settings;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Regions;
using RuleSet = StorageNotifications.Core.Judgement.RuleSet;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Judges the facts of method bodies, initializers and attributes of a compilation, each block once.</summary>
internal sealed class BlockJudge(KnownApi api, MemberValues members, DeclaredBucketRegions declaredRegions, GeneratedConstants generated, SdkEvidence sdk, AnnotatedFunctions functions, bool isTest)
{
    // us-west-2, USWest2, US_WEST_2
    private static readonly (string Name, string Code)[] RegionNames =
    [
        .. RegionCatalog.Default.Regions.Select(static region => (region.Code, region.Code))
            .Concat(RegionCatalog.Default.SdkMembers.Values.SelectMany(static members => members).Select(static member => (member.Key, member.Value)))
            .Distinct(),
    ];

    private readonly ConcurrentDictionary<SyntaxNode, IReadOnlyList<JudgedFinding>> _judged = new();
    private readonly ConcurrentDictionary<SyntaxTree, string[]> _regions = new();
    private readonly ConcurrentDictionary<SyntaxTree, RuleSettings> _settings = new();
    private readonly MemberWrites _writes = new();

    /// <summary>Finds the problems in the blocks of a symbol.</summary>
    public IReadOnlyList<JudgedFinding> Judge(ImmutableArray<IOperation> blocks, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (blocks.Length == 1 && _judged.TryGetValue(blocks[0].Syntax, out IReadOnlyList<JudgedFinding>? known))
            return known;
        // In nearly all blocks, there is nothing to judge, and finding out again costs little.
        if (BlockFindings.Find(blocks, api) is not { } findings)
            return [];
        IReadOnlyList<JudgedFinding> found = Judge(findings, blocks, options, cancellation);
        foreach (IOperation block in blocks)
            _judged[block.Syntax] = found;
        return found;
    }

    /// <summary>Finds the problems in another block of the same file.</summary>
    public IReadOnlyList<JudgedFinding> Judge(SyntaxNode block, SemanticModel model, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (_judged.TryGetValue(block, out IReadOnlyList<JudgedFinding>? known))
            return known;
        SyntaxNode?[] nodes = [(block.Parent as ConstructorDeclarationSyntax)?.Initializer, block];
        ImmutableArray<IOperation> blocks = nodes.Distinct().Select(node => node is null ? null : model.GetOperation(node, cancellation)).OfType<IOperation>().ToImmutableArray();
        return blocks.IsEmpty ? [] : Judge(blocks, options, cancellation);
    }

    /// <summary>Determines without the semantics of the code whether a use of a text can lead to a finding about the text.</summary>
    public bool MayBeWrong(DeclaredText text, SimpleNameSyntax use, AnalyzerOptions options, CancellationToken cancellation)
    {
        string value = text.Literal.Token.ValueText;
        if (ComparedText.MayBeName(value) && TextTakers.IsCompared(use))
            return true;
        ApiRole[] roles = [.. TextTakers.Of(use).SelectMany(api.RolesNamed).Where(static role => role.Reader is not null).Distinct()];
        if (roles.Length == 0)
            return false;
        CSharpRuleContext context = ContextOf(use.SyntaxTree, options, namesOtherStore: false, cancellation);
        var written = new WrittenText(value, new CSharpPlace(text.Literal.GetLocation()));
        return roles.SelectMany(role => role.TextsIn(written).Select(item => role.Read(item, context.Settings))).OfType<Fact>().Any(fact =>
            RuleSet.Default.RulesFor(fact.GetType()).Any(rule => rule.Scope != TextScope.ThisUse && rule.Judge(fact, context).Any())
            || (fact is ArnFact arn && arn.RegionIn(context) is { } region && NamesOtherRegion(use.SyntaxTree, region.Region, context.Settings, cancellation)));
    }

    private JudgedFinding[] Judge(BlockFindings findings, ImmutableArray<IOperation> blocks, AnalyzerOptions options, CancellationToken cancellation)
    {
        SyntaxTree tree = blocks[0].Syntax.SyntaxTree;
        RuleSettings settings = SettingsOf(tree, options);
        Fact[] facts = new BlockReader(api, findings, settings, new LocalValues(blocks), members, _writes, functions, isTest, cancellation).ReadFacts();
        bool namesOtherStore = facts.Any(static fact => fact is ArnFact { Finding.Problem: ArnProblem.OtherProduct });
        CSharpRuleContext context = ContextOf(tree, options, namesOtherStore, cancellation);
        return
        [
            .. facts.SelectMany(fact => RuleSet.Default.RulesFor(fact.GetType()).SelectMany(rule => rule.Judge(fact, context).Select(finding => new JudgedFinding(finding, rule.Scope))))
                // Each call of a helper can lead to the same finding in the helper.
                .GroupBy(static found => (found.Finding.Id, found.Finding.Place, found.Finding.Variant, found.Arguments))
                .Select(static same => same.First()),
        ];
    }

    private CSharpRuleContext ContextOf(SyntaxTree tree, AnalyzerOptions options, bool namesOtherStore, CancellationToken cancellation) => new(
        SettingsOf(tree, options), declaredRegions, generated, sdk, new Lazy<bool>(() => api.Mentions(tree, ApiRole.ServiceUrl, cancellation)), namesOtherStore, isTest);

    private RuleSettings SettingsOf(SyntaxTree tree, AnalyzerOptions options) =>
        _settings.TryGetValue(tree, out RuleSettings? known) ? known : _settings.GetOrAdd(tree, AnalysisSettings.For(options.AnalyzerConfigOptionsProvider.GetOptions(tree)));

    // The code or the options must name another region for an ARN to be in the wrong one.
    private bool NamesOtherRegion(SyntaxTree file, string region, RuleSettings settings, CancellationToken cancellation) =>
        declaredRegions.All.Concat(settings.Options.BucketRegions.Values).Any(other => other != region)
        || _regions.GetOrAdd(file, named => RegionNames.Where(other => TextSearch.Contains(named.GetRoot(cancellation), other.Name, cancellation)).Select(static other => other.Code).ToArray()).Any(other => other != region);
}
