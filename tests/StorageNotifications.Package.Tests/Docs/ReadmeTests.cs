using System.Reflection;
using StorageNotifications.Core.Options;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

public sealed class ReadmeTests
{
    public static TheoryData<string> Options => new(
        new[] { typeof(GenerationOptions), typeof(AnalysisOptions) }
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(static constant => constant.IsLiteral && constant.Name.EndsWith("Option", StringComparison.Ordinal))
            .Select(static constant => (string)constant.GetRawConstantValue()!));

    [Fact]
    public void TryIt_HasTwoCommands_AndContinuousIntegrationRunsTheSecond()
    {
        string[] commands = Assert.Single(new MarkdownPage("README.md").Blocks("Try it", "bash")).Split('\n');

        Assert.Equal(["dotnet run --project docs/samples/PhotoUploads", "dotnet test Analyzers.sln"], commands);
        Assert.Contains($"\n{commands[1]} ", Repository.Read(".ci/run"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Option_IsInTheReadmeAndExplained(string option)
    {
        Assert.Contains(new MarkdownPage("README.md").Table("Options"), row => row[0] == $"`{option}`");
        Assert.Contains($"\n### {option}\n", Repository.Read("docs/configuration.md"), StringComparison.Ordinal);
    }
}
