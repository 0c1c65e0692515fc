using System.Text.Json;
using StorageNotifications.Package.Tests.Package;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Consumers;

/// <summary>Builds a project with mistakes from the command line, and tests its log, its fixes, and the build after the fixes.</summary>
[Collection(PackedPackageTests.Name)]
public sealed class FixTests(PackedPackage package)
{
    [Fact]
    public async Task Log_ThenFormat_ThenCleanBuild()
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();
        string source = consumers.PathOf(ConsumerProjects.Fixable, "Setup.cs");
        Assert.Equal(
            [
                ("STN3001", "us-east-1"),
                ("STN1001", "\"s3:ObjectCreated:Putt\""),
                ("STN2001", "1111-2222-3333"),
                ("STN1003", "\"ObjectRemoved:Delete\""),
            ],
            ReadLog(consumers.PathOf(ConsumerProjects.Fixable, "build.sarif"), File.ReadAllLines(source)));

        (await consumers.RunAsync(ConsumerProjects.Fixable, "format", "analyzers", "--no-restore", "--severity", "info")).EnsureSuccess();
        IEnumerable<string> fixedLines = File.ReadLines(source)
            .Where(static line => line.Contains("Topic =", StringComparison.Ordinal))
            .Select(static line => line.Trim());
        Assert.Equal(
            [
                """new() { Topic = "arn:aws:sns:us-west-2:111122223333:uploads", Events = ["s3:ObjectCreated:Put"] },""",
                """new() { Topic = "arn:aws:sns:us-west-2:111122223333:removals", Events = ["s3:ObjectRemoved:Delete"] },""",
            ],
            fixedLines);

        DotnetResult rebuild = await consumers.RebuildAsync(ConsumerProjects.Fixable);
        Assert.Empty(BuildMessage.ReadAll(rebuild.EnsureSuccess().Output));
    }

    [Theory]
    [InlineData(ConsumerProjects.Alternating)]
    [InlineData(ConsumerProjects.AlternatingReversed)]
    public async Task OneFormat_LeavesOnlyFindingsWithoutFix(string project)
    {
        ConsumerBuild consumers = await package.BuildConsumersAsync();

        (await consumers.RunAsync(project, "format", "analyzers", "--no-restore", "--severity", "info")).EnsureSuccess();

        Assert.Equal(ConsumerProjects.AlternatingSource(project, isFixed: true), File.ReadAllText(consumers.PathOf(project, ConsumerProjects.AlternatingFile)));
        Assert.Equal(ConsumerProjects.NamesSource(isFixed: true), File.ReadAllText(consumers.PathOf(project, ConsumerProjects.NamesFile)));
    }

    // The rules and the reported texts, in source order.
    private static IEnumerable<(string Id, string Text)> ReadLog(string log, string[] lines)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(log));
        return document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(static result => (
                Id: result.GetProperty("ruleId").GetString()!,
                Region: result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")))
            .Where(static result => result.Id.StartsWith("STN", StringComparison.Ordinal))
            .Select(static result => (
                result.Id,
                Line: Number(result.Region, "startLine"),
                Start: Number(result.Region, "startColumn"),
                End: Number(result.Region, "endColumn")))
            .OrderBy(static result => (result.Line, result.Start))
            .Select(result => (result.Id, lines[result.Line - 1][(result.Start - 1)..(result.End - 1)]))
            .ToArray();
    }

    private static int Number(JsonElement region, string name) => region.GetProperty(name).GetInt32();
}
