using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Settings;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers;

/// <summary>STN0001, STN0002: reports options that mean nothing, and what the project lacks for the generated types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectSettingsAnalyzer : DiagnosticAnalyzer
{
    // LanguageVersion counts in hundreds: CSharp11 is 1100.
    private const int LanguageVersionUnit = 100;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(DiagnosticDescriptors.UnknownOptionValue, DiagnosticDescriptors.MissingRequirement);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static compilation =>
        {
            GenerationOptions generation = GlobalOptions.ReadGeneration(compilation.Options);
            ReportOptions(compilation, generation);
            if (generation.Families != NotificationFamilies.None)
                ReportRequirements(compilation);
        });
    }

    private static void ReportOptions(CompilationAnalysisContext context, GenerationOptions generation)
    {
        AnalyzerConfigOptionsProvider provider = context.Options.AnalyzerConfigOptionsProvider;
        IEnumerable<OptionProblem> inFiles = context.Compilation.SyntaxTrees
            .Select(tree => AnalysisSettings.For(provider.GetOptions(tree)))
            .Distinct()
            .SelectMany(static settings => settings.Problems);
        foreach (OptionProblem problem in generation.Problems.Concat(inFiles).Distinct())
        {
            string remedy = $"it can be {problem.Allowed}";
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.UnknownOptionValue, Location.None, problem.Option, problem.Value, remedy));
        }
    }

    private static void ReportRequirements(CompilationAnalysisContext context)
    {
        int csharp = (int)((CSharpCompilation)context.Compilation).LanguageVersion / LanguageVersionUnit;
        Version? json = context.Compilation.ReferencedAssemblyNames.FirstOrDefault(static name => name.Name == GenerationRequirements.SystemTextJson)?.Version;
        if (!GenerationRequirements.AllowsConstants(csharp))
        {
            Report(
                string.Format(CultureInfo.InvariantCulture, "C# {0} or later", GenerationRequirements.CSharpVersion),
                string.Format(CultureInfo.InvariantCulture, "the project is C# {0}: set LangVersion", csharp));
        }
        else if (!GenerationRequirements.AllowsMessages(csharp, json))
        {
            Report(
                $"{GenerationRequirements.SystemTextJson} {GenerationRequirements.SystemTextJsonVersion} or later",
                json is null ? "the project does not reference it" : $"the project references {json.ToString(2)}");
        }

        void Report(string needed, string found) =>
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.MissingRequirement, Location.None, needed, found));
    }
}
