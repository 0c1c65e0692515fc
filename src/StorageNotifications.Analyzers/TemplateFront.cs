using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers.Settings;
using StorageNotifications.Analyzers.Templates;

namespace StorageNotifications.Analyzers;

/// <summary>Checks the template files among the additional files of a project. Without such files, it registers no actions.</summary>
internal static class TemplateFront
{
    // The item metadata that build/StorageNotifications.Templates.targets sets on the files it finds, and users on the files they list.
    private const string Metadata = "build_metadata.AdditionalFiles.StorageNotificationsTemplate";
    private const string Found = "auto";
    private const string Off = "false";

    public static void Register(CompilationStartAnalysisContext start)
    {
        ImmutableArray<AdditionalText> files = start.Options.AdditionalFiles;
        if (files.IsEmpty)
            return;
        AnalyzerConfigOptionsProvider options = start.Options.AnalyzerConfigOptionsProvider;
        // A file that is listed twice is checked once.
        AdditionalText[] templates = files.Where(file => MarkOf(file, options) is not null).GroupBy(static file => file.Path, StringComparer.Ordinal).Select(static same => same.First()).ToArray();
        if (templates.Length > 0)
            start.RegisterAdditionalFileAction(context => Analyze(context, templates));
    }

    private static void Analyze(AdditionalFileAnalysisContext context, AdditionalText[] templates)
    {
        AdditionalText additional = context.AdditionalFile;
        if (!templates.Contains(additional) || additional.GetText(context.CancellationToken) is not { } source)
            return;
        AnalyzerConfigOptionsProvider provider = context.Options.AnalyzerConfigOptionsProvider;
        var request = new TemplateRequest(additional.Path, AnalysisSettings.For(provider.GetOptions(additional)), IsListed: MarkOf(additional, provider) != Found);
        foreach (Diagnostic diagnostic in TemplateFile.Of(source).Diagnose(request, context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    private static string? MarkOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata, out string? mark) && mark.Length > 0 && !mark.Equals(Off, StringComparison.OrdinalIgnoreCase) ? mark : null;
}
