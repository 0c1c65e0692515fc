using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>The tables that are written from descriptors and schemas.</summary>
public sealed class TableTests
{
    private const string Readme = "README.md";
    private const string EventsFile = "docs/events.md";

    [Fact]
    public void Readme_ListsTheRules() =>
        new MarkdownPage(Readme).ExpectTable("Rules", Table(
            ["Rule", "Default", "Reports", "Fix"],
            Rules.All.Values.Select(static rule => new[]
            {
                $"[{rule.Id}]({rule.HelpLinkUri})",
                LevelOf(rule),
                rule.Title.ToString(),
                Rules.HasFix(rule.Id) ? "yes" : "",
            })));

    [Fact]
    public void Readme_ListsTheDocuments() =>
        new MarkdownPage(Readme).ExpectTable("Generated types", Table(
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
    public void NewEvent_GetsARow()
    {
        const string catalog = """
            {
              "title": "S3", "description": "Made up.", "x-source": "https://example.com/", "x-asOf": "2026-11", "prefix": "s3:",
              "events": [
                { "name": "s3:ObjectFound:*", "since": "2026", "summary": "An object was found." },
                { "name": "s3:ObjectFound:Again", "since": "2026-11-03",
                  "eventBridge": ["Object Found"], "summary": "An object was found again." }
              ],
              "notSubscribable": [], "familyMisspellings": {}, "leafMisspellings": {}, "foreign": []
            }
            """;

        Assert.Equal(
            [
                "| `s3:ObjectFound:*` |  | `S3EventTypes.ObjectFound.All` | 2026 |  |",
                "| `s3:ObjectFound:Again` | `ObjectFound:Again` | `S3EventTypes.ObjectFound.Again` | 2026-11-03 | Object Found |",
            ],
            EventTable(EventCatalog.Read(new("made-up.json", catalog)), "S3EventTypes").Split('\n').Skip(2));
    }

    private static string EventTable(EventCatalog catalog, string type) => Table(
        ["To subscribe", "In messages", "Constant", "Since", "On EventBridge"],
        catalog.Events.Select(definition => new[]
        {
            Code(definition.Name),
            definition.DeliveredName is { } delivered ? Code(delivered) : "",
            Code($"{type}.{definition.Name[catalog.Prefix.Length..].Replace(':', '.').Replace("*", "All", StringComparison.Ordinal)}"),
            definition.Since,
            string.Join(", ", definition.EventBridgeDetailTypes),
        }));

    private static string Table(string[] header, IEnumerable<string[]> rows) =>
        string.Join('\n', [Row(header), "|" + string.Concat(header.Select(static _ => "---|")), .. rows.Select(Row)]);

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Code(string text) => $"`{text}`";

    private static string LevelOf(DiagnosticDescriptor rule) =>
        rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : $"{rule.DefaultSeverity}, off";
}
