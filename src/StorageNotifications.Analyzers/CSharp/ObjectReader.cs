using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds the values that the members of an object in a role of the API catalog get.</summary>
internal sealed class ObjectReader(KnownApi api, ObjectSettingsReader settings, TextValueReader texts)
{
    /// <summary>Whether a member in the role gets any value, known or not.</summary>
    public bool Has(IObjectCreationOperation creation, ApiRole role) => settings.IsSet(creation, InRole(role));

    /// <summary>The only value that a member in the role certainly gets, or null.</summary>
    public IOperation? Only(IObjectCreationOperation creation, ApiRole role) => settings.CertainValueOf(creation, InRole(role));

    /// <summary>The only text that a member in the role certainly gets, or null.</summary>
    public WrittenText? Text(IObjectCreationOperation creation, ApiRole role) => Only(creation, role) is { } value ? texts.CertainTextOf(value) : null;

    /// <summary>All values that the members in the role get, and all arguments of calls on the lists in them, in source order.</summary>
    public IEnumerable<(ISymbol Member, IOperation Value, bool IsAdded)> All(IObjectCreationOperation creation, ApiRole role) => settings.ValuesOf(creation, InRole(role));

    /// <summary>Whether a member gets any value, known or not.</summary>
    public bool Has(IObjectCreationOperation creation, ISymbol member) => settings.IsSet(creation, other => SymbolEqualityComparer.Default.Equals(other, member));

    /// <summary>The elements of the lists in the members in the role.</summary>
    public ElementList Elements(IObjectCreationOperation creation, ApiRole role) => settings.ElementsOf(creation, InRole(role));

    private Func<ISymbol, bool> InRole(ApiRole role) => member => api.RoleOf(member) == role;
}
