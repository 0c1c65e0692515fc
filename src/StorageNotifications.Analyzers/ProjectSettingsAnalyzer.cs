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
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Analyzers;

/// <summary>STN0001, STN0002: reports unknown options, invalid option values, and missing requirements of the generated types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectSettingsAnalyzer : DiagnosticAnalyzer
{
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
            if (generation.Families != NotificationFamilies.None && !IsOffered(compilation.Compilation, generation.RootNamespace))
                ReportRequirements(compilation, generation.Families);
        });
    }

    private static void ReportOptions(CompilationAnalysisContext context, GenerationOptions generation)
    {
        AnalyzerConfigOptionsProvider provider = context.Options.AnalyzerConfigOptionsProvider;
        AnalyzerConfigOptions[] options = context.Compilation.SyntaxTrees.Select(provider.GetOptions)
            .Concat(context.Options.AdditionalFiles.Select(provider.GetOptions))
            .Distinct()
            .ToArray();
        Func<string, string?> property = GlobalOptions.Reader(context.Options);
        IEnumerable<OptionProblem> inProject = generation.Problems.Concat(AnalysisMode.FindProblems(property)).Concat(TemplateAnalysis.FindProblems(property));
        IEnumerable<OptionProblem> inFiles = options.Select(AnalysisSettings.OptionsFor).Distinct().SelectMany(static read => read.Problems);
        foreach (OptionProblem problem in inProject.Concat(inFiles).Distinct())
            Report(context, DiagnosticDescriptors.UnknownOptionValue, problem.Option, problem.Value, $"it can be {problem.Allowed}");

        IEnumerable<string> unknown = options.Prepend(provider.GlobalOptions)
            .SelectMany(GlobalOptions.KeysOf)
            .Where(AnalysisOptions.IsUnknown)
            .Distinct()
            .OrderBy(static key => key, StringComparer.Ordinal);
        foreach (string key in unknown)
            Report(context, DiagnosticDescriptors.UnknownOption, key);
    }

    // Types in a reference do not add requirements to this project.
    private static bool IsOffered(Compilation compilation, string rootNamespace) =>
        compilation.GetTypesByMetadataName($"{rootNamespace}.NotificationMessage").Any(type =>
            !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    private static void ReportRequirements(CompilationAnalysisContext context, NotificationFamilies families)
    {
        LanguageVersion language = ((CSharpCompilation)context.Compilation).LanguageVersion;
        int csharp = LanguageVersions.NumberOf(context.Compilation);
        Version? json = context.Compilation.ReferencedAssemblyNames.FirstOrDefault(static name => name.Name == GenerationRequirements.SystemTextJson)?.Version;
        if (!GenerationRequirements.AllowsConstants(csharp))
        {
            Report(
                context, DiagnosticDescriptors.MissingRequirement,
                string.Format(CultureInfo.InvariantCulture, "C# {0} or later", GenerationRequirements.CSharpVersion),
                string.Format(CultureInfo.InvariantCulture, "the project is C# {0}: set LangVersion", language.ToDisplayString()));
        }
        else if (families != NotificationFamilies.Constants && !GenerationRequirements.AllowsMessages(csharp, json))
        {
            Report(
                context, DiagnosticDescriptors.MissingRequirement,
                $"{GenerationRequirements.SystemTextJson} {GenerationRequirements.SystemTextJsonVersion} or later",
                json is null ? "the project does not reference it" : $"the project references {json.ToString(2)}");
        }
    }

    // These problems have no location in C#.
    private static void Report(CompilationAnalysisContext context, DiagnosticDescriptor descriptor, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(descriptor, Location.None, arguments));
}
