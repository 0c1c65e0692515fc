using StorageNotifications.Core.Events;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that is used to subscribe to an event.</summary>
/// <param name="Verdict">What the catalog of the service says about it.</param>
internal abstract record EventNameFact(WrittenText Name, EventNameVerdict Verdict) : Fact
{
    /// <summary>Gets the events of the service.</summary>
    public abstract EventCatalog Catalog { get; }

    /// <summary>Gets the namespace of the generated constants.</summary>
    public abstract NotificationFamilies Family { get; }

    /// <summary>Gets the class of the generated constants.</summary>
    public abstract string ConstantsClass { get; }
}
