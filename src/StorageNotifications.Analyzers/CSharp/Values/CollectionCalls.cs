using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Recognizes calls on the collections of .NET. Other collections may do more than store their elements.</summary>
internal static class CollectionCalls
{
    /// <summary>Determines whether a call adds its arguments to the collection that it is called on.</summary>
    public static bool IsAddition(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "InsertRange" or "Enqueue" or "Push" && IsCollection(call.TargetMethod.ContainingType);

    /// <summary>Determines whether a call adds its arguments to a collection of .NET or to a list of a library that wraps its elements.</summary>
    public static bool IsAddition(IInvocationOperation call, IMemberKnowledge members) =>
        IsAddition(call) || (call is { Instance: not null, TargetMethod.Name: "Add" or "AddRange" } && members.IsWrapper(call.TargetMethod));

    /// <summary>Determines whether a call leaves the collection that it is called on unchanged.</summary>
    public static bool IsLookup(IInvocationOperation call) =>
        call.TargetMethod.Name is "Contains" or "IndexOf" or "Exists" or "Find" or "ToArray" or "AsReadOnly" or "ToString" or "Equals" && IsCollection(call.TargetMethod.ContainingType);

    /// <summary>Determines whether a call passes each element of the collection that it is called on to a function, which may change the element.</summary>
    public static bool IsEnumeration(IInvocationOperation call) => call.TargetMethod.Name is "ForEach" or "ConvertAll" && IsCollection(call.TargetMethod.ContainingType);

    /// <summary>
    /// Determines whether a call creates a collection that consists of its receiver and arguments: <c>xs.ToList()</c>,
    /// <c>ImmutableArray.Create(x, y)</c>.
    /// </summary>
    public static bool IsCopy(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "ToList" or "Append" or "Prepend" or "Concat" or "AsEnumerable" => IsLinq(call.TargetMethod),
        "ToArray" or "AsReadOnly" => IsLinq(call.TargetMethod) || IsCollection(call.TargetMethod.ContainingType) || call.TargetMethod.ContainingType.SpecialType == SpecialType.System_Array,
        "Create" or "CreateRange" or "ToImmutableArray" or "ToImmutableList" =>
            call.TargetMethod.ContainingType is { Name: "ImmutableArray" or "ImmutableList" } type && IsCollection(type),
        _ => false,
    };

    /// <summary>Determines whether a parameter of a generic method or type takes one element, not a collection of elements.</summary>
    public static bool IsElement(IParameterSymbol parameter) => parameter.OriginalDefinition.Type is ITypeParameterSymbol;

    /// <summary>Determines whether a method is a LINQ to Objects method.</summary>
    public static bool IsLinq(IMethodSymbol method) => method.ContainingType is { Name: nameof(Enumerable), ContainingNamespace.Name: nameof(System.Linq) };

    /// <summary>Determines whether a type is a collection of .NET.</summary>
    public static bool IsCollection(ITypeSymbol? type)
    {
        INamespaceSymbol? space = type?.ContainingNamespace;
        while (space is not (null or { Name: nameof(System.Collections), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } }))
            space = space.ContainingNamespace;
        return space is not null;
    }
}
