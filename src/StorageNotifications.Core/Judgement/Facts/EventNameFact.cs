using StorageNotifications.Core.Events;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that is used to subscribe to an event.</summary>
/// <param name="Catalog">The events of the service.</param>
/// <param name="Verdict">What the catalog says about the text.</param>
internal abstract record EventNameFact(WrittenText Name, EventCatalog Catalog, EventNameVerdict Verdict) : Fact
{
    /// <summary>Gets the namespace of the generated constants.</summary>
    public abstract NotificationFamilies Family { get; }

    /// <summary>Gets the class of the generated constants.</summary>
    public abstract string ConstantsClass { get; }
}
