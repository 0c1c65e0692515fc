using StorageNotifications.Core.Events;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that is used to subscribe to an event of a bucket.</summary>
internal sealed record S3EventNameFact(WrittenText Name, EventNameVerdict Verdict) : EventNameFact(Name, Verdict)
{
    public override EventCatalog Catalog => EventCatalog.S3;

    public override NotificationFamilies Family => NotificationFamilies.S3;

    public override string ConstantsClass => EventConstant.S3Class;

    /// <summary>Classifies a text; null if not all of it can be seen.</summary>
    public static S3EventNameFact? Read(WrittenText name, RuleSettings settings) =>
        name.IsComplete ? new(name, settings.S3Events.Classify(name.Text)) : null;
}
