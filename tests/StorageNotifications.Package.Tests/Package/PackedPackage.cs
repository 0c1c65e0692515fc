using StorageNotifications.Package.Tests.Consumers;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Package;

/// <summary>Both packages, packed once for all tests that examine them.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    internal const string Id = "StorageNotifications";
    internal const string MessagesId = "StorageNotifications.Messages";
    internal const string Configuration = "Release";

    // The analyzers have run in the build of the solution, and do not affect the assemblies.
    private static readonly string[] InRelease = ["-c", Configuration, "--no-restore", "-p:RunAnalyzers=false", "-v", "q", "-tl:off"];

    private readonly DirectoryInfo _workspace = Directory.CreateTempSubdirectory("StorageNotifications.");

    private readonly Lazy<Task<ConsumerBuild>> _consumers;

    public PackedPackage() => _consumers = new(() => ConsumerBuild.RunAsync(this));

    /// <summary>A folder outside the repository that is deleted after the last test.</summary>
    internal string Workspace => _workspace.FullName;

    /// <summary>The folder that is the package source.</summary>
    internal string Feed => Path.Combine(Workspace, "feed");

    /// <summary>A version that is in no cache.</summary>
    internal string Version { get; } = $"0.0.1-test.{DateTime.UtcNow.Ticks}";

    internal IReadOnlyDictionary<string, byte[]> Files => Analyzers.Files;

    /// <summary>The package of the analyzers and the generator.</summary>
    internal PackageArchive Analyzers { get; private set; } = null!;

    /// <summary>The package of the compiled types.</summary>
    internal PackageArchive Messages { get; private set; } = null!;

    internal PackageArchive this[string id] => id == Id ? Analyzers : Messages;

    public async Task InitializeAsync()
    {
        Analyzers = await PackAsync(Id);
        Messages = await PackAsync(MessagesId);
    }

    /// <summary>Builds a project of a package again.</summary>
    internal static async Task RebuildAsync(string id, params string[] arguments) =>
        (await Dotnet.RunAsync(Repository.Root, ["build", $"src/{id}", .. InRelease, "--no-incremental", .. arguments])).EnsureSuccess();

    public Task DisposeAsync()
    {
        _workspace.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Builds the projects that reference the package on the first call.</summary>
    internal Task<ConsumerBuild> BuildConsumersAsync() => _consumers.Value;

    private async Task<PackageArchive> PackAsync(string id)
    {
        DotnetResult result = await Dotnet.RunAsync(Repository.Root, ["pack", $"src/{id}", .. InRelease, "-o", Feed, $"-p:PackageVersion={Version}"]);
        Assert.Equal("", result.EnsureSuccess().Output.Trim());
        return PackageArchive.Open(id, Path.Combine(Feed, $"{id}.{Version}.nupkg"));
    }
}

/// <summary>The tests that share the packed packages. They run sequentially, because each starts its own builds.</summary>
[CollectionDefinition(Name)]
public sealed class PackedPackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "Packed package";
}
