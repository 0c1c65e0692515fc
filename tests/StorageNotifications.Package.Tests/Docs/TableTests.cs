using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>Compares the tables in the documentation with the descriptors and schemas that they are generated from.</summary>
public sealed class TableTests
{
    private const string Readme = "README.md";
    private const string EventsFile = "docs/events.md";
    private const string RulesFile = "docs/rules/README.md";

    public static TheoryData<string> Categories => new(Rules.All.Values.Select(static rule => rule.Category).Distinct());

    [Fact]
    public void Readme_ListsTheRules() => new MarkdownPage(Readme).ExpectTable("Rules", RuleTable(Rules.All.Values, "docs/rules/"));

    [Theory]
    [MemberData(nameof(Categories))]
    public void RuleIndex_ListsTheRulesOfEachCategory(string category) =>
        new MarkdownPage(RulesFile).ExpectTable(category, RuleTable(Rules.All.Values.Where(rule => rule.Category == category), ""));

    [Fact]
    public void RuleIndex_HasNoOtherCategories() =>
        Assert.Equal(Rules.All.Values.Select(static rule => rule.Category).Distinct(), new MarkdownPage(RulesFile).Headings);

    [Fact]
    public void Readme_ListsTheDocuments() =>
        new MarkdownPage(Readme).ExpectTable("Generated types", MarkdownTable.Create(
            ["Type", "In", "Document"],
            MessageCatalog.Default.Messages.Select(static message => new[]
            {
                Code(message.Name),
                Code($"StorageNotifications.{message.Family}"),
                message.Root.Summary,
            })));

    [Theory]
    [InlineData("S3", "S3EventTypes")]
    [InlineData("Glacier", "GlacierEvents")]
    public void EventPage_ListsTheEvents(string service, string type) =>
        new MarkdownPage(EventsFile).ExpectTable(service, EventTable(service == "S3" ? EventCatalog.S3 : EventCatalog.Glacier, type));

    [Fact]
    public void NewEvent_HasARow()
    {
        const string catalog = """
            {
              "title": "S3", "description": "Made up.", "x-source": "https://example.com/", "x-asOf": "2026-11", "prefix": "s3:",
              "events": [
                { "name": "s3:ObjectFound:*", "since": "2026", "summary": "An object was found." },
                { "name": "s3:ObjectFound:Again", "since": "2026-11-03",
                  "eventBridge": ["Object Found"], "summary": "An object was found again." }
              ],
              "listSeparators": ",", "notSubscribable": [], "familyMisspellings": {}, "leafMisspellings": {}, "actions": {}, "foreign": []
            }
            """;

        Assert.Equal(
            [
                "| `s3:ObjectFound:*` |  | `S3EventTypes.ObjectFound.All` | 2026 |  |",
                "| `s3:ObjectFound:Again` | `ObjectFound:Again` | `S3EventTypes.ObjectFound.Again` | 2026-11-03 | Object Found |",
            ],
            EventTable(EventCatalog.Read(new("made-up.json", catalog)), "S3EventTypes").Split('\n').Skip(2));
    }

    private static string RuleTable(IEnumerable<DiagnosticDescriptor> rules, string folder) => MarkdownTable.Create(
        ["Rule", "Default", "Reports", "Fix"],
        rules.Select(rule => new[]
        {
            $"[{rule.Id}]({folder}{rule.Id}.md)",
            LevelOf(rule),
            rule.Title.ToString(),
            Rules.HasFix(rule.Id) ? "yes" : "",
        }));

    private static string EventTable(EventCatalog catalog, string type) => MarkdownTable.Create(
        ["To subscribe", "In messages", "Constant", "Since", "On EventBridge"],
        catalog.Events.Select(definition => new[]
        {
            Code(definition.Name),
            definition.DeliveredName is { } delivered ? Code(delivered) : "",
            Code($"{type}.{definition.Name[catalog.Prefix.Length..].Replace(':', '.').Replace("*", "All", StringComparison.Ordinal)}"),
            definition.Since,
            string.Join(", ", definition.EventBridgeDetailTypes),
        }));

    private static string Code(string text) => $"`{text}`";

    private static string LevelOf(DiagnosticDescriptor rule) =>
        rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : $"{rule.DefaultSeverity}, off";
}
