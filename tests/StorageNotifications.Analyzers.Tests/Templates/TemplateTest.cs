using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Tests.Templates;

/// <summary>Tests a template whose findings are marked as <c>[|STN1001:text|]</c>.</summary>
internal static partial class TemplateTest
{
    /// <summary>Verifies that the marked findings, and no others, are reported.</summary>
    public static async Task ReportedAsync(string template, string path = "/project/template.yaml")
    {
        string text = Mark().Replace(template, "$2");
        var expected = new List<string>();
        int removed = 0;
        foreach (Match mark in Mark().Matches(template))
        {
            string marked = mark.Groups[2].Value;
            expected.Add($"{mark.Groups[1].Value} at {mark.Index - removed}: {marked}");
            removed += mark.Length - marked.Length;
        }
        Assert.NotEmpty(expected);
        Assert.Equal(expected, (await FindAsync(text, path)).Select(found => Show(found, text)));
    }

    /// <summary>Verifies that there are no findings.</summary>
    public static async Task SilentAsync(string template, string path = "/project/template.yaml") =>
        Assert.Empty((await FindAsync(template, path)).Select(found => Show(found, template)));

    public static Task<IReadOnlyList<Diagnostic>> FindAsync(string template, string path = "/project/template.yaml") =>
        TemplateRun.FindAsync([new NotificationConfigurationAnalyzer()], [(path, template)]);

    private static string Show(Diagnostic found, string text) =>
        $"{found.Id} at {found.Location.SourceSpan.Start}: {text.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length)}";

    [GeneratedRegex(@"\[\|(STN\d{4}):(.*?)\|\]", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
