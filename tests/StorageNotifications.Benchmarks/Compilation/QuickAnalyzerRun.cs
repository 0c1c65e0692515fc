using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>
/// Compiles the same programs with one set of analyzers after another, in random order, in several rounds. The result is the median of the
/// ratios of the rounds. Times are processor times of the process, except the analyzers' own time, which is elapsed time.
/// </summary>
internal static class QuickAnalyzerRun
{
    private const int Modules = 8;
    private const int Growth = 4;
    private const int Rounds = 9;
    private const int GrowthRounds = 3;

    /// <param name="folders">The folders of the analyzers to compare with.</param>
    public static void Run(IEnumerable<string> folders)
    {
        AnalyzerSet[] peers = [AnalyzerSet.AwsSdk, .. folders.Select(static folder => AnalyzerSet.FromFolder(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), folder))];
        AnalyzerSet[] sets = [AnalyzerSet.None, AnalyzerSet.NoOp, AnalyzerSet.Ours, AnalyzerSet.NetSdk, AnalyzerSet.NetSdk.With(AnalyzerSet.Ours), .. peers];
        Workload[] small = [.. Workload.All(Modules)];
        Workload[] large = [.. Workload.All(Modules * Growth)];
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, "
            + $"compiler {typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version}");
        for (int i = 0; i < small.Length; i++)
            Print(small[i], large[i], sets);
    }

    private static void Print(Workload small, Workload large, AnalyzerSet[] sets)
    {
        // A run without findings would be fast but meaningless.
        if (large.IsWrong && large.Compile(AnalyzerSet.Ours) == large.Compile(AnalyzerSet.None))
            throw new InvalidOperationException($"No findings in a program that {large.Name}");
        Console.WriteLine(Format($"\n{small.Lines:N0} lines, a program that {small.Name}\n"));
        Console.WriteLine("| analyzers | compile ms | relative to the compiler | relative to the empty analyzer | findings | actions | own ms per 1,000 lines | growth for 4 times the code |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        double[][] times = Measure(Rounds, [.. sets.Select(set => (Action)(() => small.Compile(set)))]);
        for (int i = 0; i < sets.Length; i++)
        {
            (int actions, double own) = Observe(large, sets[i]);
            // Our analyzers and the two sets that they are compared with.
            string growth = i < 3 ? Format($"{Grow(small, large, sets[i]):0.00}") : "";
            Console.WriteLine(Format(
                $"| {sets[i].Name} | {Statistics.Median(times[i]):N0} | {Ratio(times[i], times[0]):0.00} | {Ratio(times[i], times[1]):0.00} | {small.Compile(sets[i])} | {actions} | {own:0.00} | {growth} |"));
        }
    }

    private static double Grow(Workload small, Workload large, AnalyzerSet set)
    {
        double[][] times = Measure(GrowthRounds, [() => small.Compile(set), () => large.Compile(set)]);
        return Ratio(times[1], times[0]) * small.Lines * Growth / large.Lines;
    }

    private static (int Actions, double Milliseconds) Observe(Workload workload, AnalyzerSet set)
    {
        if (set.Analyzers.IsEmpty)
            return (0, 0);
        AnalyzerTelemetryInfo[][] observed = [.. Enumerable.Range(0, Rounds).Select(_ => Observed(workload, set))];
        return (observed[0].Sum(ActionsOf), Statistics.Median(observed.Select(static infos => infos.Sum(static info => info.ExecutionTime.TotalMilliseconds))) / workload.Lines * 1000);
    }

    private static AnalyzerTelemetryInfo[] Observed(Workload workload, AnalyzerSet set)
    {
        GC.Collect();
        return [.. workload.Observe(set).Values];
    }

    // The actions that run for code, not those that run once.
    private static int ActionsOf(AnalyzerTelemetryInfo info) =>
        info.OperationActionsCount + info.OperationBlockActionsCount + info.OperationBlockStartActionsCount + info.SyntaxNodeActionsCount + info.SyntaxTreeActionsCount
        + info.SemanticModelActionsCount + info.SymbolActionsCount + info.SymbolStartActionsCount + info.CodeBlockActionsCount + info.CodeBlockStartActionsCount;

    private static double[][] Measure(int rounds, Action[] actions)
    {
        foreach (Action action in actions.Concat(actions))
            action();
        double[][] times = [.. actions.Select(_ => new double[rounds])];
        int[] order = [.. Enumerable.Range(0, actions.Length)];
        var random = new Random(1);
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (int i in order)
                times[i][round] = Time(actions[i]);
        }
        return times;
    }

    private static double Time(Action action)
    {
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static double Ratio(double[] times, double[] others) => Statistics.Median(times.Zip(others, static (time, other) => time / other));

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
