using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StorageNotifications.Testing.Tests;

/// <summary>TST001: reports classes whose name begins in lower case; subclasses each have one defect.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class LowerCaseClassAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "TST001";

    protected static readonly DiagnosticDescriptor Rule = new(
        Id, "Lower case", "Class '{0}' begins in lower case", "Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.ClassDeclaration);
    }

    protected void Analyze(SyntaxNodeAnalysisContext context)
    {
        SyntaxToken name = ((ClassDeclarationSyntax)context.Node).Identifier;
        if (char.IsLower(name.ValueText, 0))
            context.ReportDiagnostic(Diagnostic.Create(Rule, Locate(name), name.ValueText));
    }

    protected virtual Location Locate(SyntaxToken name) => name.GetLocation();
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CrashingAnalyzer : LowerCaseClassAnalyzer
{
    protected override Location Locate(SyntaxToken name) => throw new NotSupportedException();
}

/// <summary>Reports at a location that belongs to no syntax tree, which no <c>#pragma</c> reaches.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsuppressibleAnalyzer : LowerCaseClassAnalyzer
{
    protected override Location Locate(SyntaxToken name) => Location.Create(
        name.SyntaxTree!.FilePath, name.Span, name.GetLocation().GetLineSpan().Span);
}

#pragma warning disable RS1025, RS1026 // Not configured: the defect of this one.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedCodeAnalyzer : LowerCaseClassAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.ClassDeclaration);
}
#pragma warning restore RS1025, RS1026

/// <summary>Reports at the end of the compilation, where editors offer no fix.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NonLocalAnalyzer : LowerCaseClassAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(context =>
        {
            foreach (ClassDeclarationSyntax node in context.Compilation.SyntaxTrees
                .SelectMany(static tree => tree.GetRoot().DescendantNodes()).OfType<ClassDeclarationSyntax>())
            {
                if (char.IsLower(node.Identifier.ValueText, 0))
                    context.ReportDiagnostic(Diagnostic.Create(Rule, node.Identifier.GetLocation(), node.Identifier.ValueText));
            }
        });
    }
}

/// <summary>TST002, TST003: shows which options and files reach an analyzer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_options = new(
        "TST002", "Options", "{0}", "Options", DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor s_off = new(
        "TST003", "Off", "Off", "Options", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_options, s_off];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxTreeAction(static context =>
        {
            AnalyzerConfigOptionsProvider provider = context.Options.AnalyzerConfigOptionsProvider;
            provider.GetOptions(context.Tree).TryGetValue("sample.tree", out string? ofTree);
            provider.GlobalOptions.TryGetValue("build_property.Sample", out string? global);
            string files = string.Concat(context.Options.AdditionalFiles.Select(static file => file.GetText()));
            Location start = context.Tree.GetRoot(context.CancellationToken).GetFirstToken().GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(s_options, start, $"{ofTree}|{global}|{files}"));
            context.ReportDiagnostic(Diagnostic.Create(s_off, start));
        });
    }
}
