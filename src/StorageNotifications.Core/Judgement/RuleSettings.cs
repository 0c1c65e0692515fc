using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Options;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Core.Judgement;

/// <summary>The catalogs together with the user's options.</summary>
internal sealed class RuleSettings(AnalysisOptions options)
{
    /// <summary>Gets the settings of somebody who sets no option.</summary>
    public static RuleSettings Default { get; } = new(AnalysisOptions.Read(static _ => null));

    public EventNameClassifier S3Events { get; } = new(EventCatalog.S3, options.AdditionalS3Events);

    public EventNameClassifier VaultEvents { get; } = new(EventCatalog.Glacier);

    public ArnChecker Arns { get; } = new(ArnGrammarCatalog.Default, RegionCatalog.Default, options.AdditionalRegions);

    /// <summary>Gets the regions of the buckets that the options list.</summary>
    public IReadOnlyDictionary<string, string> BucketRegions { get; } = options.BucketRegions;

    /// <summary>Gets the option values that are not valid.</summary>
    public IReadOnlyList<OptionProblem> Problems { get; } = options.Problems;
}
