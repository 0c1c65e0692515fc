using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Reading;
using StorageNotifications.Analyzers.Rules;
using StorageNotifications.Analyzers.Settings;
using StorageNotifications.Analyzers.Symbols;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers;

/// <summary>
/// STN1xxx to STN4xxx: reports what code says wrongly of S3 and Glacier notifications. One analyzer for all these rules:
/// what an analyzer costs is the operations it is called for, and they all judge the same ones.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotificationConfigurationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        DiagnosticDescriptors.InvalidEventName,
        DiagnosticDescriptors.UnknownEventName,
        DiagnosticDescriptors.DeliveredEventName,
        DiagnosticDescriptors.RedundantEvent,
        DiagnosticDescriptors.InvalidVaultEvent,
        DiagnosticDescriptors.EventNameLiteral,
        DiagnosticDescriptors.NarrowSubscription,
        DiagnosticDescriptors.EventNameCase,
        DiagnosticDescriptors.MalformedTopicArn,
        DiagnosticDescriptors.MalformedDestinationArn,
        DiagnosticDescriptors.WrongServiceArn,
        DiagnosticDescriptors.FifoDestination,
        DiagnosticDescriptors.UnknownArnRegion,
        DiagnosticDescriptors.PlaceholderArn,
        DiagnosticDescriptors.TopicRegionMismatch,
        DiagnosticDescriptors.OverlappingConfigurations,
        DiagnosticDescriptors.InvalidFilterRule,
        DiagnosticDescriptors.SuspiciousFilterValue,
        DiagnosticDescriptors.IncompleteConfiguration,
        DiagnosticDescriptors.DuplicateConfigurationId,
        DiagnosticDescriptors.ReplacedNotification,
        DiagnosticDescriptors.InvalidVaultName,
        DiagnosticDescriptors.InvalidVaultConfiguration);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        context.RegisterCompilationStartAction(static start =>
        {
            // Projects without a known library pay for a few type look-ups and nothing else.
            string rootNamespace = GlobalOptions.ReadGeneration(start.Options).RootNamespace;
            if (KnownApi.TryCreate(start.Compilation, ApiCatalog.Default, rootNamespace, start.CancellationToken) is not { } api)
                return;

            var members = new MemberValues();
            var declaredRegions = new DeclaredBucketRegions(start.Compilation, rootNamespace);
            var generated = new GeneratedConstants(start.Compilation, rootNamespace);
            FileFilter? files = api.Words is { } words ? new(words.Concat(BlockFindings.Words)) : null;
            start.RegisterOperationBlockAction(block => AnalyzeBlock(block, api, files, members, declaredRegions, generated));
        });
    }

    private static void AnalyzeBlock(
        OperationBlockAnalysisContext context, KnownApi api, FileFilter? files, MemberValues members, DeclaredBucketRegions declaredRegions, GeneratedConstants generated)
    {
        SyntaxTree tree = context.OperationBlocks[0].Syntax.SyntaxTree;
        if (files?.Passes(tree, context.CancellationToken) == false || BlockFindings.Find(context.OperationBlocks, api) is not { } findings)
            return;

        var usesOwnEndpoint = new Lazy<bool>(() => api.Mentions(tree, ApiRole.ServiceUrl, context.CancellationToken));
        var settings = AnalysisSettings.For(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree));
        var reader = new BlockReader(api, findings, new LocalValues(context.OperationBlocks), members, context.CancellationToken);
        reader.Judge(new RuleContext(settings, declaredRegions, generated, usesOwnEndpoint, context.ReportDiagnostic));
    }
}
