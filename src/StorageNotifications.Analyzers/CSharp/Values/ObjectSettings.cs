using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>The ways in which a block sets the members of one object.</summary>
internal sealed class ObjectSettings
{
    /// <summary>Gets the values from the constructor, the initializer and assignments, in source order.</summary>
    public List<(ISymbol Member, IOperation Value)> Given { get; } = [];

    /// <summary>Gets the initializers that add to lists: <c>Events = { … }</c>.</summary>
    public List<(ISymbol Member, IMemberInitializerOperation Added)> Initializers { get; } = [];

    /// <summary>Gets the calls on lists: <c>x.Events.Add(…)</c>.</summary>
    public List<(ISymbol Member, IInvocationOperation Call)> Calls { get; } = [];
}
