using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

public sealed class LinkTests
{
    private const string Readme = "README.md";
    private const string MessagesReadme = "src/StorageNotifications.Messages/README.md";
    private const string OnGitHub = HelpLink.Repository + "/blob/main/";

    /// <summary>Gets the pages whose links are checked.</summary>
    public static TheoryData<string> Pages => new(
        Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Concat([Readme, MessagesReadme, "CHANGELOG.md", "SECURITY.md"]));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadToFilesAndHeadings(string file)
    {
        foreach (string link in new MarkdownPage(file).Links.Where(IsOurs))
        {
            string[] parts = link.Split('#', 2);
            string target = parts[0].Length == 0 ? file
                : parts[0].StartsWith(OnGitHub, StringComparison.Ordinal) ? parts[0][OnGitHub.Length..]
                : Path.GetRelativePath(Repository.Root, Path.Combine(Path.GetDirectoryName(Repository.PathOf(file))!, parts[0]));
            Assert.True(Path.Exists(Repository.PathOf(target)), $"{file}: nothing is at {link}");
            if (parts.Length == 2)
                Assert.Contains(parts[1], new MarkdownPage(target).Headings.Select(Anchor));
        }
    }

    [Fact]
    public void Readme_LinksToFilesAreRelative() =>
        Assert.All(new MarkdownPage(Readme).Links, static link => Assert.DoesNotContain(OnGitHub, link, StringComparison.Ordinal));

    /// <summary>The package contains the readme without changes.</summary>
    [Fact]
    public void MessagesReadme_LinksAreAbsolute() =>
        Assert.All(new MarkdownPage(MessagesReadme).Links, static link => Assert.StartsWith("https://", link, StringComparison.Ordinal));

    private static bool IsOurs(string link) =>
        link.StartsWith(OnGitHub, StringComparison.Ordinal) || !link.Contains("://", StringComparison.Ordinal);

    // The anchor that GitHub generates for a heading.
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');
}
