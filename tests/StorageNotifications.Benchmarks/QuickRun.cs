using System.Globalization;
using System.Runtime.InteropServices;

namespace StorageNotifications.Benchmarks;

/// <summary>
/// Measures the candidates of a scenario in random order, in several rounds, so that noise affects all of them equally. The result is the
/// median of the ratios of the rounds.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 31;
    private const double SlotNanoseconds = 6e6;
    private const double WarmUpNanoseconds = 150e6;

    /// <summary>A description of the machine.</summary>
    public static string Machine =>
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores";

    /// <summary>Measures all scenarios whose name contains the filter, and shows each result.</summary>
    public static IReadOnlyList<Measurement> Run(string filter, Action<string> show)
    {
        show("| | | ns per record | bytes allocated per record | times as fast | must | aim |");
        show("|---|---|--:|--:|--:|--:|--:|");
        var all = new List<Measurement>();
        foreach (Scenario scenario in Scenarios.All.Where(scenario => scenario.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (Measurement measurement in Measure(scenario))
            {
                show(Row(measurement));
                all.Add(measurement);
            }
        }
        return all;
    }

    private static IEnumerable<Measurement> Measure(Scenario scenario)
    {
        Candidate[] candidates = [.. scenario.Candidates];
        int[] passes = [.. candidates.Select(candidate => WarmUp(candidate, scenario.Inputs))];
        double[][] times = [.. candidates.Select(static _ => new double[Rounds])];
        int[] order = [.. Enumerable.Range(0, candidates.Length)];
        var random = new Random(1);
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int i in order)
                times[i][round] = Time(candidates[i], scenario.Inputs, passes[i]) / passes[i] / scenario.Inputs / scenario.RecordsEach;
        }

        for (int i = 0; i < candidates.Length; i++)
        {
            double ratio = Statistics.Median(times[0].Zip(times[i], static (first, own) => first / own));
            long before = GC.GetAllocatedBytesForCurrentThread();
            Pass(candidates[i], scenario.Inputs);
            double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)scenario.Inputs / scenario.RecordsEach;
            yield return new(scenario, candidates[i], Statistics.Median(times[i]), bytes, ratio);
        }
    }

    // Runs until the tiered compilation, which uses another thread, is complete; returns the number of passes that fill a time slot.
    private static int WarmUp(Candidate candidate, int inputs)
    {
        for (int i = 0; i < 3; i++)
        {
            double started = ThreadClock.Nanoseconds();
            while (ThreadClock.Nanoseconds() - started < WarmUpNanoseconds)
                Pass(candidate, inputs);
            Thread.Sleep(120);
        }
        int passes = 1;
        while (Time(candidate, inputs, passes) < SlotNanoseconds / 2)
            passes *= 2;
        return passes;
    }

    private static double Time(Candidate candidate, int inputs, int passes)
    {
        double started = ThreadClock.Nanoseconds();
        for (int i = 0; i < passes; i++)
            Pass(candidate, inputs);
        return ThreadClock.Nanoseconds() - started;
    }

    private static void Pass(Candidate candidate, int inputs)
    {
        Action<int> run = candidate.Run;
        for (int i = 0; i < inputs; i++)
            run(i);
    }

    private static string Row(Measurement measurement)
    {
        Scenario scenario = measurement.Scenario;
        bool isOwn = measurement.Candidate.Name == Candidate.Own;
        string goals = isOwn && scenario.Must > 0 ? Format($"{scenario.Must:0.0#} | {scenario.Aim:0.0#}") : " | ";
        string name = measurement.Candidate == scenario.Candidates[0] ? scenario.Name : "";
        string ratio = isOwn ? Format($"**{measurement.Ratio:0.00}**") : Format($"{measurement.Ratio:0.00}");
        return Format($"| {name} | {measurement.Candidate.Name} | {measurement.Nanoseconds:N0} | {measurement.Bytes:N0} | {ratio} | {goals} |");
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The time and memory of a candidate per record, and its speed relative to the first candidate.</summary>
internal sealed record Measurement(Scenario Scenario, Candidate Candidate, double Nanoseconds, double Bytes, double Ratio);
