using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Options;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

public sealed partial class ReadmeTests
{
    public static TheoryData<string> Options => new(
        new[] { typeof(GenerationOptions), typeof(AnalysisMode), typeof(TemplateAnalysis), typeof(AnalysisOptions) }
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(static constant => constant.IsLiteral && constant.Name.EndsWith("Option", StringComparison.Ordinal))
            .Select(static constant => (string)constant.GetRawConstantValue()!));

    public static TheoryData<string> Examples => new(new MarkdownPage("README.md").Blocks("csharp"));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_CompilesAndHasTheFindingsInItsComments(string example)
    {
        IEnumerable<Diagnostic> found = await DocExample.FindAsync(example, usesMessages: true);
        Assert.Equal(
            FindingComment().Matches(example).Select(static match => match.Groups[1].Value),
            found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void TryIt_HasTwoCommands_AndContinuousIntegrationRunsTheSecond()
    {
        string[] commands = Assert.Single(new MarkdownPage("README.md").Blocks("Try it", "bash")).Split('\n');

        Assert.Equal(["dotnet run --project docs/samples/PhotoUploads", "dotnet test Analyzers.sln"], commands);
        Assert.Contains($"\n{commands[1]} ", Repository.Read(".ci/run"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Option_IsInTheReadmeAndDescribed(string option)
    {
        Assert.Contains(new MarkdownPage("README.md").Table("Options"), row => row[0] == $"`{option}`");
        Assert.Contains($"\n### {option}\n", Repository.Read("docs/configuration.md"), StringComparison.Ordinal);
    }

    // The compiler passes only these properties on.
    [Theory]
    [MemberData(nameof(Options))]
    public void Property_IsVisibleToTheCompiler(string option) => Assert.Equal(
        !option.StartsWith(AnalysisOptions.Prefix, StringComparison.Ordinal),
        Repository.Read("src/StorageNotifications/build/StorageNotifications.props").Contains($"<CompilerVisibleProperty Include=\"{option}\" />", StringComparison.Ordinal));

    [GeneratedRegex("// (STN[0-9]{4})")]
    private static partial Regex FindingComment();
}
