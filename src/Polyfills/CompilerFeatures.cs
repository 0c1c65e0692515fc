// Types that the compiler finds by name and that netstandard2.0 does not define.
#pragma warning disable IDE0130 // the namespace is the compiler's

namespace System.Runtime.CompilerServices
{
    /// <summary>Enables <c>init</c> accessors.</summary>
    internal static class IsExternalInit;
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Specifies that the parameter is not null when the method returns the given value.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }
}
