using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers;
using StorageNotifications.Package.Tests.Support;
using StorageNotifications.Testing;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>Tests that the documentation shows the findings in the sample templates.</summary>
public sealed class TemplateSampleTests
{
    private const string Page = "docs/templates.md";
    private const string Folder = "docs/samples/Templates";
    private const string Corrected = "corrected.template.yaml";

    [Fact]
    public async Task Page_ShowsTheFindings() =>
        new MarkdownPage(Page).ExpectBlock("Example", "text", string.Join('\n', await FindAsync("template.yaml", "serverless.template")));

    [Fact]
    public async Task CorrectedTemplate_HasNoFindings() => Assert.Empty(await FindAsync(Corrected));

    private static async Task<IEnumerable<string>> FindAsync(params string[] files)
    {
        IReadOnlyList<Diagnostic> found = await TemplateRun.FindAsync(
            [new NotificationConfigurationAnalyzer()], files.Select(static file => (file, Repository.Read($"{Folder}/{file}"))));
        return found.Select(static diagnostic =>
        {
            FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
            string position = FormattableString.Invariant($"{span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}");
            return $"{span.Path}({position}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
        });
    }
}
