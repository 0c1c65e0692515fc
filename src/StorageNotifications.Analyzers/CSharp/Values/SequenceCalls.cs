using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Derives the origins of elements from the signatures of generic .NET methods: values with the same type parameter <c>T</c> in a signature
/// are the same values.
/// </summary>
internal static class SequenceCalls
{
    /// <summary>Determines whether this assumption holds for the method: it does for LINQ, collections, and parallel loops.</summary>
    public static bool IsKnown(IMethodSymbol method) =>
        CollectionCalls.IsCollection(method.ContainingType)
        || method.ContainingType is { Name: "Parallel", ContainingNamespace.Name: "Tasks" }
        || method.ContainingType is { SpecialType: SpecialType.System_Array }
        || (CollectionCalls.IsLinq(method) && method.Name is not ("Aggregate" or "Zip"));

    /// <summary>
    /// Gets the values whose type in the signature is, for example, <c>T</c> or <c>IEnumerable&lt;T&gt;</c>: arguments, the receiver, and
    /// results of lambdas.
    /// </summary>
    /// <param name="isCollection">Whether to get collections with the element type instead of single values.</param>
    public static IEnumerable<IOperation> ValuesOf(IInvocationOperation call, ITypeSymbol element, bool isCollection)
    {
        if (isCollection && call.Instance is { } receiver && call.TargetMethod.OriginalDefinition.ContainingType.TypeParameters is { Length: 1 } own && Same(own[0], element))
            yield return receiver;
        // keys.Except(others): the others only select among the keys.
        bool comesFromFirst = call.TargetMethod.Name is "Except" or "ExceptBy" or "Intersect" or "IntersectBy";
        foreach (IArgumentOperation argument in call.Arguments.Where(argument => !comesFromFirst || argument.Parameter is not { Ordinal: > 0 }))
        {
            ITypeSymbol? type = argument.Parameter?.OriginalDefinition.Type;
            if (Has(type, element, isCollection))
                yield return argument.Value;
            else if (type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } result } && Has(result, element, isCollection) && DelegateIn(argument) is IAnonymousFunctionOperation lambda)
            {
                foreach (IOperation value in Functions.ResultsOf(lambda))
                    yield return value;
            }
        }
    }

    /// <summary>Gets the method groups whose result has, for example, the type <c>T</c> in the signature: <c>records.Select(KeyOf)</c>.</summary>
    public static IEnumerable<(IArgumentOperation Argument, IMethodReferenceOperation Method)> MethodGroupsOf(IInvocationOperation call, ITypeSymbol element, bool isCollection)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.OriginalDefinition.Type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } result } && Has(result, element, isCollection)
                && DelegateIn(argument) is IMethodReferenceOperation { Method.ReducedFrom: null } method)
                yield return (argument, method);
        }
    }

    /// <summary>Gets the collections whose elements are passed to a parameter of a lambda or method group.</summary>
    public static IEnumerable<IOperation> CollectionsFor(IInvocationOperation call, IArgumentOperation lambda, int parameter) =>
        IsKnown(call.TargetMethod) && lambda.Parameter?.OriginalDefinition.Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: { } parameters } && parameter < parameters.Length
            ? ValuesOf(call, parameters[parameter].Type, isCollection: true)
            : [];

    /// <summary>Gets the call that a lambda or method group is passed to.</summary>
    public static IInvocationOperation? CallWith(IOperation function, out IArgumentOperation? argument)
    {
        IOperation value = function;
        while (value.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        argument = value.Parent as IArgumentOperation;
        return argument?.Parent as IInvocationOperation;
    }

    private static IOperation? DelegateIn(IArgumentOperation argument)
    {
        IOperation? value = argument.Value;
        while (value is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            value = value.ChildOperations.FirstOrDefault();
        return value;
    }

    private static bool Has(ITypeSymbol? type, ITypeSymbol element, bool isCollection) => isCollection
        ? type is IArrayTypeSymbol array ? Same(array.ElementType, element) : type is INamedTypeSymbol { TypeKind: not TypeKind.Delegate, TypeArguments: { Length: 1 } arguments } && Same(arguments[0], element)
        : Same(type, element);

    private static bool Same(ITypeSymbol? type, ITypeSymbol element) => type is ITypeParameterSymbol && SymbolEqualityComparer.Default.Equals(type, element);
}
