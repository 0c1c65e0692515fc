using System.Text.RegularExpressions;

namespace StorageNotifications.Package.Tests.Support;

/// <summary>Reads a document, and compares or updates its generated parts.</summary>
internal sealed partial class MarkdownPage(string file)
{
    private string[] Lines { get; } = Repository.Read(file).TrimEnd('\n').Split('\n');

    public string File { get; } = file;

    /// <summary>Gets the second-level headings.</summary>
    public IEnumerable<string> Headings =>
        LinesOutsideBlocks().Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..]);

    /// <summary>Gets the targets of all links.</summary>
    public IEnumerable<string> Links =>
        LinesOutsideBlocks().SelectMany(static line => Link().Matches(line)).Select(static match => match.Groups[1].Value);

    /// <summary>Gets the trimmed cells of the first table after a heading, or of the first table of the page.</summary>
    public IReadOnlyList<string[]> Table(string? heading = null)
    {
        Range rows = RowsOfTable(heading);
        return Lines[rows].Skip(2).Select(static row => row.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray()).ToArray();
    }

    /// <summary>Gets the contents of the fenced blocks in a language between a heading and the next one.</summary>
    public IReadOnlyList<string> Blocks(string heading, string language)
    {
        int start = IndexOf(heading) + 1;
        int end = Array.FindIndex(Lines, start, static line => line.StartsWith("## ", StringComparison.Ordinal));
        return Blocks(language, Lines[start..(end < 0 ? Lines.Length : end)]);
    }

    /// <summary>Gets the contents of all fenced blocks in a language.</summary>
    public IReadOnlyList<string> Blocks(string language) => Blocks(language, Lines);

    private static List<string> Blocks(string language, string[] lines)
    {
        var blocks = new List<string>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            int end = Array.IndexOf(lines, "```", i + 1);
            if (lines[i] == "```" + language)
                blocks.Add(string.Join('\n', lines[(i + 1)..end]));
            i = end;
        }
        return blocks;
    }

    /// <summary>Asserts that the first line is the given title, or replaces it.</summary>
    public void ExpectTitle(string title) => Expect(..1, "# " + title);

    /// <summary>Asserts that the first table after a heading, or of the page, equals the given table, or replaces it.</summary>
    public void ExpectTable(string? heading, string table) => Expect(RowsOfTable(heading), table);

    /// <summary>Asserts that the first block in a language after a heading equals the given text, or replaces it.</summary>
    public void ExpectBlock(string heading, string language, string text)
    {
        int fence = Array.IndexOf(Lines, "```" + language, IndexOf(heading));
        Expect((fence + 1)..Array.IndexOf(Lines, "```", fence + 1), text);
    }

    private void Expect(Range lines, string expected)
    {
        string actual = string.Join('\n', Lines[lines]);
        if (Repository.UpdatesSnapshots && actual != expected)
        {
            string[] updated = [.. Lines[..lines.Start], expected, .. Lines[lines.End..]];
            System.IO.File.WriteAllText(Repository.PathOf(File), string.Join('\n', updated) + "\n");
            return;
        }
        Assert.True(
            actual == expected,
            $"{File} does not agree with the code; UPDATE_SNAPSHOTS=1 rewrites it. Expected:\n{expected}\nFound:\n{actual}");
    }

    private Range RowsOfTable(string? heading)
    {
        int start = Array.FindIndex(Lines, heading is null ? 0 : IndexOf(heading), static line => line.StartsWith('|'));
        int end = Array.FindIndex(Lines, start, static line => !line.StartsWith('|'));
        return start..(end < 0 ? Lines.Length : end);
    }

    private int IndexOf(string heading)
    {
        int index = Array.FindIndex(Lines, line => line.StartsWith('#') && line.TrimStart('#', ' ') == heading);
        return index >= 0 ? index : throw new InvalidOperationException($"{File} has no heading '{heading}'");
    }

    private IEnumerable<string> LinesOutsideBlocks()
    {
        bool inside = false;
        foreach (string line in Lines)
        {
            bool fence = line.StartsWith("```", StringComparison.Ordinal);
            inside ^= fence;
            if (!inside && !fence)
                yield return line;
        }
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
