using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>
/// Runs the compiler of the .NET SDK as a build without a build server does, on an empty program with and without the package. Each round runs
/// all cases in random order. The result is the median of the ratios within the rounds, of the processor time of the whole process. It runs on Linux and macOS.
/// </summary>
internal static class BuildCostRun
{
    private const int Rounds = 11;
    private const string Program = "System.Console.WriteLine();";

    public static void Run()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("build-cost-");
        try
        {
            (string Name, string Arguments)[] cases = [.. Cases(folder.FullName)];
            Console.WriteLine(QuickRun.Machine);
            Console.WriteLine("\n| program | processor ms | relative to the program without the package |");
            Console.WriteLine("|---|--:|--:|");
            double[][] times = Measure([.. cases.Select(static one => one.Arguments)]);
            for (int i = 0; i < cases.Length; i++)
            {
                double ratio = Statistics.Median(times[i].Zip(times[0], static (time, plain) => time / plain));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {cases[i].Name} | {Statistics.Median(times[i]):N0} | {ratio:0.00} |"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<(string Name, string Arguments)> Cases(string folder)
    {
        string program = Path.Combine(folder, "Program.cs"), usings = Path.Combine(folder, "Usings.cs");
        File.WriteAllText(program, Program);
        File.WriteAllText(usings, "global using System; global using System.Collections.Generic; global using System.Linq;");
        string[] package = [typeof(Core.Yaml.DocumentReader).Assembly.Location, typeof(Analyzers.NotificationConfigurationAnalyzer).Assembly.Location, PathOf("Generator")];
        string[] peers = [program, usings, .. Directory.GetFiles(PathOf("Peers"), "*.cs")];

        yield return ("Without the package", Response(folder, "none", [], Families("None"), program));
        yield return ("Rules only (`StorageNotificationsFamilies` is `None`)", Response(folder, "rules", package, Families("None"), program));
        yield return ("As installed, in a project that does not use the types", Response(folder, "unused", package, "StorageNotificationsOnlyIfUsed = true", program));
        yield return ("`Constants`", Response(folder, "constants", package, Families("Constants"), program));
        yield return ("`S3`", Response(folder, "s3", package, Families("S3"), program));
        yield return ("`All`", Response(folder, "all", package, Families("All"), program));
        yield return ("`All`, with StorageNotifications.Messages", Response(folder, "messages", package, Families("All"), program, "/r:" + PathOf("CompiledMessages")));
        yield return ("Source generator of System.Text.Json on equivalent types", Response(
            folder, "peers", [], Families("None"), [.. peers, "/r:" + typeof(Newtonsoft.Json.JsonConvert).Assembly.Location]));
    }

    private static string Families(string selected) => "StorageNotificationsFamilies = " + selected;

    private static string Response(string folder, string name, string[] analyzers, string property, params string[] sourcesAndReferences)
    {
        string config = Path.Combine(folder, name + ".globalconfig"), response = Path.Combine(folder, name + ".rsp");
        File.WriteAllText(config, $"is_global = true\nbuild_property.{property}\n");
        string pack = ReferencePack();
        IEnumerable<string> lines =
        [
            "/nologo /nullable:enable /langversion:latest /target:exe /optimize+ /deterministic+ /debug:portable /nowarn:CS8019",
            $"/out:\"{Path.Combine(folder, name + ".dll")}\"",
            $"/analyzerconfig:\"{config}\"",
            .. Directory.GetFiles(Path.Combine(pack, "ref"), "*.dll", SearchOption.AllDirectories).Select(static file => $"/r:\"{file}\""),
            .. Directory.GetFiles(PathOf("NetSdkAnalyzers"), "*.dll").Concat(Directory.GetFiles(Path.Combine(pack, "analyzers", "dotnet", "cs"), "*.dll")).Concat(analyzers)
                .Select(static file => $"/a:\"{file}\""),
            .. sourcesAndReferences.Select(static file => file.StartsWith("/r:", StringComparison.Ordinal) ? $"/r:\"{file[3..]}\"" : $"\"{file}\""),
        ];
        File.WriteAllLines(response, lines);
        return $"exec \"{Path.Combine(SdkFolder(), "Roslyn", "bincore", "csc.dll")}\" /noconfig \"@{response}\"";
    }

    // …/dotnet/sdk/10.0.100/Sdks/Microsoft.NET.Sdk/analyzers
    private static string SdkFolder() => Path.GetFullPath(Path.Combine(PathOf("NetSdkAnalyzers"), "..", "..", ".."));

    private static string ReferencePack() =>
        Directory.GetDirectories(Path.Combine(SdkFolder(), "..", "..", "packs", "Microsoft.NETCore.App.Ref")).OrderBy(static path => Version.TryParse(Path.GetFileName(path), out Version? version) ? version : new()).Last();

    private static string PathOf(string key) =>
        typeof(BuildCostRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;

    private static double[][] Measure(string[] commands)
    {
        foreach (string command in commands)
            _ = Time(command);
        double[][] times = [.. commands.Select(static _ => new double[Rounds])];
        int[] order = [.. Enumerable.Range(0, commands.Length)];
        var random = new Random(1);
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int i in order)
                times[i][round] = Time(commands[i]);
        }
        return times;
    }

    private static double Time(string arguments)
    {
        TimeSpan before = ChildClock.Time;
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? (ChildClock.Time - before).TotalMilliseconds : throw new InvalidOperationException(output);
    }
}
