using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds the functions that contain operations and the values that functions return.</summary>
internal static class Functions
{
    /// <summary>Gets the lambda or local function that contains an operation, or the whole block.</summary>
    public static IOperation Around(IOperation operation)
    {
        IOperation function = operation;
        while (function.Parent is { } parent && function is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            function = parent;
        return function;
    }

    /// <summary>Gets the block that contains an operation.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } outer)
            root = outer;
        return root;
    }

    /// <summary>Gets the return values of a method in the same file; none if they are unknown.</summary>
    public static IReadOnlyList<IOperation> ReturnedBy(IInvocationOperation call, MemberValues members, CancellationToken cancellation) => ReturnedBy(call.TargetMethod, call, members, cancellation);

    /// <param name="use">The operation that calls the method or refers to it.</param>
    public static IReadOnlyList<IOperation> ReturnedBy(IMethodSymbol method, IOperation use, MemberValues members, CancellationToken cancellation) =>
        IsInFileOf(use, method) && members.ReturnedBy(method.OriginalDefinition, cancellation) is { } expressions ? OperationsOf(expressions, use, cancellation) : [];

    /// <summary>Gets the elements that an iterator in the same file returns one by one; none for other methods.</summary>
    public static IReadOnlyList<IOperation> YieldedBy(IInvocationOperation call, MemberValues members, CancellationToken cancellation) =>
        IsInFileOf(call, call.TargetMethod) ? OperationsOf(members.YieldedBy(call.TargetMethod.OriginalDefinition, cancellation), call, cancellation) : [];

    private static bool IsInFileOf(IOperation use, IMethodSymbol method) => method.Locations is { Length: 1 } places && places[0].SourceTree == use.Syntax.SyntaxTree;

    private static IReadOnlyList<IOperation> OperationsOf(IEnumerable<ExpressionSyntax> expressions, IOperation use, CancellationToken cancellation)
    {
        if (use.SemanticModel is not { } model)
            return [];
        var returned = new List<IOperation>();
        foreach (ExpressionSyntax expression in expressions)
        {
            if (model.OperationOf(expression, cancellation) is not { } operation)
                return [];
            // A 'throw' expression has no value.
            if (operation is not IThrowOperation)
                returned.Add(operation);
        }
        return returned;
    }

    /// <summary>Gets the return values of a lambda.</summary>
    public static IEnumerable<IOperation> ResultsOf(IAnonymousFunctionOperation lambda)
    {
        var walk = new OperationWalk(lambda.Body);
        while (walk.MoveNext())
        {
            if (walk.Current is IReturnOperation { ReturnedValue: { } value } && Around(walk.Current) == lambda)
                yield return value;
        }
    }
}
