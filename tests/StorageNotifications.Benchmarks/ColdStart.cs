using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace StorageNotifications.Benchmarks;

/// <summary>
/// Publishes a program with ahead-of-time compilation and repeatedly starts it to parse or write one message twice. The result is the
/// additional time compared with a start in the same round that only reads the file.
/// </summary>
internal static class ColdStart
{
    private const int Rounds = 41;
    private const string Empty = "empty";

    private static readonly (string Name, string What, double? Must)[] Candidates =
    [
        ("Program that only reads the file", Empty, null),
        ("`S3EventNotification.Parse`", "parse", 3),
        ("`Parse` and `ToUtf8Json`", "write", null),
        ("`S3EventReader`", "read", null),
        ("System.Text.Json", "System.Text.Json", null),
    ];

    /// <summary>Measures all cases and shows a table.</summary>
    /// <exception cref="InvalidOperationException">The program cannot be published or fails.</exception>
    public static void Run(Action<string> show)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("cold-start-");
        try
        {
            string program = Publish(folder.FullName), message = Path.Combine(folder.FullName, "message.json");
            File.WriteAllBytes(message, Inputs.S3[0]);
            double[][] times = Measure(program, message);

            show("| | ms | more than the first | difference of the minima | methods compiled | must |");
            show("|---|--:|--:|--:|--:|--:|");
            int compiledAnyway = Compiled(program, Empty, message);
            for (int i = 0; i < times.Length; i++)
            {
                (string name, string what, double? must) = Candidates[i];
                int compiled = Compiled(program, what, message) - compiledAnyway;
                double above = Statistics.Median(times[i].Zip(times[0], static (own, empty) => own - empty));
                FormattableString row = $"| {name} | {Statistics.Median(times[i]):0.0} | {above:0.0} | {times[i].Min() - times[0].Min():0.0} | {compiled} | {must:0.0} |";
                show(row.ToString(CultureInfo.InvariantCulture));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Publish(string folder)
    {
        string project = typeof(ColdStart).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "ColdStartProject").Value!;
        string output = Path.Combine(folder, "published");
        Start(
            ["publish", project, "-c", "Release", "--use-current-runtime", "-p:PublishReadyToRun=true", "-p:SelfContained=false", "-v", "q", "-o", output]);
        return Path.Combine(output, Path.ChangeExtension(Path.GetFileName(project), ".dll"));
    }

    private static double[][] Measure(string program, string message)
    {
        double[][] times = [.. Candidates.Select(static _ => new double[Rounds])];
        int[] order = [.. Enumerable.Range(0, Candidates.Length)];
        var random = new Random(1);
        foreach (int i in order)
            Start([program, Candidates[i].What, message]);
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                long started = Stopwatch.GetTimestamp();
                Start([program, Candidates[i].What, message]);
                times[i][round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
        }
        return times;
    }

    // The runtime logs the methods that it compiles.
    private static int Compiled(string program, string what, string message)
    {
        string list = Path.Combine(Path.GetDirectoryName(message)!, "compiled.txt");
        File.Delete(list);
        Start([program, what, message], ("DOTNET_JitStdOutFile", list), ("DOTNET_JitDisasmSummary", "1"));
        return File.Exists(list) ? File.ReadLines(list).Count() : 0;
    }

    private static void Start(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start");
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
