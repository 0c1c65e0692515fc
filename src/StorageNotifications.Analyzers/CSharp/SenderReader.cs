using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>
/// Determines whether two notifications reach the same account and region: two calls of one client, or two resources of infrastructure code for
/// the same provider.
/// </summary>
internal sealed class SenderReader(KnownApi api, ValueReader values, ObjectReader objects)
{
    /// <summary>Determines whether two calls, or two creations of resources, certainly have the same client or provider.</summary>
    public bool AreSame(IOperation first, IOperation second) => (first, second) switch
    {
        // Another client may have another account or partition.
        (IInvocationOperation one, IInvocationOperation other) => AreSameVariable(one.Instance, other.Instance),
        (IObjectCreationOperation one, IObjectCreationOperation other) =>
            SymbolEqualityComparer.Default.Equals(one.Constructor, other.Constructor)
            && one.Arguments.All(argument => other.Arguments.Any(same =>
                same.Parameter?.Ordinal == argument.Parameter?.Ordinal
                && (AreSameVariable(argument.Value, same.Value) || (HasNoContext(argument.Value) && HasNoContext(same.Value))))),
        _ => false,
    };

    /// <summary>Determines whether a call or a creation certainly has the same client or provider in each iteration of a loop.</summary>
    public bool IsSameInEachIteration(IOperation put, ILoopOperation loop) => put switch
    {
        IInvocationOperation call => IsVariableOutside(call.Instance, loop),
        IObjectCreationOperation resource => resource.Arguments.All(argument => IsVariableOutside(argument.Value, loop) || HasNoContext(argument.Value)),
        _ => false,
    };

    private bool AreSameVariable(IOperation? first, IOperation? second) =>
        values.VariableIn(first) is { } variable
        && SymbolEqualityComparer.Default.Equals(variable, values.VariableIn(second))
        && values.KeepsItsValue(variable);

    private bool IsVariableOutside(IOperation? reference, ILoopOperation loop) =>
        values.VariableIn(reference) is { } variable && !Execution.IsDeclaredIn(loop, variable) && values.KeepsItsValue(variable);

    // Names, missing options, the construct whose code this is, and settings without a provider.
    private bool HasNoContext(IOperation argument) =>
        argument.Type?.SpecialType == SpecialType.System_String
        || values.Unwrap(argument) is { ConstantValue.HasValue: true } or IInstanceReferenceOperation
        || (values.CertainObjectOf(argument) is IObjectCreationOperation created && CanHaveContext(created.Type) && !objects.Has(created, ApiRole.ResourceContext));

    private bool CanHaveContext(ITypeSymbol? type) =>
        type is not null && (type.GetMembers().Any(member => api.RoleOf(member) == ApiRole.ResourceContext) || CanHaveContext(type.BaseType));
}
