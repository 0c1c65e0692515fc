using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>A place with a location for diagnostics.</summary>
internal abstract class LocatedPlace : Place
{
    public abstract Location Location { get; }

    /// <summary>Gets the location of the edit, which differs if the place contains a name.</summary>
    public virtual Location EditLocation => Location;
}
