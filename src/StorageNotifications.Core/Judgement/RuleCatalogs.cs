using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Core.Judgement;

/// <summary>The catalogs that the rules use.</summary>
internal sealed record RuleCatalogs(EventCatalog S3Events, EventCatalog VaultEvents, RegionCatalog Regions, ArnGrammarCatalog Arns)
{
    public static RuleCatalogs Default { get; } = new(EventCatalog.S3, EventCatalog.Glacier, RegionCatalog.Default, ArnGrammarCatalog.Default);
}
