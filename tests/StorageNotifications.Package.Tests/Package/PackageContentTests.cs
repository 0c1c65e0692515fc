using System.Text;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Package;

[Collection(PackedPackageTests.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    private const string AssemblyExtension = ".dll";

    // The oldest compiler, and the oldest one whose editors load the code fixes.
    private const string Oldest = "roslyn4.8";
    private const string OldestWithFixes = "roslyn4.14";

    private static readonly string[] CompilerFolders = [.. new[] { Oldest, OldestWithFixes }.Select(static folder => $"analyzers/dotnet/{folder}/cs").Order(StringComparer.Ordinal)];

    private static readonly string[] Assemblies = ["Analyzers", "CodeFixes", "Core", "Generators"];

    [Fact]
    public void Package_HasExactlyTheseFiles()
    {
        Assert.Equal(
            [
                "README.md",
                "StorageNotifications.nuspec",
                .. CompilerFolders.SelectMany(static folder => Assemblies.Select(assembly => $"{folder}/StorageNotifications.{assembly}.dll")),
                "build/StorageNotifications.None.globalconfig",
                "build/StorageNotifications.OnlyIfUsed.globalconfig",
                "build/StorageNotifications.Recommended.globalconfig",
                "build/StorageNotifications.Strict.globalconfig",
                "build/StorageNotifications.Templates.targets",
                "build/StorageNotifications.props",
                "build/StorageNotifications.targets",
                "buildTransitive/StorageNotifications.None.globalconfig",
                "buildTransitive/StorageNotifications.OnlyIfUsed.globalconfig",
                "buildTransitive/StorageNotifications.Recommended.globalconfig",
                "buildTransitive/StorageNotifications.Strict.globalconfig",
                "buildTransitive/StorageNotifications.Templates.targets",
                "buildTransitive/StorageNotifications.props",
                "buildTransitive/StorageNotifications.targets",
                "icon.png",
            ],
            package.Analyzers.OwnFiles);
    }

    [Fact]
    public void CompilerFolders_HaveTheSameAssemblies() => Assert.All(
        Assemblies,
        assembly => Assert.Single(CompilerFolders.Select(folder => Convert.ToHexString(package.Files[$"{folder}/StorageNotifications.{assembly}.dll"])).Distinct()));

    [Fact]
    public void Metadata_MarksADevelopmentDependency() => Assert.Equal("true", package.Analyzers.Find("developmentDependency")?.Value);

    [Fact]
    public void Package_DependsOnNothing() => Assert.Null(package.Analyzers.Find("dependencies"));

    [Fact]
    public void Readme_EqualsThatOfTheRepositoryWithAbsoluteLinks()
    {
        string readme = Encoding.UTF8.GetString(package.Files["README.md"]);
        Assert.DoesNotMatch(@"\]\((?!https://|#)", readme);
        Assert.Equal(Repository.Read("README.md"), readme.Replace(HelpLink.Repository + "/blob/main/", "", StringComparison.Ordinal).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Rebuild_ProducesTheSameAssemblies()
    {
        await PackedPackage.RebuildAsync(PackedPackage.Id);

        foreach ((string file, byte[] bytes) in package.Files.Where(static file => file.Key.EndsWith(AssemblyExtension, StringComparison.Ordinal)))
        {
            string project = Path.GetFileNameWithoutExtension(file);
            string output = $"src/{project}/bin/{PackedPackage.Configuration}/netstandard2.0/{project}{AssemblyExtension}";
            Assert.Equal(bytes, File.ReadAllBytes(Repository.PathOf(output)));
        }
    }
}
