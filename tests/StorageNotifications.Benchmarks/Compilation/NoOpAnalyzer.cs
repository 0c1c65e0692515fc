using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>Registers what ours registers, an action for each block of operations, and does nothing in it: what any analyzer costs.</summary>
#pragma warning disable RS1001 // Made by hand, never loaded by a compiler.
internal sealed class NoOpAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
#pragma warning disable RS2008 // No rule that anybody gets.
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
