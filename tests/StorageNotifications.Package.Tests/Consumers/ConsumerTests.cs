using StorageNotifications.Package.Tests.Package;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Consumers;

[Collection(PackedPackageTests.Name)]
public sealed class ConsumerTests(PackedPackage package)
{
    [Theory]
    [InlineData(ConsumerProjects.PhotoUploads)]
    [InlineData(ConsumerProjects.OlderFrameworks)]
    [InlineData(ConsumerProjects.NoFamilies)]
    [InlineData(ConsumerProjects.CompiledMessages)]
    [InlineData(ConsumerProjects.Polyfilled)]
    public async Task Project_BuildsWithoutWarnings(string project) => Assert.Empty(await MessagesOfAsync(project));

    [Fact]
    public async Task OlderFrameworks_AreCompiled()
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        foreach (string framework in (string[])["net8.0", "netstandard2.0", "net472"])
            Assert.True(File.Exists(consumers.OutputOf(ConsumerProjects.OlderFrameworks, framework)), framework);
    }

    [Fact]
    public async Task CompiledMessages_AreNotEmittedAgain()
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        Assert.Empty(GeneratedTypes.In(consumers.OutputOf(ConsumerProjects.CompiledMessages, "net10.0")));
    }

    [Fact]
    public async Task Strict_TurnsRulesOn_AndWarningsIntoErrors()
    {
        IEnumerable<string> reported = (await MessagesOfAsync(ConsumerProjects.Strict)).Select(static message => message.Text.Split(": ")[1]);

        Assert.Equal(["error STN0001", "warning STN1008", "warning STN1009"], reported);
    }

    [Fact]
    public async Task OldLanguage_IsReportedOnceAndCompiles()
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        BuildMessage message = Assert.Single(consumers.MessagesOf(ConsumerProjects.OldLanguage));
        Assert.Equal("CSC: warning STN0002: The generated types need C# 11 or later; the project is C# 7.3: set LangVersion", message.Text);
        Assert.True(File.Exists(consumers.OutputOf(ConsumerProjects.OldLanguage, "netstandard2.0")));
    }

    [Fact]
    public async Task PhotoUploads_PrintsTheOutputInTheReadme()
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        DotnetResult run = await consumers.RunAsync(ConsumerProjects.PhotoUploads, consumers.OutputOf(ConsumerProjects.PhotoUploads, "net10.0"));
        new MarkdownPage("README.md").ExpectBlock("Try it", "text", run.EnsureSuccess().Output.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public async Task Mistakes_AreReportedAsInTheReadme()
    {
        IEnumerable<string> lines = (await MessagesOfAsync(ConsumerProjects.Mistakes)).Select(static message => message.Text);
        new MarkdownPage("README.md").ExpectBlock("What a build reports", "text", string.Join('\n', lines));
    }

    [Fact]
    public async Task Mistakes_AreReportedAtTheirComments()
    {
        string[] commented = [.. File.ReadLines(Repository.PathOf("docs/samples/Mistakes/NotificationSetup.cs"))
            .Select(static (text, index) => (text, line: index + 1))
            .Where(static line => line.text.Contains(" // STN", StringComparison.Ordinal) && !line.text.StartsWith("//", StringComparison.Ordinal))
            .Select(static line => $"{line.line} {line.text.Split("// ")[1][..7]}")];

        IEnumerable<string> reported = (await MessagesOfAsync(ConsumerProjects.Mistakes))
            .Where(static message => message.Line > 0)
            .Select(static message => $"{message.Line} {message.Id}");
        Assert.Equal(commented, reported);
    }

    [Fact]
    public async Task Templates_AreReportedAsOnThePage() => Assert.Equal(
        new MarkdownPage("docs/templates.md").Blocks("Example", "text")[0].Split('\n'),
        (await MessagesOfAsync(ConsumerProjects.Templates)).Select(static message => message.Text));

    private async Task<IReadOnlyList<BuildMessage>> MessagesOfAsync(string project) =>
        (await package.BuildConsumersAsync()).MessagesOf(project);
}
