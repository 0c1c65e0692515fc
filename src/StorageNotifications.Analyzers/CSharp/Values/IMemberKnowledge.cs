using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Provides the value engine with information about the members of libraries.</summary>
internal interface IMemberKnowledge
{
    /// <summary>
    /// Determines whether a user-defined conversion or a method only wraps its operand: <c>string</c> to <c>Input&lt;string&gt;</c>,
    /// <c>Output.Create(x)</c>.
    /// </summary>
    bool IsWrapper(IMethodSymbol method);

    /// <summary>
    /// Determines whether a property, field or parameter takes part of an object that a rule reads. Such a member only stores its value:
    /// nothing else can change the value through it.
    /// </summary>
    bool IsPart(ISymbol member);

    /// <summary>Determines whether an object of the type is complete when it is returned or passed to a constructor.</summary>
    bool IsRequest(ITypeSymbol type);
}
