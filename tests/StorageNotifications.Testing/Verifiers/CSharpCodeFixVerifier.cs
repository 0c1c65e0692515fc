using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace StorageNotifications.Testing;

/// <summary>Provides one-line tests of a rule and its fix; <see cref="CSharpTest{TAnalyzer, TCodeFix}"/> has more options.</summary>
public static class CSharpCodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public static DiagnosticResult Diagnostic(string id) => CSharpAnalyzerVerifier<TAnalyzer>.Diagnostic(id);

    /// <summary>Verifies the diagnostics, regardless of whether they have a fix.</summary>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected) =>
        new CSharpTest<TAnalyzer, TCodeFix> { Source = source, Expected = expected }.RunAsync();

    /// <summary>Verifies the diagnostics and the fix. If both texts are equal, no fix must be offered.</summary>
    public static Task VerifyCodeFixAsync(string source, string fixedSource) => VerifyCodeFixAsync(source, [], fixedSource);

    public static Task VerifyCodeFixAsync(string source, DiagnosticResult expected, string fixedSource) =>
        VerifyCodeFixAsync(source, [expected], fixedSource);

    public static Task VerifyCodeFixAsync(string source, DiagnosticResult[] expected, string fixedSource) =>
        new CSharpTest<TAnalyzer, TCodeFix> { Source = source, Expected = expected, FixedSource = fixedSource }.RunAsync();

    public static Task VerifyCodeFixOnBothSdksAsync(string source, string fixedSource) =>
        new CSharpTest<TAnalyzer, TCodeFix> { Source = source, FixedSource = fixedSource }.RunOnBothSdksAsync();
}
