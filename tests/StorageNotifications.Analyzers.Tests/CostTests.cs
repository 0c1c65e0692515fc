using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests the actions that the analyzers register, which determine their cost.</summary>
public sealed class CostTests
{
    private const string Source = "class C { string topic = \"arn:aws:sns:us-west-2:1:x\"; void M() { } }";

    [Fact]
    public async Task WithoutALibrary_NothingIsRegistered()
    {
        AnalyzerTelemetryInfo actions = await CountAsync(ReferenceSet.None);
        Assert.Equal(1, actions.CompilationStartActionsCount);
        Assert.Equal(0, Perpetual(actions));
    }

    [Fact]
    public async Task WithALibrary_OneActionIsRegisteredForEachBlock()
    {
        AnalyzerTelemetryInfo actions = await CountAsync(ReferenceSet.AwsSdkV4);
        Assert.Equal(1, actions.OperationBlockActionsCount);
        Assert.Equal(1, Perpetual(actions));
    }

    // Actions that run for code; the others run once.
    private static int Perpetual(AnalyzerTelemetryInfo actions) =>
        actions.OperationBlockActionsCount + actions.OperationBlockStartActionsCount + actions.OperationBlockEndActionsCount + actions.OperationActionsCount
        + actions.CodeBlockActionsCount + actions.CodeBlockStartActionsCount + actions.CodeBlockEndActionsCount
        + actions.SyntaxNodeActionsCount + actions.SyntaxTreeActionsCount + actions.SemanticModelActionsCount
        + actions.SymbolActionsCount + actions.SymbolStartActionsCount + actions.SymbolEndActionsCount + actions.AdditionalFileActionsCount;

    private static async Task<AnalyzerTelemetryInfo> CountAsync(ReferenceSet references)
    {
        var analyzer = new NotificationConfigurationAnalyzer();
        var compilation = CSharpCompilation.Create("Cost", [CSharpSyntaxTree.ParseText(Source)], references.References, new(OutputKind.DynamicallyLinkedLibrary));
        CompilationWithAnalyzers withAnalyzers = compilation.WithAnalyzers([analyzer]);
        Assert.Equal(references == ReferenceSet.None, (await withAnalyzers.GetAnalyzerDiagnosticsAsync()).IsEmpty);
        return await withAnalyzers.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
    }
}
