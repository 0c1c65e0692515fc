using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Core.Judgement;

/// <summary>The catalogs and the user's options.</summary>
internal sealed class RuleSettings(AnalysisOptions options, RuleCatalogs catalogs)
{
    /// <summary>Gets the settings without any options.</summary>
    public static RuleSettings Default { get; } = new(AnalysisOptions.Read(static _ => null), RuleCatalogs.Default);

    public AnalysisOptions Options { get; } = options;

    public RuleCatalogs Catalogs { get; } = catalogs;

    public EventNameClassifier S3Events { get; } = new(catalogs.S3Events, options.AdditionalS3Events);

    public EventNameClassifier VaultEvents { get; } = new(catalogs.VaultEvents);

    public ArnChecker Arns { get; } = new(catalogs.Arns, catalogs.Regions, options.AdditionalRegions);
}
