using StorageNotifications.Core.Events;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>An event name in a subscription.</summary>
/// <param name="Catalog">The events of the service.</param>
/// <param name="Verdict">The classification of the name.</param>
internal abstract record EventNameFact(WrittenText Name, EventCatalog Catalog, EventNameVerdict Verdict) : Fact
{
    /// <summary>Gets the namespace of the generated constants.</summary>
    public abstract NotificationFamilies Family { get; }

    /// <summary>Gets the class of the generated constants.</summary>
    public abstract string ConstantsClass { get; }
}
