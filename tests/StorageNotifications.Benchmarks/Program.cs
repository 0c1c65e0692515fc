using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using StorageNotifications.Benchmarks;
using StorageNotifications.Benchmarks.Compilation;
using StorageNotifications.Fuzzing;

// --quick [part of a scenario's name]: compares the candidates of each scenario, in about two minutes
// --cold-start: measures how much longer a program that parses one message takes to start
// --docs FOLDER: runs both and writes the results and a chart to the page benchmarks.md in the folder
// --quick-analyzers [folders]: compiles programs without analyzers, with ours, and with those in the folders
// --build-cost: the compiler of the .NET SDK on an empty program, with and without the package
// --quick-templates: measures parsing and analyzing templates, initially and after an edit
// --fuzz MINUTES: compares our parsers and System.Text.Json on mutated messages
// Other arguments are passed to BenchmarkDotNet.
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
    case ["--build-cost"]:
        BuildCostRun.Run();
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
