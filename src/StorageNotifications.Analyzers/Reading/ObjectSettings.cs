using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>What a block does to the known members of one object.</summary>
internal sealed class ObjectSettings
{
    /// <summary>Values given by the constructor, the initialiser and assignments, in the order of the source.</summary>
    public List<(ApiRole Role, ISymbol Member, IOperation Value)> Given { get; } = [];

    /// <summary>Lists that the initialiser adds to: <c>Events = { … }</c>.</summary>
    public List<(ApiRole Role, IMemberInitializerOperation Added)> Initializers { get; } = [];

    /// <summary>Calls on lists: <c>x.Events.Add(…)</c>.</summary>
    public List<(ApiRole Role, IInvocationOperation Call)> Calls { get; } = [];
}
