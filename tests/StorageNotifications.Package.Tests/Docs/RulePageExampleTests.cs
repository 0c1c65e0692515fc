using StorageNotifications.Analyzers;
using StorageNotifications.Package.Tests.Support;
using StorageNotifications.Testing;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>
/// Tests that the examples on the rule pages are templates or compile with the AWS SDK, and that the rules report what the pages say.
/// </summary>
public sealed class RulePageExampleTests
{
    private const string ExampleHeading = "Example";

    public static TheoryData<string> IdsWithExamples => new(Rules.All.Keys.Where(static id => ExamplesOf(id).Count > 0));

    public static TheoryData<string> IdsWithTemplates => new(Rules.All.Keys.Where(static id => TemplatesOf(id).Count > 0));

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public async Task Example_HasTheFindingsOfItsPage(string id)
    {
        IReadOnlyList<string> examples = ExamplesOf(id);

        Assert.Equal(2, examples.Count);
        Assert.Equal([id], (await FindAsync(id, examples[0])).Distinct());
        Assert.Empty(await FindAsync(id, examples[1]));
    }

    [Theory]
    [MemberData(nameof(IdsWithTemplates))]
    public async Task Template_HasTheFindingsOfItsPage(string id)
    {
        IReadOnlyList<string> templates = TemplatesOf(id);

        Assert.Equal(2, templates.Count);
        Assert.Equal([id], (await FindInTemplateAsync(templates[0])).Distinct());
        Assert.Empty(await FindInTemplateAsync(templates[1]));
    }

    [Fact]
    public void OnlyRulesAboutTheProject_HaveNoExample() =>
        Assert.Equal(["STN0001", "STN0002"], Rules.All.Keys.Where(static id => ExamplesOf(id).Count + TemplatesOf(id).Count == 0));

    private static IReadOnlyList<string> ExamplesOf(string id) => new MarkdownPage($"docs/rules/{id}.md").Blocks(ExampleHeading, "csharp");

    private static IReadOnlyList<string> TemplatesOf(string id) => new MarkdownPage($"docs/rules/{id}.md").Blocks(ExampleHeading, "yaml");

    private static async Task<IEnumerable<string>> FindInTemplateAsync(string template) =>
        (await TemplateRun.FindAsync([new NotificationConfigurationAnalyzer()], [("/template.yaml", template)])).Select(static diagnostic => diagnostic.Id);

    private static async Task<IEnumerable<string>> FindAsync(string id, string example) =>
        (await DocExample.FindAsync(example, id, usesMessages: example.Contains("S3Sequencer", StringComparison.Ordinal))).Select(static diagnostic => diagnostic.Id);
}
