using StorageNotifications.Package.Tests.Package;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Consumers;

/// <summary>Tests that optimized builds leave out the generated types that a project does not use, and that editors and other builds do not.</summary>
[Collection(PackedPackageTests.Name)]
public sealed class OptimizedBuildTests(PackedPackage package)
{
    [Theory]
    [InlineData(true, "-p:Configuration=Release")]
    [InlineData(false, "-p:Configuration=Debug")]
    [InlineData(false, "-p:Configuration=Release", "-p:DesignTimeBuild=true")]
    [InlineData(false, "-p:Configuration=Release", "-p:BuildingInsideVisualStudio=true")]
    public async Task OnlyIfUsed_AppliesToOptimizedBuilds(bool applies, params string[] properties)
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        DotnetResult result = await consumers.RunAsync(ConsumerProjects.Polyfilled, ["msbuild", "-getItem:EditorConfigFiles", .. properties]);

        Assert.Equal(applies, result.EnsureSuccess().Output.Contains("StorageNotifications.OnlyIfUsed.globalconfig", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnusedTypes_AreLeftOut()
    {
        Assert.Contains("S3EventNotification", GeneratedTypes.In((await package.BuildConsumersAsync()).OutputOf(ConsumerProjects.Polyfilled, "netstandard2.0")));
        Assert.Empty(GeneratedTypes.In(await BuildOptimizedAsync(ConsumerProjects.Polyfilled, "netstandard2.0")));
    }

    [Fact]
    public async Task UsedTypes_WorkAsInOtherBuilds()
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        DotnetResult plain = await consumers.RunAsync(ConsumerProjects.PhotoUploads, consumers.OutputOf(ConsumerProjects.PhotoUploads, "net10.0"));
        DotnetResult optimized = await consumers.RunAsync(ConsumerProjects.PhotoUploads, await BuildOptimizedAsync(ConsumerProjects.PhotoUploads, "net10.0"));

        Assert.Equal(plain.EnsureSuccess().Output, optimized.EnsureSuccess().Output);
    }

    private async Task<string> BuildOptimizedAsync(string project, string framework)
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        (await consumers.RunAsync(project, "build", "--no-restore", "-c", "Release", "-p:UseSharedCompilation=false")).EnsureSuccess();
        return consumers.PathOf(project, $"bin/Release/{framework}/{project}.dll");
    }
}
