using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Tells from the signatures of .NET's generic methods where elements come from: what is called <c>T</c> in two places of a signature has the
/// same values in both.
/// </summary>
internal static class SequenceCalls
{
    /// <summary>Whether signatures are trusted: those of LINQ, of collections, and of parallel loops.</summary>
    public static bool IsKnown(IMethodSymbol method) =>
        CollectionCalls.IsCollection(method.ContainingType)
        || method.ContainingType is { Name: "Parallel", ContainingNamespace.Name: "Tasks" }
        || method.ContainingType is { SpecialType: SpecialType.System_Array }
        || (CollectionCalls.IsLinq(method) && method.Name is not ("Aggregate" or "Zip"));

    /// <summary>The values that have a type of the signature, such as <c>T</c> or <c>IEnumerable&lt;T&gt;</c>: arguments, the receiver, and results of lambdas.</summary>
    /// <param name="isCollection">Whether collections with the element type are meant, not single values.</param>
    public static IEnumerable<IOperation> ValuesOf(IInvocationOperation call, ITypeSymbol element, bool isCollection)
    {
        if (isCollection && call.Instance is { } receiver && call.TargetMethod.OriginalDefinition.ContainingType.TypeParameters is { Length: 1 } own && Same(own[0], element))
            yield return receiver;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            ITypeSymbol? type = argument.Parameter?.OriginalDefinition.Type;
            if (Has(type, element, isCollection))
                yield return argument.Value;
            else if (type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } result } && Has(result, element, isCollection) && LambdaIn(argument) is { } lambda)
            {
                foreach (IOperation value in Functions.ResultsOf(lambda))
                    yield return value;
            }
        }
    }

    /// <summary>The collections of whose elements a lambda gets one as a parameter.</summary>
    public static IEnumerable<IOperation> CollectionsFor(IInvocationOperation call, IArgumentOperation lambda, int parameter) =>
        IsKnown(call.TargetMethod) && lambda.Parameter?.OriginalDefinition.Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: { } parameters } && parameter < parameters.Length
            ? ValuesOf(call, parameters[parameter].Type, isCollection: true)
            : [];

    /// <summary>The call that gets a lambda as an argument.</summary>
    public static IInvocationOperation? CallWith(IAnonymousFunctionOperation lambda, out IArgumentOperation? argument)
    {
        IOperation value = lambda;
        while (value.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        argument = value.Parent as IArgumentOperation;
        return argument?.Parent as IInvocationOperation;
    }

    private static IAnonymousFunctionOperation? LambdaIn(IArgumentOperation argument)
    {
        IOperation? value = argument.Value;
        while (value is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            value = value.ChildOperations.FirstOrDefault();
        return value as IAnonymousFunctionOperation;
    }

    private static bool Has(ITypeSymbol? type, ITypeSymbol element, bool isCollection) => isCollection
        ? type is IArrayTypeSymbol array ? Same(array.ElementType, element) : type is INamedTypeSymbol { TypeKind: not TypeKind.Delegate, TypeArguments: { Length: 1 } arguments } && Same(arguments[0], element)
        : Same(type, element);

    private static bool Same(ITypeSymbol? type, ITypeSymbol element) => type is ITypeParameterSymbol && SymbolEqualityComparer.Default.Equals(type, element);
}
