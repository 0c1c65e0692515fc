using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers;
using StorageNotifications.Core.Yaml;
using StorageNotifications.Testing;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>Measures parsing templates and their cost in a build and after an edit. Times are processor times of the process.</summary>
internal static class QuickTemplateRun
{
    private const int Megabyte = 1_000_000;
    private const int SmallLength = 5_000;
    private const int SmallFiles = 200;
    private const int Rounds = 15;
    private const int WarmUps = 10;

    public static void Run()
    {
        string large = TemplateCode.Yaml(Megabyte);
        string small = TemplateCode.Yaml(SmallLength);
        (string, string)[] files = [.. Enumerable.Range(0, SmallFiles).Select(i => ($"/project/{i}.template.yaml", small))];
        Console.WriteLine(QuickRun.Machine);
        Console.WriteLine("\n| what | characters | ms | ms per million characters |");
        Console.WriteLine("|---|--:|--:|--:|");
        Print("one large template, read", large.Length, () => Read(large));
        Print("one large template, read and judged", large.Length, () => Judge(TemplateRun.FilesOf([("/project/template.yaml", large)])));
        Print($"{SmallFiles} small templates, read", small.Length * SmallFiles, () => Array.ForEach(files, static file => Read(file.Item2)));
        Print($"{SmallFiles} small templates, read and judged", small.Length * SmallFiles, () => Judge(TemplateRun.FilesOf(files)));
        ImmutableArray<AdditionalText> known = TemplateRun.FilesOf(files);
        Judge(known);
        Print($"the same, after an edit of one of them", small.Length * SmallFiles, () => Judge(known.SetItem(0, TemplateRun.FilesOf(files[..1])[0])));
        Print($"the same, after an edit of C# only", small.Length * SmallFiles, () => Judge(known));
        Print("no templates", 0, () => Judge([]));
    }

    private static void Read(string text)
    {
        if (DocumentReader.Read(text).Error is { } error)
            throw new InvalidOperationException($"The template cannot be read: {error.Problem}");
    }

    // A new compilation each time, as after each edit.
    private static void Judge(ImmutableArray<AdditionalText> files)
    {
        ImmutableArray<Diagnostic> found = TemplateRun.FindAsync([new NotificationConfigurationAnalyzer()], files).GetAwaiter().GetResult();
        if (found.Length != files.Length)
            throw new InvalidOperationException($"{files.Length} templates with one mistake each had {found.Length} findings");
    }

    private static void Print(string what, int length, Action action)
    {
        for (int i = 0; i < WarmUps; i++)
            action();
        double time = Statistics.Median(Enumerable.Range(0, Rounds).Select(_ => Time(action)).ToArray());
        string perMillion = length == 0 ? "" : (time * Megabyte / length).ToString("0.0", CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {length:N0} | {time:0.0} | {perMillion} |"));
    }

    private static double Time(Action action)
    {
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
