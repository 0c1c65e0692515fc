using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Reads <c>[|…|]</c>, <c>{|ID:…|}</c>, <c>{|#0:…|}</c>, <c>{|#0:…|#0}</c> and <c>$$</c> out of a source text.</summary>
public static partial class TestFileMarkupParser
{
    public static void GetPositionsAndSpans(
        string input, out string output, out ImmutableArray<int> positions, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans)
    {
        var text = new StringBuilder();
        var found = new List<int>();
        var open = new List<(string Key, int Start)>();
        var closed = new List<(string Key, TextSpan Span)>();
        int read = 0;
        for (Match mark = Mark().Match(input); mark.Success; mark = Mark().Match(input, read))
        {
            // "[|]" ends an open span whose last character is '['.
            int skipped = mark.Value == "[|" && Ends(input, mark.Index + 1, open) ? 1 : 0;
            text.Append(input, read, mark.Index + skipped - read);
            read = mark.Index + skipped + (skipped == 0 ? mark.Length : 2);
            if (skipped == 1)
                Close(open.Count - 1);
            else if (mark.Value == "$$")
                found.Add(text.Length);
            else if (mark.Value == "[|" || mark.Groups["start"].Success)
                open.Add((mark.Groups["start"].Value, text.Length));
            else if (mark.Groups["end"].Success)
                Close(open.FindIndex(start => start.Key == mark.Groups["end"].Value));
            else
                Close(open.FindLastIndex(start => start.Key.Length == 0 == (mark.Value == "|]")));
        }
        if (open.Count > 0)
            throw new ArgumentException($"The markup span '{open[0].Key}' has no end.", nameof(input));

        output = text.Append(input, read, input.Length - read).ToString();
        positions = [.. found];
        spans = closed.GroupBy(static span => span.Key).ToImmutableDictionary(
            static group => group.Key, static group => group.Select(static span => span.Span).ToImmutableArray());

        void Close(int index)
        {
            if (index < 0)
                throw new ArgumentException($"The markup ends a span that has no start, before offset {read}.", nameof(input));

            if (open[index].Key.StartsWith('#') && closed.Exists(span => span.Key == open[index].Key))
                throw new ArgumentException($"The markup key '{open[index].Key}' is used twice.", nameof(input));

            closed.Add((open[index].Key, TextSpan.FromBounds(open[index].Start, text.Length)));
            open.RemoveAt(index);
        }
    }

    private static bool Ends(string input, int bar, List<(string Key, int Start)> open) =>
        open.Count > 0 && bar + 1 < input.Length && input[bar + 1] == (open[^1].Key.Length == 0 ? ']' : '}');

    [GeneratedRegex(@"\$\$|\[\||\|\]|\{\|(?<start>[^:|\[\]{}]+):|\|(?<end>#\d+)\}|\|\}")]
    private static partial Regex Mark();
}
