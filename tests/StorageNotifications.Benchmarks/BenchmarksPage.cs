namespace StorageNotifications.Benchmarks;

/// <summary>Updates the page with the results. The text between the two marks is generated.</summary>
internal static class BenchmarksPage
{
    private const string Begin = "<!-- what was measured -->";
    private const string End = "<!-- until here -->";

    /// <summary>Runs all measurements, and writes the results and the chart to the folder.</summary>
    /// <exception cref="InvalidOperationException">The page does not contain the marks.</exception>
    public static void Write(string folder)
    {
        string path = Path.Combine(folder, "benchmarks.md");
        string page = File.ReadAllText(path);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal), end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"{path} does not contain {Begin} and {End}");

        var lines = new List<string> { Begin, "", $"Measured on {QuickRun.Machine}.", "" };
        IReadOnlyList<Measurement> measurements = QuickRun.Run("", Show);
        Show("");
        Show("From the start of a process to its end:");
        Show("");
        ColdStart.Run(Show);
        Show("");
        File.WriteAllText(path, $"{page[..begin]}{string.Join('\n', lines)}\n{page[end..]}");
        File.WriteAllText(Path.Combine(folder, "benchmarks.svg"), Plot.Draw(measurements));

        void Show(string line)
        {
            Console.WriteLine(line);
            lines.Add(line);
        }
    }
}
