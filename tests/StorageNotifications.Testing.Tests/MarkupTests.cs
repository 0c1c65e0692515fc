using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Testing.Tests;

public class MarkupTests
{
    [Theory]
    [InlineData("a", "a", "")]
    [InlineData("[|a|]b", "ab", ":0..1")]
    [InlineData("x{|A:[|a|]b|}", "xab", ":1..2 A:1..3")]
    [InlineData("{|#0:a|}{|#1:|}", "a", "#0:0..1 #1:1..1")]
    [InlineData("{|#0:a{|#1:b|#0}c|#1}", "abc", "#0:0..2 #1:1..3")]
    [InlineData("[|new int[|]]", "new int[]", ":0..8")]
    [InlineData("{|A:x|} is { } || y", "x is { } || y", "A:0..1")]
    public void Spans_AreRead(string input, string output, string spans)
    {
        TestFileMarkupParser.GetPositionsAndSpans(
            input, out string text, out _, out ImmutableDictionary<string, ImmutableArray<TextSpan>> found);
        Assert.Equal(output, text);
        Assert.Equal(spans, string.Join(' ', found
            .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(static pair => pair.Value.Select(span => $"{pair.Key}:{span.Start}..{span.End}"))));
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("a|]")]
    [InlineData("{|A:a")]
    [InlineData("{|#0:a|#1}")]
    [InlineData("{|#0:a|}{|#0:b|}")]
    public void WrongMarkup_IsRefused(string input) =>
        Assert.ThrowsAny<ArgumentException>(() => TestFileMarkupParser.GetPositionsAndSpans(input, out _, out _, out _));
}
