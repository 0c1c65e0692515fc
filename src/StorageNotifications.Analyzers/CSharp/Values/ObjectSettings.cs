using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>How a block sets the members of one object.</summary>
internal sealed class ObjectSettings
{
    /// <summary>Values that the constructor, the initializer and assignments give, in source order.</summary>
    public List<(ISymbol Member, IOperation Value)> Given { get; } = [];

    /// <summary>Lists that the initializer adds to: <c>Events = { … }</c>.</summary>
    public List<(ISymbol Member, IMemberInitializerOperation Added)> Initializers { get; } = [];

    /// <summary>Calls on lists: <c>x.Events.Add(…)</c>.</summary>
    public List<(ISymbol Member, IInvocationOperation Call)> Calls { get; } = [];
}
