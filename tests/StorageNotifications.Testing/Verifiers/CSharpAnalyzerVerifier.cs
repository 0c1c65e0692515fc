using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace StorageNotifications.Testing;

/// <summary>Provides one-line tests of an analyzer; <see cref="CSharpTest{TAnalyzer}"/> has more options.</summary>
public static class CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static DiagnosticResult Diagnostic(string id) =>
        new(new TAnalyzer().SupportedDiagnostics.First(rule => rule.Id == id));

    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected) =>
        new CSharpTest<TAnalyzer> { Source = source, Expected = expected }.RunAsync();

    public static Task VerifyAnalyzerAsync(string source, ReferenceSet references, params DiagnosticResult[] expected) =>
        new CSharpTest<TAnalyzer> { Source = source, References = references, Expected = expected }.RunAsync();

    public static Task VerifyAnalyzerOnBothSdksAsync(string source, params DiagnosticResult[] expected) =>
        new CSharpTest<TAnalyzer> { Source = source, Expected = expected }.RunOnBothSdksAsync();
}
