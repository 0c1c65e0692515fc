using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace StorageNotifications.Testing.Tests;

using Verify = CSharpCodeFixVerifier<LowerCaseClassAnalyzer, UpperCaseFix>;

/// <summary>Each strictness has a test that passes and its twin, wrong in one place, that must not.</summary>
public class CodeFixVerifierTests
{
    [Theory]
    [InlineData("class [|a|] { }", "class A { }")]
    [InlineData("class [|a|] { } class [|b|] { }\nclass C { }", "class A { } class B { }\nclass C { }")]
    [InlineData("class [|a|] { }", "class [|A|] { }")]
    [InlineData("class [|unfixable|] { }", "class [|unfixable|] { }")]
    [InlineData("class [|unfixable|] { } class [|a|] { }", "class {|#0:unfixable|} { } class A { }")]
    [InlineData("class C { }", "class C { }")]
    public Task RightFix_Passes(string source, string fixedSource) => new CSharpTest<LowerCaseClassAnalyzer, UpperCaseFix>
    {
        Source = source,
        FixedSource = fixedSource,
        ExpectedAfterFix = fixedSource.Contains("#0", StringComparison.Ordinal)
            ? [Verify.Diagnostic("TST001").WithLocation(0).WithArguments("unfixable")]
            : [],
    }.RunAsync();

    [Theory]
    [InlineData("class [|a|] { }", "class B { }")]
    [InlineData("class [|a|] { }", "class  A { }")]
    [InlineData("class [|a|] { }", "class [|a|] { }")]
    [InlineData("class [|a|] { }", "class a { }")]
    [InlineData("class a { }", "class A { }")]
    [InlineData("class [|a|] { } class [|b|] { }", "class A { } class b { }")]
    [InlineData("class [|unfixable|] { }", "class Unfixable { }")]
    [InlineData("class [|unfixable|] { } class [|a|] { }", "class unfixable { } class A { }")]
    public Task WrongFix_Fails(string source, string fixedSource) =>
        Expect.FailureAsync(() => Verify.VerifyCodeFixAsync(source, fixedSource));

    [Fact]
    public Task ExpectedResults_AreFixed() => Verify.VerifyCodeFixAsync(
        "class {|#0:a|} { }", Verify.Diagnostic("TST001").WithLocation(0).WithArguments("a"), "class A { }");

    [Fact]
    public Task ExpectedResults_StayWhereNoFixIsOffered() => Verify.VerifyCodeFixAsync(
        "class {|#0:unfixable|} { }",
        Verify.Diagnostic("TST001").WithLocation(0).WithArguments("unfixable"),
        "class {|#0:unfixable|} { }");

    [Fact]
    public async Task Failure_ShowsTheDifferentLines()
    {
        string message = await Expect.FailureAsync(
            () => Verify.VerifyCodeFixAsync("class [|a|] { }\nclass B { }", "class X { }\nclass B { }"));
        Assert.Matches(@"(?m)^- ?class X \{ \}\r?$", message);
        Assert.Matches(@"(?m)^\+ ?class A \{ \}\r?$", message);
    }

    [Fact]
    public async Task FixThatDoesNotCompile_Fails()
    {
        await RefusesAsync<UncompilableFix>("class [|a|] { } class String { }", "class String { } class String { }");
        await RunAsync<UncompilableFix>("class [|a|] { } class String { }", "class String { } class {|CS0101:String|} { }");
    }

    [Theory]
    [InlineData("class [|a|] { }", "class [|a|] { }")]
    [InlineData("class [|a|] { }", "class A { }")]
    public Task FixThatChangesNothing_Fails(string source, string fixedSource) => RefusesAsync<NoOpFix>(source, fixedSource);

    [Fact]
    public Task TreeThatIsNotItsText_Fails() => RefusesAsync<WrongTreeFix>("class [|a|] { }", "class A<T> { }");

