using StorageNotifications.Core.Events;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>An S3 event name in a subscription.</summary>
internal sealed record S3EventNameFact(WrittenText Name, EventCatalog Catalog, EventNameVerdict Verdict) : EventNameFact(Name, Catalog, Verdict)
{
    public override NotificationFamilies Family => NotificationFamilies.S3;

    public override string ConstantsClass => EventConstant.S3Class;

    /// <summary>Classifies a text; returns null if a part of it is unknown.</summary>
    public static S3EventNameFact? Read(WrittenText name, RuleSettings settings) =>
        name.IsComplete ? new(name, settings.Catalogs.S3Events, settings.S3Events.Classify(name.Text)) : null;
}
