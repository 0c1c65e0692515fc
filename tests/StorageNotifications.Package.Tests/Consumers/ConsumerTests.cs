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
    public async Task Project_BuildsWithoutWarnings(string project) => Assert.Empty(await MessagesOfAsync(project));

    [Fact]
    public async Task OlderFrameworks_AreBothCompiled()
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        foreach (string framework in (string[])["netstandard2.0", "net472"])
            Assert.True(File.Exists(consumers.PathOf(ConsumerProjects.OlderFrameworks, $"bin/Debug/{framework}/{ConsumerProjects.OlderFrameworks}.dll")), framework);
    }

    [Fact]
    public async Task OldLanguage_IsToldOnceAndCompiles()
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        BuildMessage message = Assert.Single(consumers.MessagesOf(ConsumerProjects.OldLanguage));
        Assert.Equal("CSC: warning STN0002: The generated types need C# 11 or later; the project is C# 7: set LangVersion", message.Text);
        Assert.True(File.Exists(consumers.PathOf(ConsumerProjects.OldLanguage, $"bin/Debug/netstandard2.0/{ConsumerProjects.OldLanguage}.dll")));
    }

    [Fact]
    public async Task PhotoUploads_PrintsWhatTheReadmeShows()
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        DotnetResult run = await consumers.RunAsync(ConsumerProjects.PhotoUploads, $"bin/Debug/net10.0/{ConsumerProjects.PhotoUploads}.dll");
        new MarkdownPage("README.md").ExpectBlock("Try it", "text", run.EnsureSuccess().Output.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public async Task Mistakes_AreReportedAsTheReadmeShows()
    {
        IReadOnlyList<BuildMessage> messages = await MessagesOfAsync(ConsumerProjects.Mistakes);
        new MarkdownPage("README.md").ExpectBlock("What a build reports", "text", string.Join('\n', messages.Select(static message => message.Text)));
    }

    [Fact]
    public async Task Mistakes_AreReportedWhereTheirCommentsSay()
    {
        string[] commented = [.. File.ReadLines(Repository.PathOf("docs/samples/Mistakes/NotificationSetup.cs"))
            .Select(static (text, index) => (text, line: index + 1))
            .Where(static line => line.text.Contains(" // STN", StringComparison.Ordinal) && !line.text.StartsWith("//", StringComparison.Ordinal))
            .Select(static line => $"{line.line} {line.text.Split("// ")[1][..7]}")];

        IEnumerable<string> reported = (await MessagesOfAsync(ConsumerProjects.Mistakes)).Where(static message => message.Line > 0).Select(static message => $"{message.Line} {message.Id}");
        Assert.Equal(commented, reported);
    }

    private async Task<IReadOnlyList<BuildMessage>> MessagesOfAsync(string project) => (await package.BuildConsumersAsync()).MessagesOf(project);
}
