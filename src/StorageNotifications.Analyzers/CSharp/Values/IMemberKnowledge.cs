using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>What the value engine has to ask about members of libraries, which it knows nothing about itself.</summary>
internal interface IMemberKnowledge
{
    /// <summary>Whether a user-defined conversion only wraps its operand: <c>string</c> to <c>Input&lt;string&gt;</c>.</summary>
    bool IsWrapper(IMethodSymbol conversion);

    /// <summary>
    /// Whether a property, field or parameter takes part of an object that a rule reads. Such a member only stores its value: nothing else
    /// can change the value through it.
    /// </summary>
    bool IsPart(ISymbol member);

    /// <summary>Whether an object of the type is complete when it is returned or passed to a constructor.</summary>
    bool IsRequest(ITypeSymbol type);
}
