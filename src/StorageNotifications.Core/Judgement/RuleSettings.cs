using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Core.Judgement;

/// <summary>The catalogs and the user's options.</summary>
internal sealed class RuleSettings(AnalysisOptions options, RuleCatalogs catalogs)
{
    /// <summary>Gets the settings without any options.</summary>
    public static RuleSettings Default { get; } = new(AnalysisOptions.Read(static _ => null), RuleCatalogs.Default);

    public RuleCatalogs Catalogs { get; } = catalogs;

    public EventNameClassifier S3Events { get; } = new(catalogs.S3Events, options.AdditionalS3Events);

    public EventNameClassifier VaultEvents { get; } = new(catalogs.VaultEvents);

    public ArnChecker Arns { get; } = new(catalogs.Arns, catalogs.Regions, options.AdditionalRegions);

    /// <summary>Gets the regions of the buckets in the options.</summary>
    public IReadOnlyDictionary<string, string> BucketRegions { get; } = options.BucketRegions;

    /// <summary>Gets a value indicating whether the user declares that the code uses S3-compatible stores, which may not be S3.</summary>
    public bool IsS3Compatible { get; } = options.IsS3Compatible;

    /// <summary>Gets the options with invalid values.</summary>
    public IReadOnlyList<OptionProblem> Problems { get; } = options.Problems;
}
