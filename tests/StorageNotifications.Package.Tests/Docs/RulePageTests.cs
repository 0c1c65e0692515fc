using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

public sealed class RulePageTests
{
    private const string TemplateFile = "docs/rules/_template.md";
    private const string ShippedFile = "src/StorageNotifications.Analyzers/AnalyzerReleases.Shipped.md";
    private const string UnshippedFile = "src/StorageNotifications.Analyzers/AnalyzerReleases.Unshipped.md";

    public static TheoryData<string> Ids => Rules.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasTheTextsOfTheDescriptor(string id)
    {
        DiagnosticDescriptor rule = Rules.All[id];

        PageOf(id).ExpectTitle($"{id}: {rule.Title}");
        PageOf(id).ExpectTable(null, string.Join('\n',
        [
            "| | |",
            "|---|---|",
            $"| Category | {rule.Category} |",
            $"| Severity | {rule.DefaultSeverity} |",
            $"| Enabled by default | {Word(rule.IsEnabledByDefault)} |",
            $"| Code fix | {Word(Rules.HasFix(id))} |",
        ]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasTheSectionsOfTheTemplate(string id) =>
        Assert.Equal(new MarkdownPage(TemplateFile).Headings, PageOf(id).Headings);

    [Theory]
    [MemberData(nameof(Ids))]
    public void PageWithoutFix_StatesTheReason(string id) =>
        Assert.Equal(!Rules.HasFix(id), Repository.Read(PageOf(id).File).Contains("There is no code fix:", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_DescribesHowToSetTheSeverity(string id) =>
        Assert.Contains(
            PageOf(id).Blocks("How to suppress or configure", "ini"),
            block => block.Contains($"\ndotnet_diagnostic.{id}.severity = ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void HelpLink_LeadsToThePage(string id) =>
        Assert.Equal($"{HelpLink.Repository}/blob/main/{PageOf(id).File}", Rules.All[id].HelpLinkUri);

    [Fact]
    public void EveryPage_BelongsToARule()
    {
        IEnumerable<string> pages = Directory.GetFiles(Repository.PathOf("docs/rules"), "STN*.md")
            .Select(static file => Path.GetFileNameWithoutExtension(file));
        Assert.Equal(Rules.All.Keys, pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRule_IsReportedByAnAnalyzer() =>
        Assert.Equal(
            Rules.All.Values,
            Rules.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal));

    [Fact]
    public void ReleaseNotes_ListEveryRule()
    {
        string[] shipped = RowsOf(ShippedFile), rows = [.. Rules.All.Values.Select(static rule => $"{rule.Id} | {rule.Category} | {LevelOf(rule)} | {rule.Title}")];
        string[] unshipped = [.. rows.Except(shipped)];

        if (Repository.UpdatesSnapshots)
        {
            IEnumerable<string> head = Repository.Read(UnshippedFile).Split('\n').TakeWhile(static line => line.StartsWith(';'));
            string[] table = unshipped.Length == 0 ? [] : ["", "### New Rules", "", "Rule ID | Category | Severity | Notes", "--------|----------|----------|------", .. unshipped];
            File.WriteAllText(Repository.PathOf(UnshippedFile), string.Concat(head.Concat(table).Select(static line => line + "\n")));
        }
        Assert.Equal(unshipped, RowsOf(UnshippedFile));
        Assert.Subset(rows.ToHashSet(), shipped.ToHashSet());
    }

    private static string[] RowsOf(string file) => [.. Repository.Read(file).Split('\n').Where(static row => row.StartsWith("STN", StringComparison.Ordinal))];

    private static string LevelOf(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";

    private static MarkdownPage PageOf(string id) => new($"docs/rules/{id}.md");

    private static string Word(bool value) => value ? "Yes" : "No";
}
