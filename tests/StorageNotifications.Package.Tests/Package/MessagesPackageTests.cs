using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Package;

/// <summary>Tests the package of the compiled types.</summary>
[Collection(PackedPackageTests.Name)]
public sealed class MessagesPackageTests(PackedPackage package)
{
    private static readonly string[] Frameworks = ["net10.0", "net472", "net8.0", "netstandard2.0"];

    [Fact]
    public void Package_HasExactlyTheseFiles() => Assert.Equal(
        [
            "README.md",
            "StorageNotifications.Messages.nuspec",
            "icon.png",
            .. Frameworks.SelectMany(static framework => new[] { PathIn(framework, "dll"), PathIn(framework, "xml") }),
        ],
        package.Messages.OwnFiles);

    [Fact]
    public void Package_DependsOnNothingButTheJsonLibrary()
    {
        XElement[] groups = [.. package.Messages.Find("dependencies")!.Elements()];

        Assert.Equal(
            ["net10.0:", "net8.0:", ".NETFramework4.7.2:System.Text.Json", ".NETStandard2.0:System.Text.Json"],
            groups.OrderBy(static group => group.Elements().Count())
                .ThenBy(static group => group.Attribute("targetFramework")!.Value.ToUpperInvariant(), StringComparer.Ordinal)
                .Select(static group => $"{group.Attribute("targetFramework")!.Value}:{string.Join(',', group.Elements().Select(static dependency => dependency.Attribute("id")!.Value))}"));
    }

    [Fact]
    public void Readme_DescribesThePackage() => Assert.Equal(
        Repository.Read($"src/{PackedPackage.MessagesId}/README.md"), Encoding.UTF8.GetString(package.Messages.Files["README.md"]));

    [Fact]
    public void EachFramework_HasTheSameDocumentedPublicTypes()
    {
        string[] expected = PublicTypes(Frameworks[0]);

        Assert.Subset(expected.ToHashSet(), MessageCatalog.Default.Messages.Select(static message => message.Name).ToHashSet());
        foreach (string framework in Frameworks)
        {
            Assert.Equal(expected, PublicTypes(framework));
            XDocument documentation = XDocument.Load(new MemoryStream(package.Messages.Files[PathIn(framework, "xml")]));
            HashSet<string> documented = [.. documentation.Descendants("member")
                .Select(static member => member.Attribute("name")!.Value)
                .Where(static name => name.StartsWith("T:", StringComparison.Ordinal))
                .Select(static name => name[(name.LastIndexOf('.') + 1)..])];
            Assert.Subset(documented, expected.ToHashSet());
        }
    }

    [Fact]
    public async Task Rebuild_ProducesTheSameAssembly()
    {
        await PackedPackage.RebuildAsync(PackedPackage.MessagesId, "-f", Frameworks[0]);

        string output = $"src/{PackedPackage.MessagesId}/bin/{PackedPackage.Configuration}/{Frameworks[0]}/{PackedPackage.MessagesId}.dll";
        Assert.Equal(package.Messages.Files[PathIn(Frameworks[0], "dll")], File.ReadAllBytes(Repository.PathOf(output)));
    }

    private string[] PublicTypes(string framework)
    {
        using var assembly = new PEReader(new MemoryStream(package.Messages.Files[PathIn(framework, "dll")]));
        MetadataReader metadata = assembly.GetMetadataReader();
        return [.. metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(static type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(type => metadata.GetString(type.Name))
            .Order(StringComparer.Ordinal)];
    }

    private static string PathIn(string framework, string extension) => $"lib/{framework}/{PackedPackage.MessagesId}.{extension}";
}
