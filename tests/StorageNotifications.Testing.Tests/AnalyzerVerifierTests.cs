using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace StorageNotifications.Testing.Tests;

using Verify = CSharpAnalyzerVerifier<LowerCaseClassAnalyzer>;

/// <summary>Each strictness has a test that passes and its twin, wrong in one place, that must not.</summary>
public class AnalyzerVerifierTests
{
    [Theory]
    [InlineData("class [|a|] { }")]
    [InlineData("class {|TST001:a|} { } class [|b|] { } class C { }")]
    [InlineData("class $$a { }")]
    [InlineData("class A { {|CS0246:Missing|} x; }")]
    [InlineData("#pragma warning disable TST001\nclass a { }")]
    public Task RightMarkup_Passes(string source) => Verify.VerifyAnalyzerAsync(source);

    [Theory]
    [InlineData("class a { }")]
    [InlineData("class [|A|] { }")]
    [InlineData("class [|a |]{ }")]
    [InlineData("class[| a|] { }")]
    [InlineData("class {|TST999:a|} { }")]
    [InlineData("class [|{|TST001:a|}|] { }")]
    [InlineData("class [|a|] { } class b { }")]
    [InlineData("class A { Missing x; }")]
    [InlineData("class A { ")]
    public Task WrongMarkup_Fails(string source) => Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync(source));

    [Fact]
    public Task RightResult_Passes() => Verify.VerifyAnalyzerAsync(
        "class {|#0:a|} { }\nclass b { } class {|#1:c|} { }",
        Verify.Diagnostic("TST001").WithLocation(0).WithArguments("a"),
        Verify.Diagnostic("TST001").WithLocation(1).WithArguments("c"),
        Verify.Diagnostic("TST001").WithSpan(2, 7, 2, 8).WithMessage("Class 'b' begins in lower case"));

    [Fact]
    public Task MarkupKeyInTwoFiles_Fails() => Expect.FailureAsync(new CSharpTest<LowerCaseClassAnalyzer>
    {
        Source = "class {|#0:a|} { }",
        AdditionalSources = ["class {|#0:B|} { }"],
        Expected = [Verify.Diagnostic("TST001").WithLocation(0).WithArguments("a")],
    }.RunAsync);

    public static TheoryData<DiagnosticResult> WrongResults => new()
    {
        Verify.Diagnostic("TST001"),
        Verify.Diagnostic("TST001").WithArguments("a"),
        Verify.Diagnostic("TST001").WithLocation(0).WithArguments("b"),
        Verify.Diagnostic("TST001").WithLocation(0).WithMessage("another"),
        Verify.Diagnostic("TST001").WithLocation(0).WithArguments("a").WithSeverity(DiagnosticSeverity.Error),
        Verify.Diagnostic("TST001").WithLocation(0).WithLocation(0).WithArguments("a"),
        Verify.Diagnostic("TST001").WithLocation(1).WithArguments("a"),
        Verify.Diagnostic("TST001").WithSpan(1, 7, 1, 9).WithArguments("a"),
        Verify.Diagnostic("TST001").WithSpan("/0/Test1.cs", 1, 7, 1, 8).WithArguments("a"),
    };

    [Theory]
    [MemberData(nameof(WrongResults), DisableDiscoveryEnumeration = true)]
    public Task WrongResult_Fails(DiagnosticResult wrong) =>
        Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync("class {|#0:a|} { }", wrong));

    [Fact]
    public async Task Failure_NamesMissingAndUnexpectedDiagnostics()
    {
        string message = await Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync("class lower { } class [|Upper|] { }"));
        Assert.Contains("TST001", message, StringComparison.Ordinal);
        Assert.Contains("lower", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task CrashingAnalyzer_Fails() =>
        Expect.FailureAsync(() => CSharpAnalyzerVerifier<CrashingAnalyzer>.VerifyAnalyzerAsync("class a { }"));

    [Fact]
    public async Task DiagnosticThatNoPragmaSilences_Fails()
    {
        var test = new CSharpTest<UnsuppressibleAnalyzer>
        {
            Source = "class [|a|] { }",
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck,
        };
        await Expect.FailureAsync(test.RunAsync);
        test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task DiagnosticInGeneratedCode_Fails()
    {
        var test = new CSharpTest<GeneratedCodeAnalyzer> { Source = "class [|a|] { }" };
        await Expect.FailureAsync(test.RunAsync);
        test.TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task CompilerWarnings_CountWhenAskedFor()
    {
        var test = new CSharpTest<LowerCaseClassAnalyzer> { Source = "class A { int _unused; }" };
        await test.RunAsync();
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        await Expect.FailureAsync(test.RunAsync);
    }

    [Fact]
    public async Task LanguageVersion_IsTheParsers()
    {
        var test = new CSharpTest<LowerCaseClassAnalyzer> { Source = "class A { int[] x = [1]; }" };
        await test.RunAsync();
        test.LanguageVersion = LanguageVersion.CSharp11;
        await Expect.FailureAsync(test.RunAsync);
    }

    [Fact]
    public async Task TopLevelStatements_NeedAConsoleApplication()
    {
        var test = new CSharpTest<LowerCaseClassAnalyzer> { Source = "System.Console.WriteLine();\nclass [|a|] { }" };
        await Expect.FailureAsync(test.RunAsync);
        test.OutputKind = OutputKind.ConsoleApplication;
        await test.RunAsync();
    }

    [Fact]
    public Task AdditionalSources_AreCompiledAndMarkedUp() => new CSharpTest<LowerCaseClassAnalyzer>
    {
        Source = "class A : b { }",
        AdditionalSources = ["class [|b|] { }"],
    }.RunAsync();

    [Fact]
    public Task OptionsAndFiles_ReachTheAnalyzer() => new CSharpTest<OptionsAnalyzer>
    {
        Source = "{|#0:class|} A { }",
        EditorConfig = "sample.tree = photos=us-west-2, logs=eu-west-1",
        GlobalOptions = new Dictionary<string, string> { ["build_property.Sample"] = "public" },
        AdditionalFiles = [("/0/a.json", "{}")],
        Expected =
        [
            new DiagnosticResult("TST002", DiagnosticSeverity.Info).WithLocation(0)
                .WithMessage("photos=us-west-2, logs=eu-west-1|public|{}"),
            new DiagnosticResult("TST003", DiagnosticSeverity.Info).WithLocation(0),
        ],
    }.RunAsync();

    [Fact]
    public Task Severities_AreHonoredWhenAskedFor() => new CSharpTest<OptionsAnalyzer>
    {
        Source = "{|#0:class|} A { }",
        EditorConfig = "dotnet_diagnostic.TST002.severity = error",
        HonorsSeverities = true,
        Expected = [new DiagnosticResult("TST002", DiagnosticSeverity.Error).WithLocation(0)],
    }.RunAsync();

    [Fact]
    public Task DisabledRule_ReportsNothing() =>
        new CSharpTest<LowerCaseClassAnalyzer> { Source = "class a { }", DisabledRules = ["TST001"] }.RunAsync();
}