    [Fact]
    public async Task FixAllThatDisagrees_Fails()
    {
        var test = new CSharpTest<LowerCaseClassAnalyzer, FixAllDisagreesFix> { Source = "class [|a|] { }", FixedSource = "class A { }" };
        await Expect.FailureAsync(test.RunAsync);
        test.FixAllSource = "class FixedA { }";
        await test.RunAsync();
        test.FixAllSource = null;
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        await test.RunAsync();
    }

    [Theory]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInDocumentCheck)]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInProjectCheck)]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInSolutionCheck)]
    public Task FixAllThatDisagreesInOneScope_Fails(CodeFixTestBehaviors scope) =>
        Expect.FailureAsync(new CSharpTest<LowerCaseClassAnalyzer, FixAllDisagreesFix>
        {
            Source = "class [|a|] { }",
            FixedSource = "class A { }",
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck & ~scope,
        }.RunAsync);

    [Fact]
    public async Task FixOfANonLocalDiagnostic_Fails()
    {
        var test = new CSharpTest<NonLocalAnalyzer, UpperCaseFix> { Source = "class [|a|] { }", FixedSource = "class A { }" };
        await Expect.FailureAsync(test.RunAsync);
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task NumberOfFixes_MustBeRight()
    {
        var test = new CSharpTest<LowerCaseClassAnalyzer, UpperCaseFix>
        {
            Source = "class [|a|] { } class [|b|] { }",
            FixedSource = "class A { } class B { }",
            NumberOfIncrementalIterations = 2,
            NumberOfFixAllIterations = 1,
        };
        await test.RunAsync();
        test.NumberOfIncrementalIterations = 1;
        await Expect.FailureAsync(test.RunAsync);
        test.NumberOfIncrementalIterations = 3;
        await Expect.FailureAsync(test.RunAsync);
        (test.NumberOfIncrementalIterations, test.NumberOfFixAllIterations) = (2, 2);
        await Expect.FailureAsync(test.RunAsync);
    }

    [Fact]
    public async Task NegativeNumberOfFixes_IsALimit()
    {
        var test = new CSharpTest<LowerCaseClassAnalyzer, UpperCaseFix>
        {
            Source = "class [|a|] { } class [|b|] { } class [|c|] { }",
            FixedSource = "class A { } class B { } class C { }",
            NumberOfIncrementalIterations = -4,
        };
        await test.RunAsync();
        test.NumberOfIncrementalIterations = -2;
        await Expect.FailureAsync(test.RunAsync);
    }

    [Fact]
    public async Task SeveralFixes_AreChosenByIndexKeyOrTitle()
    {
        var test = new CSharpTest<LowerCaseClassAnalyzer, TwoFixes>
        {
            Source = "class [|ab|] { }",
            FixedSource = "class Ab { }",
            CodeActionIndex = 1,
        };
        await test.RunAsync();
        test.CodeActionEquivalenceKey = nameof(UpperCaseFix);
        test.CodeActionTitle = "Upper case";
        await test.RunAsync();
        test.CodeActionTitle = "Shout";
        await Expect.FailureAsync(test.RunAsync);
        (test.CodeActionTitle, test.CodeActionIndex) = (null, 0);
        await Expect.FailureAsync(test.RunAsync);
        (test.CodeActionEquivalenceKey, test.FixedSource) = (null, "class AB { }");
        await test.RunAsync();
    }

    [Fact]
    public Task AdditionalSources_AreLeftAlone() => new CSharpTest<LowerCaseClassAnalyzer, UpperCaseFix>
    {
        Source = "class [|a|] { }",
        FixedSource = "class A { }",
        AdditionalSources = ["class B { }"],
    }.RunAsync();

    private static Task RunAsync<TFix>(string source, string fixedSource)
        where TFix : CodeFixProvider, new() =>
        CSharpCodeFixVerifier<LowerCaseClassAnalyzer, TFix>.VerifyCodeFixAsync(source, fixedSource);

    private static Task RefusesAsync<TFix>(string source, string fixedSource)
        where TFix : CodeFixProvider, new() =>
        Expect.FailureAsync(() => RunAsync<TFix>(source, fixedSource));
}
