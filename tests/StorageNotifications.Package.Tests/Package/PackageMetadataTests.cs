using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Package;

/// <summary>Tests the metadata of both packages.</summary>
[Collection(PackedPackageTests.Name)]
public sealed class PackageMetadataTests(PackedPackage package)
{
    // The root of source paths in deterministic builds.
    private const string MappedRoot = "/_";

    public static TheoryData<string> Packages => new(PackedPackage.Id, PackedPackage.MessagesId);

    public static TheoryData<string, string, string> Values
    {
        get
        {
            var values = new TheoryData<string, string, string>();
            foreach (string id in new[] { PackedPackage.Id, PackedPackage.MessagesId })
            {
                values.Add(id, "id", id);
                values.Add(id, "license", "MIT");
                values.Add(id, "readme", "README.md");
                values.Add(id, "icon", "icon.png");
                values.Add(id, "projectUrl", "https://github.com/storage-notifications/storage-notifications");
            }
            return values;
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Metadata_HasValue(string id, string name, string value) => Assert.Equal(value, package[id].Find(name)?.Value);

    [Theory]
    [MemberData(nameof(Packages))]
    public void Metadata_HasTexts(string id) => Assert.All(
        ["description", "authors", "copyright"],
        name => Assert.False(string.IsNullOrWhiteSpace(package[id].Find(name)?.Value), name));

    [Theory]
    [InlineData(PackedPackage.Id, "aws", "s3", "sns", "analyzer", "source-generator")]
    [InlineData(PackedPackage.MessagesId, "aws", "s3", "sns", "json")]
    public void Metadata_HasTags(string id, params string[] tags) =>
        Assert.Subset(package[id].Find("tags")!.Value.Split(' ').ToHashSet(), tags.ToHashSet());

    [Theory]
    [MemberData(nameof(Packages))]
    public void ReleaseNotes_DescribeTheNewestVersion(string id)
    {
        string newest = Repository.Read("CHANGELOG.md").ReplaceLineEndings("\n").Split("\n## ")[1]
            .Replace("](docs/", $"]({HelpLink.Repository}/blob/main/docs/", StringComparison.Ordinal);

        Assert.Equal(newest[newest.IndexOf('\n')..].Trim(), package[id].Find("releaseNotes")?.Value.ReplaceLineEndings("\n").Trim());
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Metadata_NamesTheCommit(string id)
    {
        XElement repository = package[id].Find("repository")!;
        Assert.Equal("git", repository.Attribute("type")?.Value);
        // An exported tree has no commit.
        if (Path.Exists(Repository.PathOf(".git")))
            Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")?.Value);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Symbols_AreEmbeddedWithoutLocalPaths(string id)
    {
        byte[][] local = [.. new[] { Repository.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }
            .SelectMany(static folder => new[] { Encoding.UTF8.GetBytes(folder), Encoding.Unicode.GetBytes(folder) })];
        Assert.NotEmpty(package[id].Assemblies);
        foreach (string file in package[id].Assemblies)
        {
            byte[] bytes = package[id].Files[file];
            using var assembly = new PEReader(new MemoryStream(bytes));
            DebugDirectoryEntry entry = assembly.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            using MetadataReaderProvider provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
            MetadataReader symbols = provider.GetMetadataReader();

            Assert.NotEmpty(symbols.Documents);
            Assert.All(
                symbols.Documents.Select(handle => symbols.GetString(symbols.GetDocument(handle).Name)),
                name => Assert.StartsWith(MappedRoot, name, StringComparison.Ordinal));
            IEnumerable<byte[]> texts = symbols.CustomDebugInformation.Select(handle => symbols.GetBlobBytes(symbols.GetCustomDebugInformation(handle).Value)).Prepend(bytes);
            Assert.All(texts, text => Assert.DoesNotContain(local, folder => text.AsSpan().IndexOf(folder) >= 0));
        }
    }
}
