using System.Text;
using System.Xml.Linq;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Package;

[Collection(PackedPackageTests.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    private const string AssemblyExtension = ".dll";

    [Fact]
    public void Package_HasExactlyTheseFiles()
    {
        // The rest is what every NuGet package has.
        IEnumerable<string> own = package.Files.Keys.Where(static file => file.Split('/')[0] is not ("[Content_Types].xml" or "_rels" or "package"));

        Assert.Equal(
            [
                "README.md",
                "StorageNotifications.nuspec",
                "analyzers/dotnet/roslyn4.14/cs/StorageNotifications.Analyzers.dll",
                "analyzers/dotnet/roslyn4.14/cs/StorageNotifications.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.14/cs/StorageNotifications.Core.dll",
                "analyzers/dotnet/roslyn4.14/cs/StorageNotifications.Generators.dll",
                "analyzers/dotnet/roslyn4.8/cs/StorageNotifications.Analyzers.dll",
                "analyzers/dotnet/roslyn4.8/cs/StorageNotifications.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.8/cs/StorageNotifications.Core.dll",
                "analyzers/dotnet/roslyn4.8/cs/StorageNotifications.Generators.dll",
                "build/StorageNotifications.props",
                "build/StorageNotifications.targets",
                "buildTransitive/StorageNotifications.props",
                "buildTransitive/StorageNotifications.targets",
                "icon.png",
            ],
            own.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BothCompilerGenerations_GetTheSameAssemblies()
    {
        foreach ((string file, byte[] bytes) in package.Files.Where(static file => file.Key.Contains("/roslyn4.8/", StringComparison.Ordinal)))
            Assert.Equal(bytes, package.Files[file.Replace("/roslyn4.8/", "/roslyn4.14/", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("id", "StorageNotifications")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("developmentDependency", "true")]
    [InlineData("projectUrl", "https://github.com/storage-notifications/storage-notifications")]
    public void Metadata_Says(string name, string value) => Assert.Equal(value, Metadata(name)?.Value);

    [Theory]
    [InlineData("description")]
    [InlineData("authors")]
    [InlineData("copyright")]
    public void Metadata_HasText(string name) => Assert.False(string.IsNullOrWhiteSpace(Metadata(name)?.Value));

    [Fact]
    public void Metadata_HasTagsToBeFoundBy() =>
        Assert.Subset(Metadata("tags")!.Value.Split(' ').ToHashSet(), new HashSet<string> { "aws", "s3", "sns", "analyzer", "source-generator" });

    [Fact]
    public void Metadata_NamesTheCommit()
    {
        XElement repository = Metadata("repository")!;
        Assert.Equal("git", repository.Attribute("type")?.Value);
        // An exported tree has none to name.
        if (Path.Exists(Repository.PathOf(".git")))
            Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")?.Value);
    }

    [Fact]
    public void Package_DependsOnNothing() => Assert.Null(Metadata("dependencies"));

    [Fact]
    public void Readme_IsThatOfTheRepositoryWithAbsoluteLinks()
    {
        string readme = Encoding.UTF8.GetString(package.Files["README.md"]);
        Assert.DoesNotMatch(@"\]\((?!https://|#)", readme);
        Assert.Equal(Repository.Read("README.md"), readme.Replace(HelpLink.Repository + "/blob/main/", "", StringComparison.Ordinal).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Rebuild_GivesTheSameAssemblies()
    {
        string[] rebuild = ["build", .. PackedPackage.InRelease, "--no-incremental"];
        (await Dotnet.RunAsync(Repository.Root, rebuild)).EnsureSuccess();

        foreach ((string file, byte[] bytes) in package.Files.Where(static file => file.Key.EndsWith(AssemblyExtension, StringComparison.Ordinal)))
        {
            string project = Path.GetFileNameWithoutExtension(file);
            string output = $"src/{project}/bin/{PackedPackage.Configuration}/netstandard2.0/{project}{AssemblyExtension}";
            Assert.Equal(bytes, File.ReadAllBytes(Repository.PathOf(output)));
        }
    }

    private XElement? Metadata(string name) => package.Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);
}
