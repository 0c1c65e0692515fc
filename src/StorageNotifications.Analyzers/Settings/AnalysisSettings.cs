using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Options;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Analyzers.Settings;

/// <summary>What the catalogs and the user's options say together; one for each set of options.</summary>
internal sealed class AnalysisSettings
{
    private static readonly ConcurrentDictionary<(string?, string?, string?), AnalysisSettings> Known = new();

    private AnalysisSettings(AnalysisOptions options)
    {
        S3Events = new(EventCatalog.S3, options.AdditionalS3Events);
        Arns = new(ArnGrammarCatalog.Default, RegionCatalog.Default, options.AdditionalRegions);
        BucketRegions = options.BucketRegions;
        Problems = options.Problems;
    }

    public EventNameClassifier S3Events { get; }

    public EventNameClassifier VaultEvents { get; } = new(EventCatalog.Glacier);

    public ArnChecker Arns { get; }

    /// <summary>The regions of buckets that the options list.</summary>
    public IReadOnlyDictionary<string, string> BucketRegions { get; }

    /// <summary>The options that mean nothing.</summary>
    public IReadOnlyList<OptionProblem> Problems { get; }

    public static AnalysisSettings For(AnalyzerConfigOptions options)
    {
        string? Option(string key) => options.TryGetValue(key, out string? value) ? value : null;

        return Known.GetOrAdd(
            (Option(AnalysisOptions.AdditionalS3EventsOption), Option(AnalysisOptions.AdditionalRegionsOption), Option(AnalysisOptions.BucketRegionsOption)),
            _ => new(AnalysisOptions.Read(Option)));
    }
}
