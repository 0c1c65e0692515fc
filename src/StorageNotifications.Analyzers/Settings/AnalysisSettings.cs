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
    private static readonly ConcurrentDictionary<EquatableArray<string>, RuleSettings> Known = new();

    public static RuleSettings For(AnalyzerConfigOptions options)
    {
        string? Option(string key) => options.TryGetValue(key, out string? value) ? value : null;

        return Known.GetOrAdd(
            new(AnalysisOptions.Keys.Select(key => Option(key) ?? "")),
            _ => new(AnalysisOptions.Read(Option), RuleCatalogs.Default));
    }
}
