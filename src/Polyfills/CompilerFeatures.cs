// What the compiler looks for by name and netstandard2.0 lacks.
#pragma warning disable IDE0130 // the namespace is the compiler's

namespace System.Runtime.CompilerServices
{
    /// <summary>Lets <c>init</c> accessors compile.</summary>
    internal static class IsExternalInit;
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>The parameter is not null when the method returns the given value.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }
}
