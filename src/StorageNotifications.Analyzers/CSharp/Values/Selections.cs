using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds the value of a member or element in an expression that creates a tuple, an object or a collection.</summary>
internal static class Selections
{
    /// <summary>Gets the name of an element of a tuple.</summary>
    public static string OfTuple(int index) => $"Item{index + 1}";

    /// <summary>Gets the name of a member whose value does not change during the lifetime of its object; null for others.</summary>
    public static string? NameOf(IMemberReferenceOperation reference) => reference switch
    {
        { Instance: null or IInstanceReferenceOperation } => null,
        IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field } => OfTuple(IndexIn(field.ContainingType.TupleElements, field)),
        IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } property } => property.Name,
        IPropertyReferenceOperation { Property: { } property } when Pairs.IsPart(property) => property.Name,
        IPropertyReferenceOperation { Property: { } property } when KeepsValue(property) => property.Name,
        _ => null,
    };

    // The field of an element has the name of the element, or Item1, Item2 and so on.
    private static int IndexIn(ImmutableArray<IFieldSymbol> elements, IFieldSymbol field)
    {
        int index = elements.Length - 1;
        while (index >= 0 && elements[index].Name != field.Name && elements[index].CorrespondingTupleField?.Name != field.Name)
            index--;
        return index;
    }

    /// <summary>Gets the name of the member that a deconstruction of the type reads for its target with the index; null if it is unknown.</summary>
    public static string? OfDeconstruction(ITypeSymbol? type, int index) => type switch
    {
        null or { IsTupleType: true } => OfTuple(index),
        INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } => index == 0 ? Pairs.Key : Pairs.Value,
        INamedTypeSymbol { IsRecord: true } record when record.GetMembers("Deconstruct").OfType<IMethodSymbol>().ToArray() is { Length: 1 } methods
            && methods[0] is { IsImplicitlyDeclared: true } method
            && index < method.Parameters.Length
            && record.GetMembers(method.Parameters[index].Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            && KeepsValue(property) => property.Name,
        _ => null,
    };

    private static bool KeepsValue(IPropertySymbol property) =>
        property is { IsIndexer: false, IsVirtual: false, IsOverride: false, IsAbstract: false, DeclaringSyntaxReferences.Length: > 0 }
        && property.SetMethod is null or { IsInitOnly: true }
        && StoresWhatIsGiven(property);

    // { get; } and { get; init; }, but not an accessor that changes the value, or a property that a record declares itself and sets from its parameter.
    private static bool StoresWhatIsGiven(IPropertySymbol property) => property.DeclaringSyntaxReferences[0].GetSyntax() switch
    {
        ParameterSyntax => true,
        PropertyDeclarationSyntax { AccessorList.Accessors: { } accessors } => accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null })
            && !(property.ContainingType.IsRecord && property.ContainingType.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == property.Name))),
        _ => false,
    };

    /// <summary>Gets the value of a member in an expression that creates its object, or null.</summary>
    public static IOperation? ValueIn(IOperation value, string member) => value switch
    {
        ITupleOperation tuple => tuple.Elements.Where((_, i) => OfTuple(i) == member).FirstOrDefault(),
        IAnonymousObjectCreationOperation anonymous => AssignedIn(anonymous.Initializers, member),
        IObjectCreationOperation creation => (creation.Initializer is { } initializer ? AssignedIn(initializer.Initializers, member) : null)
            // A positional record has a property for each parameter.
            ?? (creation.Type is INamedTypeSymbol { IsRecord: true } ? creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == member)?.Value : null),
        _ => null,
    };

    /// <summary>Gets the elements that are written in an expression that creates a collection.</summary>
    /// <param name="copied">The collections whose elements are copied.</param>
    public static IReadOnlyList<IOperation> ElementsIn(IOperation collection, out IReadOnlyList<IOperation> copied)
    {
        copied = [];
        switch (collection)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues;
            // static readonly string[] Names = { "a", "b" };
            case IArrayInitializerOperation initializer:
                return initializer.ElementValues;
            case IObjectCreationOperation creation when CollectionCalls.IsCollection(creation.Type):
                copied = creation.Arguments.Select(static argument => argument.Value).Where(static value => value.Type?.SpecialType != SpecialType.System_Int32).ToArray();
                return creation.Initializer?.Initializers.OfType<IInvocationOperation>().Where(static add => add.Arguments.Length == 1).Select(static add => add.Arguments[0].Value).ToArray() ?? [];
            // A collection expression, whose operation kind compilers before 4.9 do not have.
            case { Syntax: { } syntax } when syntax.IsKind(SyntaxKind.CollectionExpression):
                copied = collection.ChildOperations.Where(IsSpread).SelectMany(static spread => spread.ChildOperations.Take(1)).ToArray();
                return collection.ChildOperations.Where(static child => !IsSpread(child)).ToArray();
            default:
                return [];
        }
    }

    /// <summary>Gets the type parameter that is the element type of a collection in a signature, or null.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: ITypeParameterSymbol element } => element,
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => arguments[0] as ITypeParameterSymbol,
        _ => null,
    };

    /// <summary>Determines whether the argument of an indexer is the position of an element, not a key.</summary>
    public static bool IsPosition(IArgumentOperation argument) => argument.Value.Type is { SpecialType: SpecialType.System_Int32 } or { Name: "Index", ContainingNamespace.Name: "System" };

    private static bool IsSpread(IOperation child) => child.Syntax.IsKind(SyntaxKind.SpreadElement);

    /// <summary>Gets the value that an object initializer assigns to a member, or null.</summary>
    public static IOperation? AssignedIn(IEnumerable<IOperation> initializers, string member) => initializers
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation property && property.Property.Name == member)?.Value;
}
