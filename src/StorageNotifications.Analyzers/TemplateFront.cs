using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Settings;
using StorageNotifications.Analyzers.Templates;
using StorageNotifications.Core.Judgement;
using RuleSet = StorageNotifications.Core.Judgement.RuleSet;

namespace StorageNotifications.Analyzers;

/// <summary>Judges the template files among the additional files of a project. Without such files it registers nothing.</summary>
internal static class TemplateFront
{
    // The item metadata by which build/StorageNotifications.targets marks what it found, and users what they list.
    private const string Metadata = "build_metadata.AdditionalFiles.StorageNotificationsTemplate";
    private const string Found = "auto";
    private const string Off = "false";

    public static void Register(CompilationStartAnalysisContext start)
    {
        ImmutableArray<AdditionalText> files = start.Options.AdditionalFiles;
        if (files.IsEmpty)
            return;
        AnalyzerConfigOptionsProvider options = start.Options.AnalyzerConfigOptionsProvider;
        // A file that is listed twice is judged once.
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
        TemplateFile file = TemplateFile.Of(source);
        var text = new TemplateText(additional.Path, file.Text, file.Lines);
        RuleSettings settings = AnalysisSettings.For(provider.GetOptions(additional));
        var rules = new RuleContext(settings);
        var suppressions = new Suppressions(text, file.Document.Comments, file.Model);
        var told = new HashSet<(string, Location)>();
        foreach (Fact fact in new TemplateReader(file, text, settings, MarkOf(additional, provider) != Found).Read())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (Finding finding in RuleSet.Default.Judge(fact, rules))
            {
                // A default of a parameter and the key of a topic are judged wherever they are used, and told once.
                if (finding.Place is TemplatePlace place && suppressions.Contain(finding.Id, place))
                    continue;
                Diagnostic diagnostic = FindingDiagnostics.Create(finding);
                if (told.Add((finding.Id, diagnostic.Location)))
                    context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static string? MarkOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata, out string? mark) && mark.Length > 0 && !mark.Equals(Off, StringComparison.OrdinalIgnoreCase) ? mark : null;
}
