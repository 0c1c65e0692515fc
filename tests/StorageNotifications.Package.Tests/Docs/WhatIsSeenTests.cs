using Microsoft.CodeAnalysis;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>Tests the examples in what-is-seen.md: a rule is reported exactly on the lines with a comment that names it.</summary>
public sealed class WhatIsSeenTests
{
    private const string Comment = " // STN";

    private static readonly MarkdownPage Page = new("docs/what-is-seen.md");

    public static TheoryData<string> Examples => new(Page.Headings.SelectMany(static heading => Page.Blocks(heading, "csharp")));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task FindingsOfEachLine_EqualItsComment(string example)
    {
        IEnumerable<string> said = example.Split('\n')
            .Select(static (line, i) => (line, i))
            .Where(static numbered => numbered.line.Contains(Comment, StringComparison.Ordinal))
            .Select(static numbered => $"{numbered.i}: {numbered.line[(numbered.line.IndexOf(Comment, StringComparison.Ordinal) + 4)..]}");
        IEnumerable<string> found = (await DocExample.FindAsync(example))
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => $"{LineOf(diagnostic)}: {diagnostic.Id}");
        Assert.Equal(said, found);
    }

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line - DocExample.LinesBefore;
}
