using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>A place that a diagnostic can point at.</summary>
internal abstract class LocatedPlace : Place
{
    public abstract Location Location { get; }

    /// <summary>Gets where a replacement is written, which is elsewhere if a name stands at the place.</summary>
    public virtual Location EditLocation => Location;
}
