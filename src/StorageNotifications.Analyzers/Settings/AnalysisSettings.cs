using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.Settings;

/// <summary>Reads the options for a file. Files with the same options share one settings object.</summary>
internal static class AnalysisSettings
{
    private static readonly ConcurrentDictionary<EquatableArray<string>, Entry> Known = new();

    public static RuleSettings For(AnalyzerConfigOptions options) => Find(options).Settings.Value;

    /// <summary>Reads only the options, for a project in which no rule may run.</summary>
    public static AnalysisOptions OptionsFor(AnalyzerConfigOptions options) => Find(options).Options;

    private static Entry Find(AnalyzerConfigOptions options)
    {
        string? Option(string key) => options.TryGetValue(key, out string? value) ? value : null;

        return Known.GetOrAdd(new(AnalysisOptions.Keys.Select(key => Option(key) ?? "")), _ => new(AnalysisOptions.Read(Option)));
    }

    // The settings need the catalogs, which take milliseconds to read.
    private sealed class Entry(AnalysisOptions options)
    {
        public AnalysisOptions Options { get; } = options;

        public Lazy<RuleSettings> Settings { get; } = new(() => new(options, RuleCatalogs.Default));
    }
}
