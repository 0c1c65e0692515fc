using System.IO.Compression;
using System.Xml.Linq;
using StorageNotifications.Package.Tests.Consumers;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Package;

/// <summary>The package, packed once for all tests that look at it.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    internal const string Id = "StorageNotifications";
    internal const string Configuration = "Release";

    private const string ProjectDirectory = "src/StorageNotifications";

    // The analyzers have had their say when the solution was built, and change nothing in the assemblies.
    internal static readonly string[] InRelease =
        [ProjectDirectory, "-c", Configuration, "--no-restore", "-p:RunAnalyzers=false", "-v", "q", "-tl:off"];

    private readonly DirectoryInfo _workspace = Directory.CreateTempSubdirectory("StorageNotifications.");

    private readonly Lazy<Task<ConsumerBuild>> _consumers;

    public PackedPackage() => _consumers = new(() => ConsumerBuild.RunAsync(this));

    /// <summary>A folder outside the repository, removed after the last test.</summary>
    internal string Workspace => _workspace.FullName;

    /// <summary>The folder that serves as a package source.</summary>
    internal string Feed => Path.Combine(Workspace, "feed");

    /// <summary>One that no cache has seen.</summary>
    internal string Version { get; } = $"0.0.1-test.{DateTime.UtcNow.Ticks}";

    internal IReadOnlyDictionary<string, byte[]> Files { get; private set; } = new Dictionary<string, byte[]>();

    internal XElement Metadata { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        string[] pack = ["pack", .. InRelease, "-o", Feed, $"-p:PackageVersion={Version}"];
        DotnetResult result = await Dotnet.RunAsync(Repository.Root, pack);
        Assert.Equal("", result.EnsureSuccess().Output.Trim());

        using ZipArchive archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Feed)));
        Files = archive.Entries.ToDictionary(static entry => entry.FullName, ReadAll);
        Metadata = XDocument.Load(new MemoryStream(Files[$"{Id}.nuspec"])).Root!.Elements().Single();
    }

    public Task DisposeAsync()
    {
        _workspace.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The projects that reference the package, built when first asked for.</summary>
    internal Task<ConsumerBuild> BuildConsumersAsync() => _consumers.Value;

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>The tests that share one packed package. One after another: each starts builds of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PackedPackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "Packed package";
}
