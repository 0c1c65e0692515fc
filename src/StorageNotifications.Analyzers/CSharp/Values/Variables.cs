using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds the variables that operations refer to.</summary>
internal static class Variables
{
    /// <summary>Gets the local or parameter that an operation refers to, or null.</summary>
    public static ISymbol? LocalIn(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>Gets the local, the parameter, or the field or property of the same object that an operation refers to; null for others.</summary>
    public static ISymbol? In(IOperation reference) => reference switch
    {
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property => property.Property,
        _ => LocalIn(reference),
    };

    /// <summary>Determines whether a property is declared in the project without a body. One with a body can return another value each time.</summary>
    public static bool IsStored(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
