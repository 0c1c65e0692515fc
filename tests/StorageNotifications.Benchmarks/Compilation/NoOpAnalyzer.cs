using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>
/// Registers the same action as our analyzer, for each operation block, and does nothing in it. It measures the minimum cost of an
/// analyzer.
/// </summary>
#pragma warning disable RS1001 // Created by the benchmark, never loaded by a compiler.
internal sealed class NoOpAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
#pragma warning disable RS2008 // The rule is not released.
    private static readonly DiagnosticDescriptor Rule =
        new("NOOP", "Nothing", "Nothing", "None", DiagnosticSeverity.Warning, isEnabledByDefault: true);
#pragma warning restore RS2008

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start => start.RegisterOperationBlockAction(static _ => { }));
    }
}
