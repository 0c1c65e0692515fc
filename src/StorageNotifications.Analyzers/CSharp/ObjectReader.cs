using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds the values of the members of an object by their role in the API catalog.</summary>
internal sealed class ObjectReader(KnownApi api, ObjectSettingsReader settings, TextValueReader texts)
{
    /// <summary>Determines whether a member in the role is set, even if its value is unknown.</summary>
    public bool Has(IObjectCreationOperation creation, ApiRole role) => settings.IsSet(creation, InRole(role));

    /// <summary>Gets the only value that is certainly assigned to a member in the role, or null.</summary>
    public IOperation? Only(IObjectCreationOperation creation, ApiRole role) => settings.CertainValueOf(creation, InRole(role));

    /// <summary>Gets the only text that is certainly assigned to a member in the role, or null.</summary>
    public WrittenText? Text(IObjectCreationOperation creation, ApiRole role) => Only(creation, role) is { } value ? texts.CertainTextOf(value) : null;

    /// <summary>
    /// Gets all values that are assigned to the members in the role, and all that initializers and calls add to the lists in them, in source order.
    /// </summary>
    public IEnumerable<(ISymbol Member, IOperation Value, bool IsAdded)> All(IObjectCreationOperation creation, ApiRole role) => settings.ValuesOf(creation, InRole(role));

    /// <summary>Determines whether a member is set, even if its value is unknown.</summary>
    public bool Has(IObjectCreationOperation creation, ISymbol member) => settings.IsSet(creation, other => SymbolEqualityComparer.Default.Equals(other, member));

    /// <summary>Determines whether a property is set by an assignment or by a parameter of the constructor in the same role.</summary>
    public bool IsGiven(IObjectCreationOperation creation, IPropertySymbol property) => settings.IsGiven(
        creation, member => SymbolEqualityComparer.Default.Equals(member, property) || (member is IParameterSymbol && api.RoleOf(member) == api.RoleOf(property)));

    /// <summary>Gets the elements of the lists in the members in the role.</summary>
    public ElementList Elements(IObjectCreationOperation creation, ApiRole role) => settings.ElementsOf(creation, InRole(role));

    /// <summary>Gets the creation of the object in a member of another object: <c>configuration.Filter</c>; null if it is unknown.</summary>
    public IObjectCreationOperation? CreationOf(IOperation member) => settings.ObjectIn(member);

    private Func<ISymbol, bool> InRole(ApiRole role) => member => api.RoleOf(member) == role;
}
