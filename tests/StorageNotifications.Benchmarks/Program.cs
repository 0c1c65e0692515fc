using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using StorageNotifications.Benchmarks;
using StorageNotifications.Benchmarks.Compilation;
using StorageNotifications.Fuzzing;

// --quick [part of a scenario's name]: all candidates of a scenario in turn, in about two minutes
// --cold-start: how much longer a program takes to start that reads one message
// --docs FOLDER: both, written into the page benchmarks.md of the folder, with a picture of it
// --quick-analyzers [folders]: programs compiled with and without our analyzers, and with those in the folders
// --quick-templates: templates read and judged, at first and after an edit
// --fuzz MINUTES: mutated messages, read by us and by System.Text.Json
// Otherwise BenchmarkDotNet.
switch (args)
{
    case ["--quick", .. var filter]:
        Console.WriteLine(QuickRun.Machine);
        _ = QuickRun.Run(filter.Length > 0 ? filter[0] : "", Console.WriteLine);
        break;
    case ["--cold-start"]:
        Console.WriteLine(QuickRun.Machine);
        ColdStart.Run(Console.WriteLine);
        break;
    case ["--docs", var folder]:
        BenchmarksPage.Write(folder);
        break;
    case ["--quick-analyzers", .. var folders]:
        QuickAnalyzerRun.Run(folders);
        break;
    case ["--quick-templates"]:
        QuickTemplateRun.Run();
        break;
    case ["--fuzz", var minutes]:
        Fuzz(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)));
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(ScenarioBenchmarks), typeof(CompilationBenchmarks)]).Run(args);
        break;
}

static void Fuzz(TimeSpan time)
{
    using var run = new FuzzRun(Path.Combine(AppContext.BaseDirectory, "Messages"));
    run.Truncate();
    long started = Stopwatch.GetTimestamp();
    int seed = Random.Shared.Next();
    for (; Stopwatch.GetElapsedTime(started) < time; seed++)
    {
        run.Mutate(seed, times: 10);
        Console.Write($"\rseed {seed}: {run.Compared:N0} texts compared, {run.Messages:N0} of them messages");
    }
    Console.WriteLine();
}
