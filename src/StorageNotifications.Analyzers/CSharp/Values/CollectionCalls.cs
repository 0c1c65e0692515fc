using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Recognizes calls on the collections of .NET. Other collections may do more than hold their elements.</summary>
internal static class CollectionCalls
{
    /// <summary>Whether a call puts its arguments into the collection that it is called on.</summary>
    public static bool IsAddition(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "InsertRange" && IsCollection(call.TargetMethod.ContainingType);

    /// <summary>Whether a call leaves the collection that it is called on unchanged.</summary>
    public static bool IsLookup(IInvocationOperation call) =>
        call.TargetMethod.Name is "Contains" or "IndexOf" or "Exists" or "Find" or "ToArray" or "ToString" or "Equals" && IsCollection(call.TargetMethod.ContainingType);

    /// <summary>Whether a call makes a collection that has all elements of its arguments.</summary>
    public static bool IsCopy(IInvocationOperation call) =>
        IsLinq(call.TargetMethod) && call.TargetMethod.Name is "ToList" or "ToArray" or "Append" or "Prepend" or "Concat";

    /// <summary>Whether a method is one of LINQ to Objects.</summary>
    public static bool IsLinq(IMethodSymbol method) => method.ContainingType is { Name: nameof(Enumerable), ContainingNamespace.Name: nameof(System.Linq) };

    /// <summary>Whether a type is a collection of .NET.</summary>
    public static bool IsCollection(ITypeSymbol? type) =>
        type?.ContainingNamespace?.ToDisplayString() is { } name && name.StartsWith("System.Collections", StringComparison.Ordinal);
}
