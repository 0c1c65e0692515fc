using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds the objects on which members are accessed.</summary>
internal static class Receivers
{
    /// <summary>Gets the object of a member reference or call, including through <c>?.</c>; null if there is none.</summary>
    public static IOperation? Of(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Instance: { } instance } => instance is IConditionalAccessInstanceOperation conditional ? Of(conditional) : instance,
        IInvocationOperation { Instance: { } instance } => instance is IConditionalAccessInstanceOperation conditional ? Of(conditional) : instance,
        IConditionalAccessInstanceOperation conditional => OfAccess(conditional),
        _ => null,
    };

    /// <summary>
    /// Gets the value in a task or nullable value: <c>task.Result</c>, <c>value.Value</c>, <c>task.ConfigureAwait(false)</c>,
    /// <c>Task.FromResult(x)</c>.
    /// </summary>
    public static IOperation? OfWrapped(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Result", ContainingType: { } type }, Instance: { } task } when IsTask(type) => task,
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable } => nullable,
        IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync" or "WithCancellation", ContainingType: { } type }, Instance: { } task } when IsTask(type) => task,
        // await foreach (var x in xs.WithCancellation(token).ConfigureAwait(false))
        IInvocationOperation { TargetMethod: { Name: "WithCancellation" or "ConfigureAwait", ContainingType.Name: "TaskAsyncEnumerableExtensions" }, Arguments: { Length: > 0 } arguments } => arguments[0].Value,
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType: { } type }, Arguments: { Length: 1 } arguments } when IsTask(type) => arguments[0].Value,
        _ => null,
    };

    /// <summary>Gets the creation whose initializer contains an operation: <c>new Request { Member = … }</c>; null for a <c>with</c> expression.</summary>
    public static IObjectCreationOperation? OfInitializer(IOperation member)
    {
        IOperation? owner = member;
        while (owner is not (null or IObjectCreationOperation or IWithOperation))
            owner = owner.Parent;
        return owner as IObjectCreationOperation;
    }

    private static bool IsTask(ITypeSymbol type) =>
        type.Name is "Task" or "ValueTask" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "ConfiguredCancelableAsyncEnumerable"
        && type.ContainingNamespace?.ToDisplayString() is "System.Threading.Tasks" or "System.Runtime.CompilerServices";

    // The receiver of the nearest '?.' whose right side contains the operation.
    private static IOperation? OfAccess(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation inner = instance; inner.Parent is { } outer; inner = outer)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner)
                return access.Operation;
        }
        return null;
    }
}
