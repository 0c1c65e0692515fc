using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.CSharp;
using StorageNotifications.Analyzers.Settings;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using RuleSet = StorageNotifications.Core.Judgement.RuleSet;

namespace StorageNotifications.Analyzers;

/// <summary>
/// STN1xxx to STN5xxx: reports problems in code that configures or reads S3 and Glacier notifications. One analyzer applies all rules,
/// because the cost of an analyzer depends on the operations it is called for.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotificationConfigurationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = FindingDescriptors.Of(RuleSet.Default);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        context.RegisterCompilationStartAction(static start =>
        {
            TemplateFront.Register(start);
            // In projects without a known library, the cost is limited to a few type lookups.
            string rootNamespace = GlobalOptions.ReadGeneration(start.Options).RootNamespace;
            if (KnownApi.TryCreate(start.Compilation, ApiCatalog.Default, rootNamespace, start.CancellationToken) is not { } api)
                return;

            var members = new MemberValues();
            var declaredRegions = new DeclaredBucketRegions(start.Compilation, rootNamespace);
            var generated = new GeneratedConstants(start.Compilation, rootNamespace);
            var sdk = new SdkEvidence(start.Compilation);
            bool isTest = TestProjects.Includes(start.Compilation);
            FileFilter? files = api.Words is { } words ? new(words.Concat(BlockFindings.Words)) : null;
            start.RegisterOperationBlockAction(block => AnalyzeBlock(block, api, files, members, declaredRegions, generated, sdk, isTest));
        });
    }

    private static void AnalyzeBlock(
        OperationBlockAnalysisContext context,
        KnownApi api,
        FileFilter? files,
        MemberValues members,
        DeclaredBucketRegions declaredRegions,
        GeneratedConstants generated,
        SdkEvidence sdk,
        bool isTest)
    {
        SyntaxTree tree = context.OperationBlocks[0].Syntax.SyntaxTree;
        if (files?.Passes(tree, context.CancellationToken) == false || BlockFindings.Find(context.OperationBlocks, api) is not { } findings)
            return;

        var usesOwnEndpoint = new Lazy<bool>(() => api.Mentions(tree, ApiRole.ServiceUrl, context.CancellationToken));
        RuleSettings settings = AnalysisSettings.For(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree));
        var reader = new BlockReader(api, findings, settings, new LocalValues(context.OperationBlocks), members, isTest, context.CancellationToken);
        Fact[] facts = reader.ReadFacts().ToArray();
        bool namesOtherStore = facts.Any(static fact => fact is ArnFact { Finding.Problem: ArnProblem.OtherProduct });
        var rules = new CSharpRuleContext(settings, declaredRegions, generated, sdk, usesOwnEndpoint, namesOtherStore);
        foreach (Finding finding in facts.SelectMany(fact => RuleSet.Default.Judge(fact, rules)))
            context.ReportDiagnostic(FindingDiagnostics.Create(finding));
    }
}
