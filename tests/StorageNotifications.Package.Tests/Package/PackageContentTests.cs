using System.Text;
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
                "build/StorageNotifications.None.globalconfig",
                "build/StorageNotifications.Recommended.globalconfig",
                "build/StorageNotifications.Strict.globalconfig",
                "build/StorageNotifications.Templates.targets",
                "build/StorageNotifications.props",
                "build/StorageNotifications.targets",
                "buildTransitive/StorageNotifications.None.globalconfig",
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
    public void BothCompilerGenerations_HaveTheSameAssemblies()
    {
        foreach ((string file, byte[] bytes) in package.Files.Where(static file => file.Key.Contains("/roslyn4.8/", StringComparison.Ordinal)))
            Assert.Equal(bytes, package.Files[file.Replace("/roslyn4.8/", "/roslyn4.14/", StringComparison.Ordinal)]);
    }

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
