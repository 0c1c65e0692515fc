using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Options;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>Compares the global configuration files of the package, and the table that documents them, with the descriptors.</summary>
public sealed class AnalysisModeTests
{
    private static readonly string[] Modes = [AnalysisMode.None, AnalysisMode.Recommended, AnalysisMode.Strict];

    public static TheoryData<string> ModesWithAFile => new(Modes);

    [Theory]
    [MemberData(nameof(ModesWithAFile))]
    public void Configuration_IsDerivedFromTheDescriptors(string mode)
    {
        IEnumerable<string> severities = Rules.All.Values
            .Where(rule => SeverityIn(mode, rule) != Default(rule))
            .Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {SeverityIn(mode, rule)}\n");
        string expected = $"""
            # StorageNotificationsAnalysisMode = {mode}
            is_global = true
            global_level = -1

            {string.Concat(severities)}
            """.ReplaceLineEndings("\n").TrimEnd() + "\n";

        string file = $"src/StorageNotifications/build/StorageNotifications.{mode}.globalconfig";
        if (Repository.UpdatesSnapshots)
            File.WriteAllText(Repository.PathOf(file), expected);
        Assert.Equal(expected, Repository.Read(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Targets_IncludeEachConfiguration()
    {
        string targets = Repository.Read("src/StorageNotifications/build/StorageNotifications.targets");

        Assert.All(Modes, mode => Assert.Contains($"StorageNotifications.{mode}.globalconfig", targets, StringComparison.Ordinal));
    }

    [Fact]
    public void ConfigurationPage_ListsTheSeverities() =>
        new MarkdownPage("docs/configuration.md").ExpectTable("StorageNotificationsAnalysisMode", MarkdownTable.Create(
            ["Rule", AnalysisMode.Default, .. Modes],
            Rules.All.Values.Select(static rule => (string[])
            [
                $"[{rule.Id}](rules/{rule.Id}.md)", Default(rule), .. Modes.Select(mode => SeverityIn(mode, rule)),
            ])));

    [Fact]
    public void Modes_AreOrdered_FromNoneToStrict()
    {
        string[] order = ["none", "silent", "suggestion", "warning", "error"];
        foreach (DiagnosticDescriptor rule in Rules.All.Values)
        {
            string[] severities = [SeverityIn(AnalysisMode.None, rule), Default(rule), SeverityIn(AnalysisMode.Recommended, rule), SeverityIn(AnalysisMode.Strict, rule)];
            Assert.Equal(severities.OrderBy(severity => Array.IndexOf(order, severity)), severities);
        }
    }

    private static string SeverityIn(string mode, DiagnosticDescriptor rule) => mode switch
    {
        AnalysisMode.None => "none",
        AnalysisMode.Recommended when rule.IsEnabledByDefault && IsInfo(rule) && rule.CustomTags.Contains(DiagnosticTags.Behavior) => "warning",
        AnalysisMode.Strict when !rule.IsEnabledByDefault || IsInfo(rule) => "warning",
        AnalysisMode.Strict when rule.DefaultSeverity == DiagnosticSeverity.Warning => "error",
        _ => Default(rule),
    };

    private static bool IsInfo(DiagnosticDescriptor rule) => rule.DefaultSeverity == DiagnosticSeverity.Info;

    private static string Default(DiagnosticDescriptor rule) => !rule.IsEnabledByDefault ? "none" : rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Hidden => "silent",
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
