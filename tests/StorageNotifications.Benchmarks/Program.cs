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
// --fuzz MINUTES [messages|wrapped|documents|xml]: compares our parsers and System.Text.Json or LINQ to XML on mutated texts, of each kind for the time
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
    case ["--fuzz", var minutes, .. var kinds]:
        foreach (string kind in kinds.Length > 0 ? kinds : ["messages", "wrapped", "documents", "xml"])
            Fuzz(kind, TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)));
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(ScenarioBenchmarks), typeof(CompilationBenchmarks)]).Run(args);
        break;
}

static void Fuzz(string kind, TimeSpan time)
{
    string folder = Path.Combine(AppContext.BaseDirectory, "Messages");
    using var run = new FuzzRun(folder);
    var xml = new XmlFuzzRun(folder);
    Action<int> mutate = kind switch
    {
        "messages" => seed => run.Mutate(seed, times: 10),
        "wrapped" => seed => run.MutateWrapped(seed, times: 1_000),
        "documents" => seed => run.MutateDocuments(seed, times: 100),
        "xml" => seed => xml.Mutate(seed, times: 500),
        _ => throw new ArgumentException($"'{kind}' is not a kind of text"),
    };
    if (kind == "messages")
        run.Truncate();
    long started = Stopwatch.GetTimestamp();
    int first = Random.Shared.Next(int.MaxValue / 2), seed = first;
    for (; Stopwatch.GetElapsedTime(started) < time; seed++)
        mutate(seed);
    Console.WriteLine($"{kind}, seeds {first} to {seed - 1}: {run.Compared + xml.Compared:N0} texts compared, {run.Messages + xml.Accepted:N0} of them accepted");
}
