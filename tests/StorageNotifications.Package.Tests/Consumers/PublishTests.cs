using System.Globalization;
using System.Runtime.InteropServices;
using StorageNotifications.Package.Tests.Package;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Consumers;

/// <summary>Publishes a program that uses generated types with trimming and ahead-of-time compilation; warnings are errors.</summary>
[Collection(PackedPackageTests.Name)]
public sealed class PublishTests(PackedPackage package)
{
    // Methods that are compiled at run time slow down a cold start.
    private const int MostCompiled = 3;

    [Fact]
    public async Task TrimmedProgram_HasTheSameOutput() => _ = await RunAsync("trimmed", "-p:PublishTrimmed=true", "-p:SelfContained=true");

    [Fact]
    public async Task ReadyToRunProgram_CompilesNothingAtRunTime()
    {
        string[] start = await RunAsync("ready", "-p:PublishReadyToRun=true", "-p:SelfContained=false");

        string[] compiled = start[0].Split(": ");
        Assert.Equal("methods compiled while it ran", compiled[0]);
        Assert.InRange(int.Parse(compiled[1], CultureInfo.InvariantCulture), 0, MostCompiled);
        Assert.Equal("System.Text.Json was needed: False", start[1]);
    }

    // Returns what the program prints about its start.
    private async Task<string[]> RunAsync(string folder, params string[] properties)
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        string output = consumers.PathOf(ConsumerProjects.Published, $"bin/{folder}");
        string[] publish = ["publish", "-o", output, "-tl:off", "-v", "q", "-p:UseSharedCompilation=false", .. properties];
        (await consumers.RunAsync(ConsumerProjects.Published, publish)).EnsureSuccess();

        DotnetResult run = await consumers.RunAsync(ConsumerProjects.Published, Path.Combine(output, $"{ConsumerProjects.Published}.dll"));
        string[] lines = run.EnsureSuccess().Output.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal(
            ["12 bytes of keys, written as it was", "2024/a b.jpg", "False", """{"detail-type":"Object Created","source":"aws.s3","detail":{"bucket":{"name":"b"},"object":{"key":"k"}},"new":{"a":[1.0]}}"""],
            lines[2..]);
        return lines[..2];
    }
}
