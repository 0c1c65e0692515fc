using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds the text from which a library creates a value of its own type.</summary>
internal static class WrappedText
{
    /// <summary>
    /// Gets the only operand or argument if it is in a role: the conversion of <c>"…"</c>, <c>EventType.FindValue("…")</c>,
    /// <c>new EventType("…")</c>; null for other operations.
    /// </summary>
    public static IOperation? In(IOperation value, ApiRole role, KnownApi api) => value switch
    {
        IConversionOperation { OperatorMethod: { } convert } conversion when api.RoleOf(convert.Parameters[0]) == role => conversion.Operand,
        IInvocationOperation { Arguments: { Length: 1 } arguments } when api.RoleOf(arguments[0].Parameter) == role => arguments[0].Value,
        IObjectCreationOperation { Arguments: { Length: 1 } arguments } when api.RoleOf(arguments[0].Parameter) == role => arguments[0].Value,
        _ => null,
    };
}
