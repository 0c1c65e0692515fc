using StorageNotifications.Core.Events;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A Glacier vault event name in a subscription.</summary>
internal sealed record VaultEventNameFact(WrittenText Name, EventCatalog Catalog, EventNameVerdict Verdict) : EventNameFact(Name, Catalog, Verdict)
{
    public override NotificationFamilies Family => NotificationFamilies.Glacier;

    public override string ConstantsClass => EventConstant.GlacierClass;

    /// <summary>Classifies a text; returns null if a part of it is unknown.</summary>
    public static VaultEventNameFact? Read(WrittenText name, RuleSettings settings) =>
        name.IsComplete ? new(name, settings.Catalogs.VaultEvents, settings.VaultEvents.Classify(name.Text)) : null;
}
