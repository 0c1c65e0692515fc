using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace StorageNotifications.Testing;

/// <summary>Tests of a rule with its fix in one line; <see cref="CSharpTest{TAnalyzer, TCodeFix}"/> offers more.</summary>
public static class CSharpCodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public static DiagnosticResult Diagnostic(string id) => CSharpAnalyzerVerifier<TAnalyzer>.Diagnostic(id);

    /// <summary>Verifies what is reported, whether or not it can be fixed.</summary>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected) =>
        new CSharpTest<TAnalyzer, TCodeFix> { Source = source, Expected = expected }.RunAsync();

    /// <summary>Verifies what is reported and how it is fixed; the same text twice means "reported, not fixable".</summary>
    public static Task VerifyCodeFixAsync(string source, string fixedSource) => VerifyCodeFixAsync(source, [], fixedSource);

    public static Task VerifyCodeFixAsync(string source, DiagnosticResult expected, string fixedSource) =>
        VerifyCodeFixAsync(source, [expected], fixedSource);

    public static Task VerifyCodeFixAsync(string source, DiagnosticResult[] expected, string fixedSource) =>
        new CSharpTest<TAnalyzer, TCodeFix> { Source = source, Expected = expected, FixedSource = fixedSource }.RunAsync();

    public static Task VerifyCodeFixOnBothSdksAsync(string source, string fixedSource) =>
        new CSharpTest<TAnalyzer, TCodeFix> { Source = source, FixedSource = fixedSource }.RunOnBothSdksAsync();
}
