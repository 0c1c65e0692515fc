using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Extends <see cref="IOperation"/>.</summary>
internal static class OperationExtensions
{
    /// <summary>Gets the operand inside all conversions, including those that change the value.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        IOperation operand = operation;
        while (operand is IConversionOperation conversion)
            operand = conversion.Operand;
        return operand;
    }
}
