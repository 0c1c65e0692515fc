using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers.CSharp;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Settings;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Options;
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
            GenerationOptions generation = GlobalOptions.ReadGeneration(start.Options);
            if (KnownApi.TryCreate(start.Compilation, ApiCatalog.Default, generation.RootNamespace, start.CancellationToken) is not { } api)
                return;

            var judge = new BlockJudge(
                api,
                new MemberValues(),
                new DeclaredBucketRegions(start.Compilation, generation.RootNamespace),
                new GeneratedConstants(start.Compilation, generation.RootNamespace, LeavesOutUnusedTypes(start.Compilation, generation)),
                new SdkEvidence(start.Compilation),
                new AnnotatedFunctions(start.Compilation, api),
                TestProjects.Includes(start.Compilation));
            FileFilter? files = api.Words is { } words ? new(words.Concat(BlockFindings.Words)) : null;
            start.RegisterOperationBlockAction(block => AnalyzeBlock(block, judge, files));
        });
    }

    private static bool LeavesOutUnusedTypes(Compilation compilation, GenerationOptions generation) =>
        generation.OnlyIfUsed && GenerationRequirements.AllowsConstants(LanguageVersions.NumberOf(compilation));

    private static void AnalyzeBlock(OperationBlockAnalysisContext context, BlockJudge judge, FileFilter? files)
    {
        if (files?.Passes(context.OperationBlocks[0].Syntax.SyntaxTree, context.CancellationToken) == false)
            return;
        foreach (Finding finding in new FindingPlacement(judge, context.OperationBlocks, context.Options, context.CancellationToken).Place())
            context.ReportDiagnostic(FindingDiagnostics.Create(finding));
    }
}
